import { formatPath, InzetError, type Issue } from "../errors/index.js";
import { invalidRecord, type RecordByKind, type RecordKind, validateRecord } from "../model/index.js";
import { plainCopy } from "./plain-copy.js";
import type { PlainObject } from "./port.js";
import { quickCopy } from "./quick-copy.js";

/**
 * Validates a record and copies it into the form in which stores keep it; for authors of adapters.
 *
 * @param kind - Kind of record.
 * @param record - The record as the caller passed it.
 * @returns A deeply frozen copy that holds only what JSON can hold: without fields that are `undefined`, with 0 for −0.
 * @throws InzetError `INVALID_RECORD` with every issue: those of the schema, or else text with NUL or lone surrogates,
 * fields named `__proto__`, instances of classes. Issues of an identity leave out what was received.
 * @remarks O(size of the record).
 * @example
 * ```ts
 * import { storableRecord } from "@inzet/core/storage";
 *
 * Object.isFrozen(storableRecord("professional", { id: "p1", grade: 11 })); // true
 * ```
 */
export function storableRecord<Kind extends RecordKind>(kind: Kind, record: unknown): RecordByKind[Kind] {
  const copy = quickCopy(kind, record);
  if (copy !== undefined) return copy;
  const { value, issues } = plainCopy(record);
  // What is validated is what will be kept; a copy with issues is not whole, then the original tells more.
  const outcome = validateRecord(kind, issues.length === 0 ? value : record);
  if (outcome.valid && issues.length === 0) return value as unknown as RecordByKind[Kind];
  const found = outcome.valid ? issues : outcome.issues;
  throw invalidRecord(kind, record, kind === "identity" ? found.map(withoutPersonalData) : found);
}

/**
 * Checks an event and copies it into the form in which stores keep it; for authors of adapters.
 *
 * @param event - The event as the caller passed it.
 * @param position - Its place among the events of the call, for the error.
 * @returns A deeply frozen copy that holds only what JSON can hold.
 * @throws InzetError `INVALID_RECORD` with every issue: what is not plain data, and where; more than 64 levels, circles.
 * @example
 * ```ts
 * import { storableEvent } from "@inzet/core/storage";
 *
 * storableEvent({ type: "proposed", by: undefined }, 0); // { type: "proposed" }
 * ```
 */
export function storableEvent(event: unknown, position: number): PlainObject {
  const { value, issues } = plainCopy(event);
  const found = [...issues];
  if (found.length === 0 && (typeof value !== "object" || value === null || Array.isArray(value))) {
    found.push({
      code: "WRONG_TYPE",
      path: [],
      expected: "an object",
      received: undefined,
      message: "the event must be an object",
    });
  }
  const [first] = found;
  if (first === undefined) return value as PlainObject;
  throw new InzetError("INVALID_RECORD", {
    message: `event ${position} cannot be kept: ${first.message}`,
    advice: "put only what JSON can hold into events",
    issues: found,
    details: { event: position },
  });
}

/** Messages about names and addresses would carry them into logs. */
function withoutPersonalData(issue: Issue): Issue {
  const { code, path, expected } = issue;
  return { code, path, expected, received: undefined, message: `${formatPath(path)} must be ${expected}` };
}
