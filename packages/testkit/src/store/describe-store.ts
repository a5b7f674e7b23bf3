import type { MatchStore } from "@inzet/core";
import { checkSkips, type Skips } from "../runner/skipping.js";
import type { TestRunner } from "../runner/test-runner.js";
import { badInput } from "./bad-input.js";
import { batches } from "./batches.js";
import { capabilities } from "./capabilities.js";
import { changes } from "./changes.js";
import { closing } from "./closing.js";
import { conflicts } from "./conflicts.js";
import { events } from "./events.js";
import { histories } from "./histories.js";
import { iteration } from "./iteration.js";
import { records } from "./records.js";
import { refuses, type StoreTopic } from "./topic.js";
import { versions } from "./versions.js";

const topics: readonly StoreTopic[] = [
  records,
  versions,
  conflicts,
  batches,
  iteration,
  events,
  changes,
  badInput,
  closing,
  capabilities,
  histories,
];

/** How a store is tested. */
export interface DescribeStoreOptions extends TestRunner {
  /**
   * Opens again what a store that was closed has kept. Required of a store that says it is durable. Default: there is no way.
   */
  readonly reopen?: (closed: MatchStore) => Promise<MatchStore> | MatchStore;
  /** Tests that are left out, by `topic > test`, each with its reason. Default: none. */
  readonly skip?: Skips;
}

/**
 * Defines the tests that every store has to pass.
 *
 * @param name - Name of the store, for the report.
 * @param factory - Opens a new, empty store; called anew in every test, which closes what it opened.
 * @param options - The runner's functions, and what the store needs.
 * @throws Error when `skip` names a test that does not exist, or gives no reason.
 * @remarks Topics: records, versions, conflicts, batches, iteration, events, changes, bad input, closing, capabilities,
 * histories. The last one compares random histories with a model. No test depends on another.
 * @example
 * ```ts
 * import { createMemoryStore } from "@inzet/core/storage";
 * import { describeStore } from "@inzet/testkit";
 * import { describe, expect, it } from "vitest";
 *
 * describeStore("memory", () => createMemoryStore(), { describe, it, expect });
 * ```
 */
export function describeStore(
  name: string,
  factory: () => Promise<MatchStore> | MatchStore,
  options: DescribeStoreOptions,
): void {
  const { skip = {}, expect } = options;
  const known = topics.flatMap((topic) => Object.keys(topic.tests).map((test) => `${topic.name} > ${test}`));
  checkSkips(skip, known);
  const reopen = options.reopen === undefined ? undefined : async (closed: MatchStore) => options.reopen!(closed);
  options.describe(`store ${name}`, () => {
    for (const topic of topics) {
      options.describe(topic.name, () => {
        for (const [test, body] of Object.entries(topic.tests)) {
          if (`${topic.name} > ${test}` in skip) continue;
          options.it(test, async () => {
            const opened: MatchStore[] = [];
            const open = async () => {
              const store = await factory();
              opened.push(store);
              return store;
            };
            try {
              await body({ open, reopen, expect, refuses });
            } finally {
              for (const store of opened) await store.close();
            }
          });
        }
      });
    }
  });
}
