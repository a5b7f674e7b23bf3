import { InzetError } from "../errors/index.js";
import type { RecordByKind, RecordKind } from "../model/index.js";
import { checkEvents, checkId, checkKind, checkStream, wholeNumber } from "./check-arguments.js";
import type { PlainObject, StoreOperation } from "./port.js";
import { recordKey } from "./record-key.js";
import { storableEvent, storableRecord } from "./storable.js";

/** A write whose own content has passed every check; whether it may take place depends on what is stored. */
export type CheckedOperation =
  | {
      readonly operation: "put";
      readonly kind: RecordKind;
      readonly id: string;
      readonly record: RecordByKind[RecordKind];
      readonly expectedVersion: number | undefined;
    }
  | {
      readonly operation: "delete";
      readonly kind: RecordKind;
      readonly id: string;
      readonly expectedVersion: number | undefined;
    }
  | { readonly operation: "check"; readonly kind: RecordKind; readonly id: string; readonly expectedVersion: number }
  | {
      readonly operation: "append";
      readonly stream: string;
      readonly events: readonly PlainObject[];
      readonly expectedLength: number | undefined;
    };

/**
 * Checks and copies what a write brings; for authors of adapters.
 *
 * @returns The write with its key, deeply frozen.
 * @throws InzetError `INVALID_RECORD` or `INVALID_OPTION`, as the methods of the port say.
 */
export function checkOperation(operation: StoreOperation): CheckedOperation {
  switch (operation?.operation) {
    case "put": {
      const { kind } = operation;
      checkKind(kind);
      const record = storableRecord(kind, operation.record);
      const id = recordKey(kind, record as never);
      return { operation: "put", kind, id, record, expectedVersion: expected(operation.expectedVersion, 0) };
    }
    case "delete": {
      const { kind, id } = operation;
      checkKind(kind);
      checkId("id", id);
      return { operation: "delete", kind, id, expectedVersion: expected(operation.expectedVersion, 1) };
    }
    case "check": {
      const { kind, id } = operation;
      checkKind(kind);
      checkId("id", id);
      return { operation: "check", kind, id, expectedVersion: expected(operation.expectedVersion, 0) ?? 0 };
    }
    case "append": {
      const { stream } = operation;
      checkStream(stream);
      const expectedLength = wholeNumber("expectedLength", operation.expectedLength, {
        minimum: 0,
        otherwise: undefined,
      });
      checkEvents(operation.events);
      return { operation: "append", stream, events: operation.events.map(storableEvent), expectedLength };
    }
    default:
      throw unknownOperation(operation);
  }
}

function expected(version: unknown, minimum: number): number | undefined {
  return wholeNumber("expectedVersion", version, { minimum, otherwise: undefined });
}

function unknownOperation(operation: unknown): InzetError {
  const name = String((operation as { operation?: unknown } | undefined)?.operation);
  return new InzetError("INVALID_OPTION", {
    message: `operation ${JSON.stringify(name)} must be put, delete, append or check`,
    advice: "name what the write does in its field operation",
    details: { operation: name },
  });
}
