import { InzetError, type MatchStore, type RecordByKind, type RecordKind } from "@inzet/core";
import {
  type AppendOptions,
  type AppendResult,
  atPosition,
  type CandidateQuery,
  type ChangePage,
  type ChangesOptions,
  type CheckedOperation,
  checkCandidateQuery,
  checkId,
  checkKind,
  checkOperation,
  checkStream,
  checkViewer,
  guardOfStream,
  guardsOf,
  type IterateOptions,
  type OperationResult,
  type PlainObject,
  pageSize,
  type ReadEventsOptions,
  type ReadOptions,
  type RecordPage,
  runTransaction,
  type StoredEvent,
  type StoredRecord,
  type StoreOperation,
  type StoreTransaction,
  storeCapabilities,
  storeClosed,
  type TransactionOptions,
  type Viewer,
  type WriteOptions,
  type WriteResult,
  wholeNumber,
} from "@inzet/core/storage";
import { writeWhole } from "./backup.js";
import { changesOfAll, changesOfViewer } from "./changes.js";
import type { Connection } from "./connection.js";
import { type CheckedOptions, checkPath } from "./options.js";
import { candidatePage, type PageRequest, recordPage } from "./pages.js";
import { patiently } from "./patience.js";
import { sql } from "./sql.js";
import { comparable, readStored } from "./stored-text.js";
import { letInBy, seenBy } from "./visibility-sql.js";
import { write } from "./write.js";

/** A store in a SQLite file. */
export interface SqliteStore extends MatchStore {
  /**
   * Copies the store, as it is at one moment, into a new file, while others read and write on.
   *
   * @param path - Where no file is yet, in a folder that is there. It appears when the copy is whole and on the disk.
   * @throws InzetError `INVALID_OPTION` when there is a file; `STORE_FAILED` when it cannot be written.
   * @remarks O(size of the file); this process does nothing else meanwhile. The copy is a store like any other: to put it back, close all
   * stores on the file, remove the file with its `-wal` and `-shm`, and move the copy there.
   */
  backup(path: string): Promise<void>;
}

/** Each call does its work in one step, at once unless others keep the file busy; writes take place in the order of their calls. */
export class FileStore implements SqliteStore {
  readonly capabilities = storeCapabilities({ durable: true, shared: true });
  readonly #connection: Connection;
  readonly #options: CheckedOptions;
  /** The writes that wait; `undefined` when there are none. */
  #waiting: Promise<unknown> | undefined;
  #closed = false;

  constructor(connection: Connection, options: CheckedOptions) {
    this.#connection = connection;
    this.#options = options;
  }

  async put(kind: RecordKind, record: StoredRecord["record"], options: WriteOptions = {}): Promise<WriteResult> {
    const [result] = await this.#write([{ ...options, operation: "put", kind, record } as StoreOperation]);
    return { version: (result as WriteResult).version };
  }

  async get<Kind extends RecordKind>(
    kind: Kind,
    id: string,
    { viewer }: ReadOptions = {},
  ): Promise<StoredRecord<Kind> | undefined> {
    this.#checkOpen();
    checkKind(kind);
    checkId("id", id);
    checkViewer(viewer);
    const guards = viewer && guardsOf(kind, id, viewer);
    // First whether the record may be seen: what comes after is done only then, and no time tells that it is there.
    const query = sql`SELECT r.version AS version, r.record AS record
      FROM (SELECT ${guards === undefined ? sql`1` : letInBy(guards, viewer!)} AS seen) s
      CROSS JOIN records r ON s.seen AND r.kind = ${kind} AND r.id = ${comparable(id)}
      WHERE r.record IS NOT NULL`;
    const row = await this.#read(() => this.#connection.first<{ version: number; record: string }>(query));
    return row && Object.freeze({ record: readStored<RecordByKind[Kind]>(row.record), version: row.version });
  }

