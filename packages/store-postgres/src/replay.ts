import type { OperationResult } from "@inzet/core";
import { atPosition, type CheckedOperation, checkLength, checkVersion, notFound } from "@inzet/core/storage";

/** What was stored before a batch: in the order in which the batch first names records and streams. */
export interface StoredBefore {
  /** Version of the last write, 0 for none, and whether there is a record. */
  readonly stored: readonly (readonly [last: number, there: boolean])[] | null;
  readonly lengths: readonly number[] | null;
}

/**
 * Goes through a batch from what was stored before it.
 *
 * @param batch - Whether errors name the place of the operation.
 * @returns The result of each operation.
 * @throws InzetError that of the first operation that may not take place.
 */
export function replay(
  operations: readonly CheckedOperation[],
  { stored, lengths }: StoredBefore,
  batch: boolean,
): readonly OperationResult[] {
  const records = new Map<string, { last: number; there: boolean }>();
  const streams = new Map<string, { length: number }>();

  const carryOut = (operation: CheckedOperation): OperationResult => {
    if (operation.operation === "append") {
      const { stream, events, expectedLength } = operation;
      const known = streams.get(stream) ?? { length: lengths?.[streams.size] ?? 0 };
      streams.set(stream, known);
      checkLength(stream, expectedLength, known.length);
      known.length += events.length;
      return { operation: "append", length: known.length };
    }
    const { kind, id, expectedVersion } = operation;
    const name = `${kind} ${id}`;
    const [last, there] = stored?.[records.size] ?? [0, false];
    const known = records.get(name) ?? { last, there };
    records.set(name, known);
    const version = known.there ? known.last : 0;
    checkVersion(kind, id, expectedVersion, version);
    if (operation.operation === "check") return { operation: "check", version };
    if (operation.operation === "delete" && !known.there) throw notFound(kind, id);
    known.last += 1;
    known.there = operation.operation === "put";
    return { operation: operation.operation, version: known.last };
  };

  return operations.map((operation, position) => {
    try {
      return carryOut(operation);
    } catch (error) {
      throw batch ? atPosition(error, position) : error;
    }
  });
}
