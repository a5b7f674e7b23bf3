import { type ErrorCode, InzetError, type MatchStore } from "@inzet/core";
import type { TestRunner } from "../runner/test-runner.js";
import type { StoreProbe } from "./probe.js";

/** What a test of a store works with. What it opens, the suite closes. */
export interface StoreTools {
  /** Opens a store that is empty. */
  open(): Promise<MatchStore>;
  /** Opens again what a store that was closed has kept; absent when the author gave no way to. */
  readonly reopen: ((closed: MatchStore) => Promise<MatchStore>) | undefined;
  /** Opens a second store on the same data; absent when the author gave no way to. */
  readonly share: ((opened: MatchStore) => Promise<MatchStore>) | undefined;
  /** Reads what is kept behind the store's back; absent when the author gave no way to. */
  readonly probe: StoreProbe | undefined;
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
    (error: unknown) => error ?? "nothing",
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
  if (!outcome.message.includes("\nTry: ")) {
    throw new Error(`the store must say what to try after ${code}, and did not`, { cause: outcome });
  }
  return outcome;
}
