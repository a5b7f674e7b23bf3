import type { RecordByKind, RecordKind } from "../model/index.js";
import type { CandidateQuery } from "./candidate-query.js";
import type { StoreCapabilities } from "./capabilities.js";
import type { StoreTransaction, TransactionOptions } from "./transaction.js";
import type { Viewer } from "./viewer.js";

/** A record as a store holds it. */
export interface StoredRecord<Kind extends RecordKind = RecordKind> {
  /** The record: plain data, deeply frozen, not shared with the caller who wrote it. */
  readonly record: RecordByKind[Kind];
  /** Its version: 1 for the first write of this key, one more for each write after it; a deletion is a write and takes a number too. */
  readonly version: number;
}

/** A record on a page, with the key it is kept under. */
export interface PageItem<Kind extends RecordKind = RecordKind> extends StoredRecord<Kind> {
  /** The key, as {@link recordKey} names it. */
  readonly id: string;
}

/** A part of all records of one kind. */
export interface RecordPage<Kind extends RecordKind = RecordKind> {
  /** The records, by id in code-unit order. */
  readonly items: readonly PageItem<Kind>[];
  /** Where the next page begins: pass it as `after`; absent when this page is the last. */
  readonly next?: string;
}

/** When a write of a record may take place. */
export interface WriteOptions {
  /** The version that must be stored now; 0: the record must not be there. Default: whatever is there. */
  readonly expectedVersion?: number;
}

/** What came of a write of a record. */
export interface WriteResult {
  /** The version that the record has now, or that its deletion took. */
  readonly version: number;
}

/** For whom something is read. */
export interface ReadOptions {
  /**
   * Who looks: they get what a store would give in which nothing that is hidden from them was ever written. Default: the portal
   * itself, from which nothing is hidden.
   */
  readonly viewer?: Viewer;
}

/** Which part of the records is read. */
export interface IterateOptions extends ReadOptions {
  /** The id after which to begin, not itself included; it need not exist. Default: before the first. */
  readonly after?: string;
  /** Most records on the page, 1 to 10,000. Default 1,000. */
  readonly limit?: number;
}

/** A value that JSON can hold. Fields that are `undefined` are left out when stored. */
export type PlainValue = string | number | boolean | null | readonly PlainValue[] | PlainObject;

/** An object that JSON can hold. */
export interface PlainObject {
  readonly [field: string]: PlainValue | undefined;
}

/** When events may be appended. */
export interface AppendOptions {
  /** How many events the stream must hold now. Default: any number. */
  readonly expectedLength?: number;
}

/** What came of an append. */
export interface AppendResult {
  /** How many events the stream holds now; the next one gets this sequence number. */
  readonly length: number;
}

/** Which part of a stream is read. */
export interface ReadEventsOptions extends ReadOptions {
  /** Sequence number of the first event to read, ≥ 0. Default 0. */
  readonly from?: number;
  /** Most events to read, 1 to 10,000. Default 1,000. */
  readonly limit?: number;
}

/** An event as a store holds it. */
export interface StoredEvent {
  /** Its place in the stream: 0, 1, 2 …, without gaps. */
  readonly sequence: number;
  /** The event: plain data, deeply frozen. */
  readonly event: PlainObject;
}

/** A record that changed, as it is at the moment of reading. */
export type StoreChange = { [Kind in ChangeKind]: RecordChange<Kind> }[ChangeKind];

/** The kinds of record whose changes can be followed: all but the identity, which no index may hold. */
export type ChangeKind = Exclude<RecordKind, "identity">;

/** A change of a record of one kind. */
export interface RecordChange<Kind extends ChangeKind> {
  readonly kind: Kind;
  /** The key, as {@link recordKey} names it. */
  readonly id: string;
  /** The version of the last write, or that the deletion took. */
  readonly version: number;
  /** The record; absent when it was deleted. */
  readonly record?: RecordByKind[Kind];
}

