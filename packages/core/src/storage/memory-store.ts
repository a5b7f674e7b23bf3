import { type RecordKind, recordKinds } from "../model/index.js";
import { type CandidateQuery, checkCandidateQuery } from "./candidate-query.js";
import { isCandidate } from "./candidate-truth.js";
import { storeCapabilities } from "./capabilities.js";
import { ChangeLog } from "./change-log.js";
import { checkId, checkKind, checkStream, pageSize, wholeNumber } from "./check-arguments.js";
import { Draft, type Stored } from "./draft.js";
import { KeyOrder } from "./key-order.js";
import type {
  AppendOptions,
  AppendResult,
  ChangePage,
  ChangesOptions,
  IterateOptions,
  MatchStore,
  OperationResult,
  PageItem,
  PlainObject,
  ReadEventsOptions,
  ReadOptions,
  RecordPage,
  StoreChange,
  StoredEvent,
  StoredRecord,
  StoreOperation,
  WriteOptions,
  WriteResult,
} from "./port.js";
import { atPosition, storeClosed } from "./refusals.js";
import { runTransaction, type StoreTransaction, type TransactionOptions } from "./transaction.js";
import { checkViewer, type Viewer } from "./viewer.js";
import { firstViewerCursor, readViewerCursor, unknownCursor, viewerCursor } from "./viewer-cursor.js";
import { type Grant, type Guard, grantedTo, grantsOf, guardOfStream, guardsOf } from "./visibility.js";

/** The records of one kind. */
interface Shelf {
  readonly records: Map<string, StoredRecord>;
  /** Version of the last write of each key that was deleted. */
  readonly deleted: Map<string, number>;
  readonly order: KeyOrder;
}

/** Every method does its work before it returns its promise: nothing can come between the steps of a write. */
class MemoryStore implements MatchStore {
  readonly capabilities = storeCapabilities();
  private readonly shelves = new Map<RecordKind, Shelf>(
    recordKinds.map((kind) => [kind, { records: new Map(), deleted: new Map(), order: new KeyOrder() }]),
  );
  private readonly streams = new Map<string, StoredEvent[]>();
  private readonly log = new ChangeLog();
  private readonly grants = new WeakMap<StoredRecord, readonly Grant[]>();
  private closed = false;

  async put(kind: RecordKind, record: StoredRecord["record"], options: WriteOptions = {}): Promise<WriteResult> {
    return versionOf(this.write([{ ...options, operation: "put", kind, record } as StoreOperation]));
  }

  async get<Kind extends RecordKind>(
    kind: Kind,
    id: string,
    { viewer }: ReadOptions = {},
  ): Promise<StoredRecord<Kind> | undefined> {
    const { records } = this.shelf(kind);
    checkId("id", id);
    checkViewer(viewer);
    return this.shows(kind, id, viewer) ? (records.get(id) as StoredRecord<Kind> | undefined) : undefined;
  }

  async count(kind: RecordKind, { viewer }: ReadOptions = {}): Promise<number> {
    const { records } = this.shelf(kind);
    checkViewer(viewer);
    if (viewer === undefined) return records.size;
    let count = 0;
    for (const id of records.keys()) if (this.shows(kind, id, viewer)) count += 1;
    return count;
  }

  async delete(kind: RecordKind, id: string, options: WriteOptions = {}): Promise<WriteResult> {
    return versionOf(this.write([{ ...options, operation: "delete", kind, id }]));
  }

  async batch(operations: readonly StoreOperation[]): Promise<readonly OperationResult[]> {
    return this.write(operations, true);
  }

  async iterate<Kind extends RecordKind>(kind: Kind, options: IterateOptions = {}): Promise<RecordPage<Kind>> {
    this.shelf(kind);
    return this.page(kind, options, () => true);
  }

  async candidates(query: CandidateQuery, options: IterateOptions = {}): Promise<RecordPage<"professional">> {
    this.checkOpen();
    checkCandidateQuery(query);
    return this.page("professional", options, ({ record }) => isCandidate(query, record));
  }

  async append(stream: string, events: readonly PlainObject[], options: AppendOptions = {}): Promise<AppendResult> {
    const [result] = this.write([{ ...options, operation: "append", stream, events }]);
    return { length: (result as OperationResult & AppendResult).length };
  }

  async readEvents(stream: string, options: ReadEventsOptions = {}): Promise<readonly StoredEvent[]> {
    this.checkOpen();
    checkStream(stream);
    const from = wholeNumber("from", options.from, { minimum: 0, otherwise: 0 });
    const limit = pageSize(options.limit);
    checkViewer(options.viewer);
    if (options.viewer !== undefined) {
      const guard = guardOfStream(stream);
      if (guard === undefined || !this.lets(guard, options.viewer)) return [];
    }
    return this.streams.get(stream)?.slice(from, from + limit) ?? [];
  }

  async changesSince(cursor: string | undefined, options: ChangesOptions = {}): Promise<ChangePage> {
    this.checkOpen();
    const limit = pageSize(options.limit);
    const { viewer } = options;
    checkViewer(viewer);
    const position = viewer === undefined ? this.positionAt(cursor) : this.positionNamed(cursor, viewer);
    const changes: StoreChange[] = [];
    let last = cursor ?? firstViewerCursor;
    let end = String(this.log.end);
    let more = false;
    for (const { position: at, kind, id } of this.log.since(position)) {
      const { records, deleted } = this.shelf(kind);
      const stored = records.get(id);
      if (viewer !== undefined && (stored === undefined || !this.shows(kind, id, viewer))) continue;
      if (changes.length === limit) {
        more = true;
        break;
      }
      const change = stored === undefined ? { kind, id, version: deleted.get(id) } : { kind, id, ...stored };
      changes.push(change as StoreChange);
      last = viewerCursor(change as StoreChange);
      end = changes.length === limit ? String(at) : end;
    }
    if (!more) end = String(this.log.end);
    return { changes, cursor: viewer === undefined ? end : last, more };
  }

