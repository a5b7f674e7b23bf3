import { InzetError } from "../errors/index.js";
import type { RecordByKind, RecordKind } from "../model/index.js";
import { checkEvents, checkStream, pageLimit, wholeNumber } from "./check-arguments.js";
import type { MatchStore, PlainObject, ReadEventsOptions, StoredEvent, StoredRecord, StoreOperation } from "./port.js";
import { recordKey } from "./record-key.js";
import { checkLength, notFound } from "./refusals.js";
import { storableEvent, storableRecord } from "./storable.js";

/** How often work is tried. */
export interface TransactionOptions {
  /** Most times that the work runs, 1 to 10,000, when others change what it read. Default 20. */
  readonly attempts?: number;
}

/** Which part of a stream a transaction reads; it reads for the portal itself. */
export type TransactionReadOptions = Omit<ReadEventsOptions, "viewer">;

/** What the work of a transaction reads and writes by. Its reads see its own writes. */
export interface StoreTransaction {
  /** Reads a record; the transaction fails, and runs again, when others change it before the end. */
  get<Kind extends RecordKind>(kind: Kind, id: string): Promise<StoredRecord<Kind> | undefined>;
  /** Reads events; the transaction fails, and runs again, when the end was read and others add events before the end of the work. */
  readEvents(stream: string, options?: TransactionReadOptions): Promise<readonly StoredEvent[]>;
  /** Keeps a record at the end of the work. */
  put<Kind extends RecordKind>(kind: Kind, record: RecordByKind[Kind]): Promise<void>;
  /** Removes a record at the end of the work. Throws `NOT_FOUND` when there is none. */
  delete(kind: RecordKind, id: string): Promise<void>;
  /** Adds events to a stream at the end of the work. */
  append(stream: string, events: readonly PlainObject[]): Promise<void>;
}

/**
 * Does a transaction by reads, and one batch that checks what was read; for authors of adapters.
 *
 * @param store - A store whose `batch` is all or nothing, and knows `check`.
 * @returns What the work returned.
 * @throws InzetError as {@link MatchStore.transaction} does.
 * @remarks Nothing is held while the work runs: no locks, so no deadlocks. What commits is serialisable, since what was read still holds
 * at the moment of writing. Source: H. T. Kung, J. T. Robinson, "On optimistic methods for concurrency control", ACM TODS 6, 1981, DOI
 * 10.1145/319566.319567. Differs in: records and ends of streams are compared by version and length instead of by sets of writes.
 */
export async function runTransaction<Result>(
  store: Pick<MatchStore, "get" | "readEvents" | "batch">,
  work: (transaction: StoreTransaction) => Promise<Result> | Result,
  options: TransactionOptions = {},
): Promise<Result> {
  const attempts = wholeNumber("attempts", options.attempts, { minimum: 1, maximum: 10_000, otherwise: 20 });
  for (let attempt = 1; ; attempt++) {
    const transaction = new OptimisticTransaction(store);
    const outcome = await outcomeOf(work, transaction);
    try {
      await store.batch(outcome.failed ? transaction.checks() : transaction.operations());
    } catch (error) {
      if (error instanceof InzetError && error.code === "CONFLICT") {
        if (attempt >= attempts) throw exhausted(attempts, error);
        await pause(attempt);
        continue;
      }
      throw outcome.failed ? outcome.error : error;
    }
    if (outcome.failed) throw outcome.error;
    return outcome.result;
  }
}

type Outcome<Result> =
  | { readonly failed: false; readonly result: Result }
  | { readonly failed: true; readonly error: unknown };

/** Work that failed may have read records of different moments: whether its error stands is known once what it read is checked. */
async function outcomeOf<Result>(
  work: (transaction: StoreTransaction) => Promise<Result> | Result,
  transaction: StoreTransaction,
): Promise<Outcome<Result>> {
  try {
    return { failed: false, result: await work(transaction) };
  } catch (error) {
    return { failed: true, error };
  }
}

function exhausted(attempts: number, cause: InzetError): InzetError {
  return new InzetError("CONFLICT", {
    message: `the transaction was tried ${attempts} times, and what it read changed each time`,
    advice: "try again later, or allow more attempts",
    details: { ...cause.details, attempts },
    retryable: true,
    cause,
  });
}

/** The longer it takes, the longer others are given the way. */
function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(attempt - 1, 20)));
}

interface Read {
  /** The version that was stored; 0 when there was none. */
  readonly version: number;
  /** The record as the transaction sees it now. */
  now: StoredRecord | undefined;
  written: boolean;
}

