import { InzetError } from "../errors/index.js";
import type { RecordKind } from "../model/index.js";

/**
 * Throws `CONFLICT` unless a record has the version that is expected; for authors of adapters.
 *
 * @param expected - The version that must be stored now; `undefined`: any.
 * @param version - The version stored now; 0 when there is none.
 */
export function checkVersion(kind: RecordKind, id: string, expected: number | undefined, version: number): void {
  if (expected === undefined || expected === version) return;
  const now = version === 0 ? "there is none now" : `it has version ${version} now`;
  const wanted = expected === 0 ? "must not be there" : `must have version ${expected}`;
  throw new InzetError("CONFLICT", {
    message: `${kind} ${id} ${wanted}, but ${now}`,
    advice: "read it again, apply the change, write again",
    details: { kind, id, expectedVersion: expected, version },
  });
}

/**
 * Throws `CONFLICT` unless a stream has the length that is expected; for authors of adapters.
 *
 * @param expected - How many events it must hold now; `undefined`: any number.
 * @param length - How many it holds now.
 */
export function checkLength(stream: string, expected: number | undefined, length: number): void {
  if (expected === undefined || expected === length) return;
  throw new InzetError("CONFLICT", {
    message: `stream ${stream} must hold ${expected} events, but it holds ${length} now`,
    advice: "read the new events, decide again, append again",
    details: { stream, expectedLength: expected, length },
  });
}

/** The error `NOT_FOUND` for a record that is not there; for authors of adapters. */
export function notFound(kind: RecordKind, id: string): InzetError {
  return new InzetError("NOT_FOUND", {
    message: `${kind} ${id} is not in the store`,
    advice: "check kind and id; for conversations and identities the id is what recordKey gives",
    details: { kind, id },
  });
}

/** The error `STORE_CLOSED`; for authors of adapters. */
export function storeClosed(): InzetError {
  return new InzetError("STORE_CLOSED", {
    message: "the store must be open, but it was closed",
    advice: "create a store again, and close it after its last use",
  });
}

/** The same error, with the place in a batch of the operation that failed; for authors of adapters. */
export function atPosition(error: unknown, position: number): unknown {
  if (!(error instanceof InzetError)) return error;
  return new InzetError(error.code, {
    message: `operation ${position}: ${error.message}`,
    issues: error.issues,
    details: { ...error.details, position },
    retryable: error.retryable,
    cause: error,
  });
}
