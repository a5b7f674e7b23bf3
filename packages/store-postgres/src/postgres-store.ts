import type {
  AppendOptions,
  AppendResult,
  ChangePage,
  ChangesOptions,
  IterateOptions,
  MatchStore,
  OperationResult,
  PlainObject,
  ReadEventsOptions,
  ReadOptions,
  RecordKind,
  RecordPage,
  StoredEvent,
  StoredRecord,
  StoreOperation,
  WriteOptions,
  WriteResult,
} from "@inzet/core";
import {
  type CandidateQuery,
  checkCandidateQuery,
  checkId,
  checkKind,
  checkStream,
  checkViewer,
  guardOfStream,
  pageSize,
  runTransaction,
  type StoreTransaction,
  storeCapabilities,
  storeClosed,
  type TransactionOptions,
  wholeNumber,
} from "@inzet/core/storage";
import { candidatePage } from "./candidate-sql.js";
import { changesOfAll, changesOfViewer } from "./changes.js";
import type { Database } from "./database.js";
import type { Listener } from "./listener.js";
import type { Reader } from "./reader.js";
import type { Schema } from "./schema.js";
import { planned, prepared, type Sql, type Statement, sql } from "./sql.js";
import { comparable, readStored, sortKey } from "./stored-text.js";
import { letInBy, seenBy } from "./visibility-sql.js";
import { type CheckedBatch, checkBatch, writeBatch } from "./write.js";

/** What a store works with. */
export interface StoreParts {
  readonly schema: Schema;
  readonly writer: Database;
  readonly reader: Reader | undefined;
  readonly listener: Listener;
  /** Ends what the store opened. */
  readonly end: () => Promise<void>;
}

interface RecordRow {
  readonly id: string;
  readonly version: unknown;
  readonly record: string;
}

/** Reads a row at a time or a page, always by one statement, so that every answer is of one moment. */
export class PostgresStore implements MatchStore {
  readonly capabilities = storeCapabilities({ durable: true, shared: true, notifies: true });
  private readonly begun = new Set<Promise<unknown>>();
  private closing: Promise<void> | undefined;

  constructor(private readonly parts: StoreParts) {}

  async put(kind: RecordKind, record: StoredRecord["record"], options: WriteOptions = {}): Promise<WriteResult> {
    return versionOf(await this.write([{ ...options, operation: "put", kind, record } as StoreOperation]));
  }

  async get<Kind extends RecordKind>(
    kind: Kind,
    id: string,
    options: ReadOptions = {},
  ): Promise<StoredRecord<Kind> | undefined> {
    return this.readRecord(kind, id, options, true);
  }

  async count(kind: RecordKind, { viewer }: ReadOptions = {}): Promise<number> {
    this.checkOpen();
    checkKind(kind);
    checkViewer(viewer);
    const { schema } = this.parts;
    const statement = sql`SELECT count(*) AS count FROM ${schema.records} r
      WHERE r.kind = ${kind}::text AND r.record IS NOT NULL AND (${seenBy(schema, viewer, kind, "r.id")})`;
    const [row] = await this.read<{ count: unknown }>(prepared(statement), viewer === undefined);
    return Number(row?.count);
  }

  async delete(kind: RecordKind, id: string, options: WriteOptions = {}): Promise<WriteResult> {
    return versionOf(await this.write([{ ...options, operation: "delete", kind, id }]));
  }

  async batch(operations: readonly StoreOperation[]): Promise<readonly OperationResult[]> {
    return this.write(operations, true);
  }

  async iterate<Kind extends RecordKind>(kind: Kind, options: IterateOptions = {}): Promise<RecordPage<Kind>> {
    this.checkOpen();
    checkKind(kind);
    const { limit, after, viewer } = pageOptions(options);
    const { schema } = this.parts;
    const statement = sql`SELECT r.id, r.version, r.record FROM ${schema.records} r
      WHERE r.kind = ${kind}::text AND r.record IS NOT NULL AND r.sort_key > ${after}::bytea
        AND (${seenBy(schema, viewer, kind, "r.id")})
      ORDER BY r.sort_key LIMIT ${limit + 1}::integer`;
    return pageOf(await this.read<RecordRow>(prepared(statement), viewer === undefined), limit);
  }

  async candidates(query: CandidateQuery, options: IterateOptions = {}): Promise<RecordPage<"professional">> {
    this.checkOpen();
    checkCandidateQuery(query);
    const { limit, after, viewer } = pageOptions(options);
    const { schema } = this.parts;
    const statement = candidatePage(schema, query, seenBy(schema, viewer, "professional", "f.id"), after, limit + 1);
    // Planned for its values each time, since few have a rare skill and many a common one.
    return pageOf(await this.read<RecordRow>(planned(statement), viewer === undefined), limit);
  }

  async append(stream: string, events: readonly PlainObject[], options: AppendOptions = {}): Promise<AppendResult> {
    const [result] = await this.write([{ ...options, operation: "append", stream, events }]);
    return { length: (result as OperationResult & AppendResult).length };
  }

  async readEvents(stream: string, options: ReadEventsOptions = {}): Promise<readonly StoredEvent[]> {
    return this.readStream(stream, options, true);
  }

  async changesSince(cursor: string | undefined, options: ChangesOptions = {}): Promise<ChangePage> {
    this.checkOpen();
    const limit = pageSize(options.limit);
    const { viewer } = options;
    checkViewer(viewer);
    const { schema } = this.parts;
    // Not from a replica: who was told that something changed must find it.
    const run = <Row>(statement: Sql) => this.read<Row>(prepared(statement), false);
    return viewer === undefined
      ? changesOfAll(schema, cursor, limit, run)
      : changesOfViewer(schema, cursor, limit, viewer, run);
  }