  transaction<Result>(
    work: (transaction: StoreTransaction) => Promise<Result> | Result,
    options?: TransactionOptions,
  ): Promise<Result> {
    return runTransaction(this, work, options);
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const shelf of this.shelves.values()) shelf.records.clear();
    this.streams.clear();
  }

  private write(operations: readonly StoreOperation[], batch = false): readonly OperationResult[] {
    this.checkOpen();
    const stored: Stored = {
      lastVersion: (kind, id) => {
        const { records, deleted } = this.shelf(kind);
        return records.get(id)?.version ?? deleted.get(id) ?? 0;
      },
      record: (kind, id) => this.shelf(kind).records.get(id),
      length: (stream) => this.streams.get(stream)?.length ?? 0,
    };
    const draft = new Draft(stored);
    const results = operations.map((operation, position) => {
      try {
        return draft.add(operation);
      } catch (error) {
        throw batch ? atPosition(error, position) : error;
      }
    });
    this.carryOut(draft);
    return results;
  }

  private carryOut(draft: Draft): void {
    for (const { kind, id, version, stored } of draft.writes) {
      const { records, deleted, order } = this.shelf(kind);
      const known = records.has(id);
      if (stored === undefined) {
        records.delete(id);
        deleted.set(id, version);
        if (known) order.remove(id);
      } else {
        records.set(id, stored);
        deleted.delete(id);
        if (!known) order.add(id);
      }
      if (kind !== "identity") this.log.note(kind, id);
    }
    for (const [stream, events] of draft.appends) {
      const known = this.streams.get(stream) ?? [];
      for (const event of events) known.push(Object.freeze({ sequence: known.length, event }));
      this.streams.set(stream, known);
    }
  }

  private shelf(kind: RecordKind): Shelf {
    this.checkOpen();
    checkKind(kind);
    return this.shelves.get(kind) as Shelf;
  }

  private checkOpen(): void {
    if (this.closed) throw storeClosed();
  }

  /** A page of the records that are shown and wanted, by id. */
  private page<Kind extends RecordKind>(
    kind: Kind,
    options: IterateOptions,
    wanted: (stored: StoredRecord<Kind>) => boolean,
  ): RecordPage<Kind> {
    const { records, order } = this.shelf(kind);
    const limit = pageSize(options.limit);
    const { viewer } = options;
    checkViewer(viewer);
    if (options.after !== undefined) checkId("after", options.after);
    const items: PageItem<Kind>[] = [];
    let after = options.after;
    for (;;) {
      // One more than asked for tells whether there is a next page.
      const ids = order.page(after, limit + 1);
      for (const id of ids) {
        const stored = records.get(id) as StoredRecord<Kind>;
        if (!this.shows(kind, id, viewer) || !wanted(stored)) continue;
        const last = items.at(-1);
        if (items.length === limit && last !== undefined) return { items, next: last.id };
        items.push({ id, ...stored });
      }
      if (ids.length <= limit) return { items };
      after = ids.at(-1);
    }
  }

  /** Whether a record is there for a viewer. */
  private shows(kind: RecordKind, id: string, viewer: Viewer | undefined): boolean {
    if (viewer === undefined) return true;
    const guards = guardsOf(kind, id, viewer);
    return guards === undefined || guards.some((guard) => this.lets(guard, viewer));
  }

  private lets({ kind, id, right }: Guard, viewer: Viewer): boolean {
    const stored = this.shelf(kind).records.get(id);
    if (stored === undefined) return false;
    let grants = this.grants.get(stored);
    if (grants === undefined) {
      grants = grantsOf(kind, stored.record as never);
      this.grants.set(stored, grants);
    }
    return grantedTo(grants, right, viewer);
  }

  private positionAt(cursor: string | undefined): number {
    if (cursor === undefined) return 0;
    const position = typeof cursor === "string" && /^\d{1,16}$/.test(cursor) ? Number(cursor) : Number.NaN;
    if (position <= this.log.end) return position;
    throw unknownCursor(cursor);
  }

  private positionNamed(cursor: string | undefined, viewer: Viewer): number {
    const named = readViewerCursor(cursor);
    if (named === undefined) return 0;
    const { kind, id, version } = named;
    const position = this.log.positionOf(kind, id, version);
    // One that names what is hidden is refused as one that names nothing: otherwise guesses would tell what there is.
    const stored = this.shelves.get(kind as RecordKind)?.records.get(id);
    if (position === undefined || stored === undefined || !this.shows(kind as RecordKind, id, viewer)) {
      throw unknownCursor(cursor);
    }
    return position;
  }
}

function versionOf([result]: readonly OperationResult[]): WriteResult {
  return { version: (result as OperationResult & WriteResult).version };
}

/**
 * Creates an empty store that lives in memory, for tests, for browsers, and for portals that keep their records elsewhere.
 *
 * @returns A store that keeps every promise of {@link MatchStore}; it is neither durable nor shared.
 * @remarks Reads and writes of a record take time linear in its size; a page sorts the ids that came since the last one.
 * Deleted records leave their id and version behind, so that changes can be followed.
 * @example
 * ```ts
 * import { createMemoryStore } from "@inzet/core/storage";
 *
 * const store = createMemoryStore();
 * const { version } = await store.put("professional", { id: "p1", grade: 10 });
 * await store.put("professional", { id: "p1", grade: 11 }, { expectedVersion: version });
 * console.log((await store.get("professional", "p1"))?.record.grade); // 11
 * ```
 */
export function createMemoryStore(): MatchStore {
  return new MemoryStore();
}
