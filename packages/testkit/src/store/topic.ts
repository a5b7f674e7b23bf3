import { type ErrorCode, InzetError, type MatchStore } from "@inzet/core";
import type { TestRunner } from "../runner/test-runner.js";

/** What a test of a store works with. */
export interface StoreTools {
  /** Opens a store that is empty; the suite closes it. */
  open(): Promise<MatchStore>;
  /** Opens again what a store that was closed has kept; absent when the author gave no way to. */
  readonly reopen: ((store: MatchStore) => Promise<MatchStore>) | undefined;
  /** Starts an expectation. */
  readonly expect: TestRunner["expect"];
  /** Fails unless the work is refused with a code, as a rejected promise, with advice. Gives the error. */
  refuses(work: () => Promise<unknown>, code: ErrorCode): Promise<InzetError>;
}

/** Tests about one subject, by name. */
export interface StoreTopic {
  readonly name: string;
  readonly tests: Readonly<Record<string, (tools: StoreTools) => Promise<void>>>;
}

/** As {@link StoreTools.refuses} says. */
export async function refuses(work: () => Promise<unknown>, code: ErrorCode): Promise<InzetError> {
  let promise: Promise<unknown>;
  try {
    promise = work();
  } catch (error) {
    throw new Error("a store must refuse by a rejected promise, and this one threw", { cause: error });
  }
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome === undefined) throw new Error(`the store must refuse this with ${code}, and did it`);
  if (!(outcome instanceof InzetError)) {
    throw new Error(`the store must refuse this with an InzetError ${code}, and gave another error`, {
      cause: outcome,
    });
  }
  if (outcome.code !== code) {
    throw new Error(`the store must refuse this with ${code}, and gave ${outcome.code}`, { cause: outcome });
  }
  return outcome;
}
