/** What the suites use of a test runner's `expect`. */
export interface Expectation {
  /** Fails unless the two are equal, all through. */
  toEqual(expected: unknown): unknown;
}

/**
 * The functions of your test runner. Those of Vitest, Jest and Bun fit as they are; `node:test` needs an `expect` of one line.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { describe, it } from "node:test";
 * import type { TestRunner } from "@inzet/testkit";
 *
 * const runner: TestRunner = {
 *   describe,
 *   it,
 *   expect: (actual, message) => ({ toEqual: (expected) => assert.deepEqual(actual, expected, message) }),
 * };
 * ```
 */
export interface TestRunner {
  /** Groups tests under a name. */
  readonly describe: (name: string, body: () => void) => unknown;
  /** Defines a test; it fails when the body throws or its promise rejects. */
  readonly it: (name: string, body: () => void | Promise<void>) => unknown;
  /** Starts an expectation. */
  readonly expect: (actual: unknown, message?: string) => Expectation;
}