  async transaction<Result>(
    work: (transaction: StoreTransaction) => Promise<Result> | Result,
    options?: TransactionOptions,
  ): Promise<Result> {
    this.checkOpen();
    // What is read here is checked by the writer: what a replica does not know yet would never pass.
    const store = {
      get: <Kind extends RecordKind>(kind: Kind, id: string) => this.readRecord(kind, id, {}, false),
      readEvents: (stream: string, range?: ReadEventsOptions) => this.readStream(stream, range ?? {}, false),
      batch: (operations: readonly StoreOperation[]) => this.write(operations, true),
    };
    return runTransaction(store, work, options);
  }

  watch(listener: () => void): () => void {
    if (this.closing !== undefined) return () => {};
    return this.parts.listener.add(listener);
  }

  close(): Promise<void> {
    this.closing ??= (async () => {
      this.parts.listener.close();
      await Promise.allSettled(this.begun);
      await this.parts.end();
    })();
    return this.closing;
  }

  private async readRecord<Kind extends RecordKind>(
    kind: Kind,
    id: string,
    { viewer }: ReadOptions,
    anywhere: boolean,
  ): Promise<StoredRecord<Kind> | undefined> {
    this.checkOpen();
    checkKind(kind);
    checkId("id", id);
    checkViewer(viewer);
    const { schema } = this.parts;
    const statement = sql`SELECT r.version, r.record FROM ${schema.records} r
      WHERE r.kind = ${kind}::text AND r.id = ${comparable(id)}::text AND r.record IS NOT NULL
        AND (${seenBy(schema, viewer, kind, "r.id")})`;
    const [row] = await this.read<RecordRow>(prepared(statement), anywhere && viewer === undefined);
    return row === undefined ? undefined : storedOf(row);
  }

  private async readStream(
    stream: string,
    options: ReadEventsOptions,
    anywhere: boolean,
  ): Promise<readonly StoredEvent[]> {
    this.checkOpen();
    checkStream(stream);
    const from = wholeNumber("from", options.from, { minimum: 0, otherwise: 0 });
    const limit = pageSize(options.limit);
    const { viewer } = options;
    checkViewer(viewer);
    const { schema } = this.parts;
    const guard = viewer === undefined ? undefined : guardOfStream(stream);
    if (viewer !== undefined && guard === undefined) return [];
    const seen = viewer === undefined || guard === undefined ? sql`true` : letInBy(schema, guard, viewer);
    const statement = sql`SELECT e.sequence, e.event FROM ${schema.events} e
      WHERE e.stream = ${stream}::text AND e.sequence >= ${from}::bigint AND ${seen}
      ORDER BY e.sequence LIMIT ${limit}::integer`;
    const rows = await this.read<{ sequence: unknown; event: string }>(
      prepared(statement),
      anywhere && viewer === undefined,
    );
    return rows.map(({ sequence, event }) =>
      Object.freeze({ sequence: Number(sequence), event: readStored<PlainObject>(event) }),
    );
  }

  /** Checks and copies before it first waits, so that the caller may change what they passed. */
  private write(given: readonly StoreOperation[], batch = false): Promise<readonly OperationResult[]> {
    this.checkOpen();
    return this.during(this.carryOut(checkBatch(given, batch), batch));
  }

  private async carryOut(checked: CheckedBatch, batch: boolean): Promise<readonly OperationResult[]> {
    const { schema, writer, reader } = this.parts;
    const run = async (statement: Sql) => {
      try {
        const [row] = await writer.write(prepared(statement));
        return row;
      } finally {
        reader?.noteWrite();
      }
    };
    return writeBatch(checked, batch, schema, run);
  }

  /** @param anywhere - Whether a replica will do. */
  private read<Row>(statement: Statement, anywhere: boolean): Promise<readonly Row[]> {
    const { reader, writer } = this.parts;
    return this.during(reader !== undefined && anywhere ? reader.read<Row>(statement) : writer.read<Row>(statement));
  }

  /** What was begun is waited for before the store closes. */
  private async during<Result>(work: Promise<Result>): Promise<Result> {
    this.begun.add(work);
    try {
      return await work;
    } finally {
      this.begun.delete(work);
    }
  }

  private checkOpen(): void {
    if (this.closing !== undefined) throw storeClosed();
  }
}

function pageOptions({ limit, after, viewer }: IterateOptions) {
  const size = pageSize(limit);
  checkViewer(viewer);
  if (after !== undefined) checkId("after", after);
  return { limit: size, after: sortKey(after ?? ""), viewer };
}

function pageOf<Kind extends RecordKind>(rows: readonly RecordRow[], limit: number): RecordPage<Kind> {
  const items = rows.slice(0, limit).map((row) => ({ id: row.id, ...storedOf<Kind>(row) }));
  const last = items.at(-1);
  return rows.length > limit && last !== undefined ? { items, next: last.id } : { items };
}

function storedOf<Kind extends RecordKind>({ record, version }: RecordRow): StoredRecord<Kind> {
  return Object.freeze({ record: readStored<StoredRecord<Kind>["record"]>(record), version: Number(version) });
}

function versionOf([result]: readonly OperationResult[]): WriteResult {
  return { version: (result as OperationResult & WriteResult).version };
}