  async count(kind: RecordKind, { viewer }: ReadOptions = {}): Promise<number> {
    this.#checkOpen();
    checkKind(kind);
    checkViewer(viewer);
    const query = sql`SELECT count(*) AS records FROM records r
      WHERE r.kind = ${kind} AND r.record IS NOT NULL AND ${seenBy(viewer, kind, sql`r.id`)}`;
    return (await this.#read(() => this.#connection.first<{ records: number }>(query)))!.records;
  }

  async delete(kind: RecordKind, id: string, options: WriteOptions = {}): Promise<WriteResult> {
    const [result] = await this.#write([{ ...options, operation: "delete", kind, id }]);
    return { version: (result as WriteResult).version };
  }

  async batch(operations: readonly StoreOperation[]): Promise<readonly OperationResult[]> {
    return this.#write(operations, true);
  }

  async iterate<Kind extends RecordKind>(kind: Kind, options: IterateOptions = {}): Promise<RecordPage<Kind>> {
    this.#checkOpen();
    checkKind(kind);
    const request = pageRequest(options);
    return this.#read(() => recordPage(this.#connection, kind, request));
  }

  async candidates(query: CandidateQuery, options: IterateOptions = {}): Promise<RecordPage<"professional">> {
    this.#checkOpen();
    checkCandidateQuery(query);
    const request = pageRequest(options);
    return this.#read(() => candidatePage(this.#connection, query, request));
  }

  async append(stream: string, events: readonly PlainObject[], options: AppendOptions = {}): Promise<AppendResult> {
    const [result] = await this.#write([{ ...options, operation: "append", stream, events }]);
    return { length: (result as OperationResult & AppendResult).length };
  }

  async readEvents(stream: string, options: ReadEventsOptions = {}): Promise<readonly StoredEvent[]> {
    this.#checkOpen();
    checkStream(stream);
    const from = wholeNumber("from", options.from, { minimum: 0, otherwise: 0 });
    const limit = pageSize(options.limit);
    const { viewer } = options;
    checkViewer(viewer);
    const query = sql`SELECT e.sequence AS sequence, e.event AS event
      FROM (SELECT ${streamSeen(stream, viewer)} AS seen) s
      CROSS JOIN events e ON s.seen AND e.stream = ${stream} AND e.sequence >= ${from}
      ORDER BY e.sequence LIMIT ${limit}`;
    const rows = await this.#read(() => this.#connection.all<{ sequence: number; event: string }>(query));
    return rows.map(({ sequence, event }) => Object.freeze({ sequence, event: readStored<PlainObject>(event) }));
  }

  async changesSince(cursor: string | undefined, options: ChangesOptions = {}): Promise<ChangePage> {
    this.#checkOpen();
    const limit = pageSize(options.limit);
    const { viewer } = options;
    checkViewer(viewer);
    return this.#read(() =>
      this.#connection.reading(() =>
        viewer === undefined
          ? changesOfAll(this.#connection, cursor, limit)
          : changesOfViewer(this.#connection, cursor, limit, viewer),
      ),
    );
  }

  async transaction<Result>(
    work: (transaction: StoreTransaction) => Promise<Result> | Result,
    options?: TransactionOptions,
  ): Promise<Result> {
    return runTransaction(this, work, options);
  }

  async backup(path: string): Promise<void> {
    this.#checkOpen();
    await writeWhole(checkPath(path), (unfinished) => this.#read(() => this.#connection.copyTo(unfinished)));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#waiting;
    this.#connection.close();
  }

  #read<Result>(work: () => Result): Promise<Result> {
    const stillOpen = () => {
      this.#checkOpen();
      return work();
    };
    return patiently(stillOpen, performance.now(), this.#options.busyTimeout);
  }

  async #write(given: readonly StoreOperation[], batch = false): Promise<readonly OperationResult[]> {
    this.#checkOpen();
    if (this.#options.readOnly) throw readOnly();
    const inPlace = <Result>(position: number, work: () => Result): Result => {
      try {
        return work();
      } catch (error) {
        throw batch ? atPosition(error, position) : error;
      }
    };
    // Checked and copied now, at the call; what cannot be kept is refused in its turn, after what comes before it.
    const operations: CheckedOperation[] = [];
    let refuse: (() => never) | undefined;
    for (const operation of given) {
      try {
        operations.push(checkOperation(operation));
      } catch (error) {
        refuse = () => {
          throw error;
        };
        break;
      }
    }
    if (operations.length === 0) return refuse === undefined ? [] : inPlace(0, refuse);
    return this.#inTurn(() =>
      this.#connection.writing(() => {
        const results = operations.map((operation, position) =>
          inPlace(position, () => write(this.#connection, operation)),
        );
        if (refuse !== undefined) inPlace(operations.length, refuse);
        return results;
      }),
    );
  }

  /** Does a write at once, or after those that wait for the file. */
  async #inTurn<Result>(work: () => Result): Promise<Result> {
    const since = performance.now();
    const attempt = () => patiently(work, since, this.#options.busyTimeout);
    const turn = this.#waiting === undefined ? attempt() : this.#waiting.then(attempt);
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    this.#waiting = settled;
    try {
      return await turn;
    } finally {
      if (this.#waiting === settled) this.#waiting = undefined;
    }
  }

  #checkOpen(): void {
    if (this.#closed) throw storeClosed();
  }
}

function pageRequest({ after, limit, viewer }: IterateOptions): PageRequest {
  checkViewer(viewer);
  if (after !== undefined) checkId("after", after);
  return { after, limit: pageSize(limit), viewer };
}

function streamSeen(stream: string, viewer: Viewer | undefined) {
  if (viewer === undefined) return sql`1`;
  const guard = guardOfStream(stream);
  return guard === undefined ? sql`0` : letInBy([guard], viewer);
}

function readOnly(): InzetError {
  return new InzetError("STORE_FAILED", {
    message: "the store must be open for writing, but it was opened with readOnly",
    advice: "open it without readOnly",
    details: { readOnly: true },
  });
}
