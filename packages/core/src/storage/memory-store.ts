import { InzetError } from "../errors/index.js";
import { type RecordKind, recordKinds } from "../model/index.js";
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
  RecordPage,
  StoreChange,
  StoredEvent,
  StoredRecord,
  StoreOperation,
  WriteOptions,
  WriteResult,
} from "./port.js";

/** The records of one kind. */
interface Shelf {
  readonly records: Map<string, StoredRecord>;
  readonly order: KeyOrder;
}

/** Every method does its work before it returns its promise: nothing can come between the steps of a write. */
class MemoryStore implements MatchStore {
  readonly capabilities = storeCapabilities();
  private readonly shelves = new Map<RecordKind, Shelf>(
    recordKinds.map((kind) => [kind, { records: new Map(), order: new KeyOrder() }]),
  );
  private readonly streams = new Map<string, StoredEvent[]>();
  private readonly log = new ChangeLog();
  private closed = false;
  /** Counts the writes of all kinds; a version is the number of the write that made it. */
  private version = 0;

  async put(kind: RecordKind, record: StoredRecord["record"], options: WriteOptions = {}): Promise<WriteResult> {
    return versionOf(this.write([{ ...options, operation: "put", kind, record } as StoreOperation]));
  }

  async get<Kind extends RecordKind>(kind: Kind, id: string): Promise<StoredRecord<Kind> | undefined> {
    const { records } = this.shelf(kind);
    checkId("id", id);
    return records.get(id) as StoredRecord<Kind> | undefined;
  }

  async delete(kind: RecordKind, id: string, options: WriteOptions = {}): Promise<WriteResult> {
    return versionOf(this.write([{ ...options, operation: "delete", kind, id }]));
  }

  async batch(operations: readonly StoreOperation[]): Promise<readonly OperationResult[]> {
    return this.write(operations, true);
  }

  async iterate<Kind extends RecordKind>(kind: Kind, options: IterateOptions = {}): Promise<RecordPage<Kind>> {
    const { records, order } = this.shelf(kind);
    const limit = pageSize(options.limit);
    if (options.after !== undefined) checkId("after", options.after);
    // One more than asked for tells whether there is a next page.
    const ids = order.page(options.after, limit + 1);
    const items = ids.slice(0, limit).map((id) => ({ id, ...records.get(id) }) as PageItem<Kind>);
    const last = items.at(-1);
    return ids.length > limit && last !== undefined ? { items, next: last.id } : { items };
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
    return this.streams.get(stream)?.slice(from, from + limit) ?? [];
  }

  async changesSince(cursor: string | undefined, options: ChangesOptions = {}): Promise<ChangePage> {
    this.checkOpen();
    const limit = pageSize(options.limit);
    const { changes, more } = this.log.since(this.versionAt(cursor), limit);
    const last = more ? changes.at(-1)?.version : undefined;
    return {
      changes: changes.map(({ kind, id, version }) => {
        const stored = this.shelf(kind).records.get(id);
        return (stored === undefined ? { kind, id, version } : { kind, id, ...stored }) as StoreChange;
      }),
      cursor: String(last ?? this.version),
      more,
    };
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const shelf of this.shelves.values()) shelf.records.clear();
    this.streams.clear();
  }

  private write(operations: readonly StoreOperation[], batch = false): readonly OperationResult[] {
    this.checkOpen();
    const stored: Stored = {
      version: this.version,
      record: (kind, id) => this.shelf(kind).records.get(id),
      length: (stream) => this.streams.get(stream)?.length ?? 0,
    };
    const draft = new Draft(stored);
    const results = operations.map((operation, position) => {
      try {
        return draft.add(operation);
      } catch (error) {
        throw batch && error instanceof InzetError ? atPosition(error, position) : error;
      }
    });
    this.carryOut(draft);
    return results;
  }

  private carryOut(draft: Draft): void {
    for (const { kind, id, version, stored } of draft.writes) {
      const { records, order } = this.shelf(kind);
      const known = records.has(id);
      if (stored === undefined) {
        records.delete(id);
        if (known) order.remove(id);
      } else {
        records.set(id, stored);
        if (!known) order.add(id);
      }
      if (kind !== "identity") this.log.note(version, kind, id);
      this.version = version;
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
    if (!this.closed) return;
    throw new InzetError("STORE_CLOSED", {
      message: "the store must be open, but it was closed",
      advice: "create a store again, and close it after its last use",
    });
  }

  private versionAt(cursor: string | undefined): number {
    if (cursor === undefined) return 0;
    const version = typeof cursor === "string" && /^\d{1,16}$/.test(cursor) ? Number(cursor) : Number.NaN;
    if (version <= this.version) return version;
    throw new InzetError("INVALID_OPTION", {
      message: `cursor ${JSON.stringify(cursor)} must be one that this store gave`,
      advice: "pass the cursor of the last page, or undefined to begin again",
      details: { cursor },
    });
  }
}

function versionOf([result]: readonly OperationResult[]): WriteResult {
  return { version: (result as OperationResult & WriteResult).version };
}

/** The same error, with the place of the operation that failed. */
function atPosition(error: InzetError, position: number): InzetError {
  return new InzetError(error.code, {
    message: `operation ${position}: ${error.message}`,
    issues: error.issues,
    details: { ...error.details, position },
    retryable: error.retryable,
    cause: error,
  });
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
