import { expect } from "vitest";
import type { TestRunner } from "./test-runner.js";

/** A runner that keeps tests until they are asked for: with it, suites are run against broken things. */
export class RecordedRunner implements TestRunner {
  readonly #tests: { readonly name: string; readonly body: () => void | Promise<void> }[] = [];
  #path: readonly string[] = [];

  readonly expect: TestRunner["expect"] = (actual, message) => expect(actual, message);

  readonly describe = (name: string, body: () => void): void => {
    const outer = this.#path;
    this.#path = [...outer, name];
    body();
    this.#path = outer;
  };

  readonly it = (name: string, body: () => void | Promise<void>): void => {
    this.#tests.push({ name: [...this.#path, name].join(" > "), body });
  };

  /** Names of all tests. */
  get names(): readonly string[] {
    return this.#tests.map((test) => test.name);
  }

  /** Runs all tests, and gives the names of those that fail. */
  async failures(): Promise<readonly string[]> {
    const failed: string[] = [];
    for (const { name, body } of this.#tests) {
      try {
        await body();
      } catch {
        failed.push(name);
      }
    }
    return failed;
  }
}