/** How many changes are read. */
export interface ChangesOptions extends ReadOptions {
  /** Most changes to read, 1 to 10,000. Default 1,000. */
  readonly limit?: number;
}

/** Changes since a cursor. */
export interface ChangePage {
  /** Each record that changed, once, in the order of last changes. */
  readonly changes: readonly StoreChange[];
  /** Pass it to the next call; meaningful to this store only. */
  readonly cursor: string;
  /** Whether more changes can be read at once. */
  readonly more: boolean;
}

/** One write of a batch. */
export type StoreOperation =
  | { [Kind in RecordKind]: PutOperation<Kind> }[RecordKind]
  | ({ readonly operation: "delete"; readonly kind: RecordKind; readonly id: string } & WriteOptions)
  | ({
      readonly operation: "append";
      readonly stream: string;
      readonly events: readonly PlainObject[];
    } & AppendOptions)
  | CheckOperation;

/** Writes nothing, and fails unless a record still has the version that was read. */
export interface CheckOperation {
  readonly operation: "check";
  readonly kind: RecordKind;
  /** The key, as {@link recordKey} names it. */
  readonly id: string;
  /** The version that must be stored now; 0: the record must not be there. */
  readonly expectedVersion: number;
}

/** A put as part of a batch. */
export interface PutOperation<Kind extends RecordKind> extends WriteOptions {
  readonly operation: "put";
  readonly kind: Kind;
  readonly record: RecordByKind[Kind];
}

/** What came of one write of a batch. */
export type OperationResult =
  | ({ readonly operation: "put" | "delete" | "check" } & WriteResult)
  | ({ readonly operation: "append" } & AppendResult);

/**
 * Where records and events are kept: the port that adapters implement.
 *
 * @remarks What every store promises:
 *
 * - A write that was acknowledged is seen by every later read; a write that failed left no trace.
 * - Records are validated before they are kept, and come back as they were put: as plain data, without fields that are
 *   `undefined`, with −0 as 0. Text that not every database can hold (NUL, lone surrogates) is refused.
 * - What goes in is copied at the call, what comes out is frozen: nobody changes what is stored but by a write.
 * - Each kind is a space of its own. Identities are never among the changes.
 * - A read with a viewer gives, to the byte, what a store would give to which only the records that the viewer may see now had been
 *   written, in the same order: no count, order, version or cursor tells of others. {@link grantsOf} says who may see what.
 * - Order of ids is the order of their UTF-16 code units, as `<` compares texts; databases that sort by UTF-8 bytes differ
 *   from it above U+FFFF and have to take care.
 * - Every error is an {@link InzetError} and comes as a rejected promise, never as a throw.
 *
 * @throws InzetError `STORE_CLOSED` from every method but `close` after `close`; `INVALID_OPTION` when an argument other
 * than a record or event is out of its range.
 */
export interface MatchStore {
  /** What this store can do beyond the promises. */
  readonly capabilities: StoreCapabilities;

  /**
   * Keeps a record under its key, in place of the one that was there.
   *
   * @returns The version that the record has now.
   * @throws InzetError `INVALID_RECORD` with every issue; `CONFLICT` when `expectedVersion` is not the version stored now
   * (0 when there is none), in `details.version`.
   */
  put<Kind extends RecordKind>(kind: Kind, record: RecordByKind[Kind], options?: WriteOptions): Promise<WriteResult>;

  /**
   * Reads a record by its key, see {@link recordKey}.
   *
   * @returns The record with its version, or `undefined` when there is none.
   */
  get<Kind extends RecordKind>(kind: Kind, id: string, options?: ReadOptions): Promise<StoredRecord<Kind> | undefined>;

  /**
   * Counts the records of one kind.
   *
   * @returns How many there are.
   */
  count(kind: RecordKind, options?: ReadOptions): Promise<number>;