function check(kind: RecordKind, id: string, expectedVersion: number): StoreOperation {
  return { operation: "check", kind, id, expectedVersion };
}

function append(stream: string, events: readonly PlainObject[], expectedLength: number): StoreOperation {
  return { operation: "append", stream, events, expectedLength };
}

class OptimisticTransaction implements StoreTransaction {
  readonly #store: Pick<MatchStore, "get" | "readEvents" | "batch">;
  readonly #reads = new Map<string, Read & { readonly kind: RecordKind; readonly id: string }>();
  readonly #ends = new Map<string, number>();
  readonly #appends = new Map<string, PlainObject[]>();

  constructor(store: Pick<MatchStore, "get" | "readEvents" | "batch">) {
    this.#store = store;
  }

  async get<Kind extends RecordKind>(kind: Kind, id: string): Promise<StoredRecord<Kind> | undefined> {
    return (await this.#read(kind, id)).now as StoredRecord<Kind> | undefined;
  }

  async put<Kind extends RecordKind>(kind: Kind, record: RecordByKind[Kind]): Promise<void> {
    const kept = storableRecord(kind, record);
    const read = await this.#read(kind, recordKey(kind, kept));
    read.now = Object.freeze({ record: kept, version: read.version + 1 });
    read.written = true;
  }

  async delete(kind: RecordKind, id: string): Promise<void> {
    const read = await this.#read(kind, id);
    if (read.now === undefined) {
      throw notFound(kind, id);
    }
    read.now = undefined;
    read.written = true;
  }

  async append(stream: string, events: readonly PlainObject[]): Promise<void> {
    checkStream(stream);
    checkEvents(events);
    const kept = events.map(storableEvent);
    this.#appends.set(stream, [...(this.#appends.get(stream) ?? []), ...kept]);
  }

  async readEvents(stream: string, options: TransactionReadOptions = {}): Promise<readonly StoredEvent[]> {
    const { from = 0, limit = pageLimit.default } = options;
    const stored = await this.#store.readEvents(stream, { from, limit });
    // Events never change: only where the end was seen can others change what was read.
    if (stored.length === limit) return stored;
    const end = stored.length > 0 ? from + stored.length : await this.#lengthUpTo(stream, from);
    const known = this.#ends.get(stream);
    checkLength(stream, known, end);
    this.#ends.set(stream, end);
    const added = (this.#appends.get(stream) ?? []).map((event, at) => ({ sequence: end + at, event }));
    return [...stored, ...added.filter(({ sequence }) => sequence >= from)].slice(0, limit);
  }

  /** Checks of what was read. */
  checks(): readonly StoreOperation[] {
    return [
      ...[...this.#reads.values()].map(({ kind, id, version }) => check(kind, id, version)),
      ...[...this.#ends].map(([stream, expectedLength]) => append(stream, [], expectedLength)),
    ];
  }

  /** Checks of what was only read, then the writes. */
  operations(): readonly StoreOperation[] {
    const operations: StoreOperation[] = [];
    for (const { kind, id, version, now, written } of this.#reads.values()) {
      if (!written || (now === undefined && version === 0)) {
        operations.push(check(kind, id, version));
      } else if (now === undefined) {
        operations.push({ operation: "delete", kind, id, expectedVersion: version });
      } else {
        const put = { operation: "put", kind, record: now.record, expectedVersion: version };
        operations.push(put as StoreOperation);
      }
    }
    for (const [stream, expectedLength] of this.#ends) {
      operations.push(append(stream, this.#appends.get(stream) ?? [], expectedLength));
    }
    for (const [stream, events] of this.#appends) {
      if (!this.#ends.has(stream)) operations.push({ operation: "append", stream, events });
    }
    return operations;
  }

  async #read(kind: RecordKind, id: string) {
    const name = `${kind} ${id}`;
    const known = this.#reads.get(name);
    if (known !== undefined) return known;
    const stored = await this.#store.get(kind, id);
    const read = this.#reads.get(name) ?? { kind, id, version: stored?.version ?? 0, now: stored, written: false };
    this.#reads.set(name, read);
    return read;
  }

  /** The length of a stream that ends at or before a place. */
  async #lengthUpTo(stream: string, from: number): Promise<number> {
    let low = 0;
    let high = from;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const [event] = await this.#store.readEvents(stream, { from: middle, limit: 1 });
      if (event === undefined) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
