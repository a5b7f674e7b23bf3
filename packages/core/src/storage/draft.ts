import { InzetError } from "../errors/index.js";
import type { RecordKind } from "../model/index.js";
import { checkEvents, checkId, checkKind, checkStream, wholeNumber } from "./check-arguments.js";
import type { OperationResult, PlainObject, StoredRecord, StoreOperation } from "./port.js";
import { recordKey } from "./record-key.js";
import { storableEvent, storableRecord } from "./storable.js";

/** What a draft needs to know of what is stored now. */
export interface Stored {
  readonly version: number;
  record(kind: RecordKind, id: string): StoredRecord | undefined;
  length(stream: string): number;
}

/** A write of one record that has passed every check; without a record it is a deletion. */
export interface DraftedWrite {
  readonly kind: RecordKind;
  readonly id: string;
  readonly version: number;
  readonly stored: StoredRecord | undefined;
}

/** Writes that have passed every check and are still to be carried out, so that a failure leaves no trace. */
export class Draft {
  readonly writes: DraftedWrite[] = [];
  readonly appends = new Map<string, PlainObject[]>();
  private readonly drafted = new Map<string, StoredRecord | undefined>();
  private version: number;

  constructor(private readonly stored: Stored) {
    this.version = stored.version;
  }

  /** Checks one operation against what is stored and what was drafted before it, and adds it. */
  add(operation: StoreOperation): OperationResult {
    switch (operation.operation) {
      case "put": {
        checkKind(operation.kind);
        const record = storableRecord(operation.kind, operation.record);
        const id = recordKey(operation.kind, record);
        const expected = wholeNumber("expectedVersion", operation.expectedVersion, {
          minimum: 0,
          otherwise: undefined,
        });
        checkVersion(operation.kind, id, expected, this.current(operation.kind, id)?.version ?? 0);
        return { operation: "put", version: this.write(operation.kind, id, record) };
      }
      case "delete": {
        const { kind, id } = operation;
        checkKind(kind);
        checkId("id", id);
        const expected = wholeNumber("expectedVersion", operation.expectedVersion, {
          minimum: 1,
          otherwise: undefined,
        });
        const version = this.current(kind, id)?.version ?? 0;
        checkVersion(kind, id, expected, version);
        if (version === 0) throw notFound(kind, id);
        return { operation: "delete", version: this.write(kind, id, undefined) };
      }
      case "append": {
        const { stream } = operation;
        checkStream(stream);
        const expected = wholeNumber("expectedLength", operation.expectedLength, { minimum: 0, otherwise: undefined });
        checkEvents(operation.events);
        const events = operation.events.map(storableEvent);
        const waiting = this.appends.get(stream) ?? [];
        const length = this.stored.length(stream) + waiting.length;
        checkLength(stream, expected, length);
        if (events.length > 0) this.appends.set(stream, [...waiting, ...events]);
        return { operation: "append", length: length + events.length };
      }
      default:
        throw unknownOperation(operation);
    }
  }

  private current(kind: RecordKind, id: string): StoredRecord | undefined {
    const name = `${kind} ${id}`;
    return this.drafted.has(name) ? this.drafted.get(name) : this.stored.record(kind, id);
  }

  private write(kind: RecordKind, id: string, record: StoredRecord["record"] | undefined): number {
    this.version += 1;
    const stored = record === undefined ? undefined : Object.freeze({ record, version: this.version });
    this.drafted.set(`${kind} ${id}`, stored);
    this.writes.push({ kind, id, version: this.version, stored });
    return this.version;
  }
}

function checkVersion(kind: RecordKind, id: string, expected: number | undefined, version: number): void {
  if (expected === undefined || expected === version) return;
  const now = version === 0 ? "there is none now" : `it has version ${version} now`;
  const wanted = expected === 0 ? "must not be there" : `must have version ${expected}`;
  throw new InzetError("CONFLICT", {
    message: `${kind} ${id} ${wanted}, but ${now}`,
    advice: "read it again, apply the change, write again",
    details: { kind, id, expectedVersion: expected, version },
  });
}

function checkLength(stream: string, expected: number | undefined, length: number): void {
  if (expected === undefined || expected === length) return;
  throw new InzetError("CONFLICT", {
    message: `stream ${stream} must hold ${expected} events, but it holds ${length} now`,
    advice: "read the new events, decide again, append again",
    details: { stream, expectedLength: expected, length },
  });
}

function notFound(kind: RecordKind, id: string): InzetError {
  return new InzetError("NOT_FOUND", {
    message: `${kind} ${id} is not in the store`,
    advice: "check kind and id; for conversations and identities the id is what recordKey gives",
    details: { kind, id },
  });
}

function unknownOperation(operation: unknown): InzetError {
  const name = String((operation as { operation?: unknown } | undefined)?.operation);
  return new InzetError("INVALID_OPTION", {
    message: `operation ${JSON.stringify(name)} must be put, delete or append`,
    advice: "name what the write does in its field operation",
    details: { operation: name },
  });
}