  /**
   * Removes a record.
   *
   * @param options.expectedVersion - As for `put`, but ≥ 1.
   * @returns The version that the deletion took.
   * @throws InzetError `CONFLICT` when `expectedVersion` is not the version stored now; `NOT_FOUND` when none was expected
   * and there is no such record.
   */
  delete(kind: RecordKind, id: string, options?: WriteOptions): Promise<WriteResult>;

  /**
   * Does several writes as one: all of them, or none. Each sees what the ones before it did, nobody else sees a part.
   *
   * @returns A result for each operation, in their order.
   * @throws InzetError as the single writes do, for the first operation that fails; its place is in `details.position`.
   */
  batch(operations: readonly StoreOperation[]): Promise<readonly OperationResult[]>;

  /**
   * Reads a page of the records of one kind, by id.
   *
   * @remarks A page is a snapshot. Over several pages, a record that is there throughout comes exactly once; one that is
   * put or deleted meanwhile may come or not, never twice.
   */
  iterate<Kind extends RecordKind>(kind: Kind, options?: IterateOptions): Promise<RecordPage<Kind>>;

  /**
   * Reads a page of the professionals whom nothing in a query rules out, by id.
   *
   * @remarks Exactly those whom `candidateTruth` does not refuse, the same from every store; a superset of the professionals whom a matcher
   * finds eligible when the query is what `candidateQuery` makes of an assignment. A page is a snapshot, as for `iterate`.
   */
  candidates(query: CandidateQuery, options?: IterateOptions): Promise<RecordPage<"professional">>;

  /**
   * Adds events to the end of a stream, all or none; a stream exists from its first event. No events: no change.
   *
   * @param stream - Name of the stream: 1 to 200 characters without white space or control characters.
   * @returns How many events the stream holds now.
   * @throws InzetError `INVALID_RECORD` when an event is not plain data; `CONFLICT` when `expectedLength` is not the length
   * now, in `details.length`.
   */
  append(stream: string, events: readonly PlainObject[], options?: AppendOptions): Promise<AppendResult>;

  /**
   * Reads events of a stream, oldest first, with gapless sequence numbers.
   *
   * @returns The events from `from` on, at most `limit`; empty past the end, and for a stream that does not exist.
   * @remarks A viewer sees the streams `professional:ID` and `assignment:ID` of records that are theirs to talk about, and no others.
   */
  readEvents(stream: string, options?: ReadEventsOptions): Promise<readonly StoredEvent[]>;

  /**
   * Reads which records changed after a cursor, so that an index in memory can follow the store.
   *
   * @param cursor - The cursor of an earlier call; `undefined` for everything since the beginning.
   * @remarks A record that changed several times comes once, as it is now: following all pages ends in the state of the
   * store. Deletions are kept as id and version. A page may end within a batch. With a viewer, records that are hidden now and
   * deletions do not come: who follows for a viewer reads a record again before showing it.
   * @throws InzetError `INVALID_OPTION` for a cursor that this store did not give.
   */
  changesSince(cursor: string | undefined, options?: ChangesOptions): Promise<ChangePage>;

  /**
   * Does work that reads and then writes, as one step that nothing comes between.
   *
   * @param work - Reads and writes by its argument only; it may run more than once, so it has no other effects. When it throws, nothing
   * is written.
   * @returns What the work returned.
   * @throws InzetError `CONFLICT`, with `retryable`, when what it read kept changing at every attempt; and what the writes throw.
   */
  transaction<Result>(
    work: (transaction: StoreTransaction) => Promise<Result> | Result,
    options?: TransactionOptions,
  ): Promise<Result>;

  /**
   * Calls back soon after others may have written; a hint only, `changesSince` says what changed. Stores without the capability
   * `notifies` leave it out.
   *
   * @returns A function that ends it.
   */
  watch?(listener: () => void): () => void;

  /** Ends the use of the store; a second call does nothing. */
  close(): Promise<void>;
}
