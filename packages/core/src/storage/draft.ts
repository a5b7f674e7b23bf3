import type { RecordKind } from "../model/index.js";
import { checkOperation } from "./checked-operation.js";
import type { OperationResult, PlainObject, StoredRecord, StoreOperation } from "./port.js";
import { checkLength, checkVersion, notFound } from "./refusals.js";

/** What a draft needs to know of what is stored now. */
export interface Stored {
  /** The version of the last write of a key, deletions included; 0 when there was none. */
  lastVersion(kind: RecordKind, id: string): number;
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
  private readonly drafted = new Map<string, DraftedWrite>();

  constructor(private readonly stored: Stored) {}

  /** Checks one operation against what is stored and what was drafted before it, and adds it. */
  add(given: StoreOperation): OperationResult {
    const operation = checkOperation(given);
    if (operation.operation === "append") {
      const { stream, events, expectedLength } = operation;
      const waiting = this.appends.get(stream) ?? [];
      const length = this.stored.length(stream) + waiting.length;
      checkLength(stream, expectedLength, length);
      if (events.length > 0) this.appends.set(stream, [...waiting, ...events]);
      return { operation: "append", length: length + events.length };
    }
    const { kind, id, expectedVersion } = operation;
    const version = this.current(kind, id)?.version ?? 0;
    checkVersion(kind, id, expectedVersion, version);
    switch (operation.operation) {
      case "put":
        return { operation: "put", version: this.write(kind, id, operation.record) };
      case "delete":
        if (version === 0) throw notFound(kind, id);
        return { operation: "delete", version: this.write(kind, id, undefined) };
      case "check":
        return { operation: "check", version };
    }
  }

  private current(kind: RecordKind, id: string): StoredRecord | undefined {
    const drafted = this.drafted.get(`${kind} ${id}`);
    return drafted === undefined ? this.stored.record(kind, id) : drafted.stored;
  }

  private write(kind: RecordKind, id: string, record: StoredRecord["record"] | undefined): number {
    const name = `${kind} ${id}`;
    const version = (this.drafted.get(name)?.version ?? this.stored.lastVersion(kind, id)) + 1;
    const stored = record === undefined ? undefined : Object.freeze({ record, version });
    const write = { kind, id, version, stored };
    this.drafted.set(name, write);
    this.writes.push(write);
    return version;
  }
}
