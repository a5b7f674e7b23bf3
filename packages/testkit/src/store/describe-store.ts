import type { MatchStore } from "@inzet/core";
import { checkSkips, type Skips } from "../runner/skipping.js";
import type { TestRunner } from "../runner/test-runner.js";
import { badInput } from "./bad-input.js";
import { batches } from "./batches.js";
import { candidates } from "./candidates.js";
import { capabilities } from "./capabilities.js";
import { changes } from "./changes.js";
import { closing } from "./closing.js";
import { concurrency } from "./concurrency.js";
import { conflicts } from "./conflicts.js";
import { durability } from "./durability.js";
import { events } from "./events.js";
import { histories } from "./histories.js";
import { iteration } from "./iteration.js";
import type { StoreProbe } from "./probe.js";
import { records } from "./records.js";
import { refuses, type StoreTools, type StoreTopic } from "./topic.js";
import { transactions } from "./transactions.js";
import { versions } from "./versions.js";
import { visibility } from "./visibility.js";

const topics: readonly StoreTopic[] = [
  records,
  versions,
  conflicts,
  batches,
  iteration,
  candidates,
  visibility,
  events,
  changes,
  transactions,
  concurrency,
  durability,
  badInput,
  closing,
  capabilities,
  histories,
];

/** How a store is tested. */
export interface DescribeStoreOptions extends TestRunner {
  /** Opens again what a store that was closed has kept. Required of a store that says it is durable. Default: there is no way. */
  readonly reopen?: (closed: MatchStore) => Promise<MatchStore> | MatchStore;
  /**
   * Opens a second store on the data of one that is open, as another process would. Required of a store that says it is shared.
   * Default: there is no way.
   */
  readonly share?: (opened: MatchStore) => Promise<MatchStore> | MatchStore;
  /** Reads what is kept behind the store's back. Default: nothing does. */
  readonly probe?: StoreProbe;
  /** Tests that are left out, by `topic > test`, each with its reason, which the report shows. Default: none. */
  readonly skip?: Skips;
}

/**
 * Defines the tests that every store has to pass.
 *
 * @param name - Name of the store, for the report.
 * @param factory - Opens a new, empty store; called anew in every test, which closes what it opened.
 * @param options - The runner's functions, and what the store needs.
 * @throws Error when `skip` names a test that does not exist, or gives no reason.
 * @remarks Topics: records, versions, conflicts, batches, iteration, candidates, visibility, events, changes, transactions,
 * concurrency, durability, bad input, closing, capabilities, histories. Random parts have fixed seeds. No test depends on another;
 * most take milliseconds, a few write tens of thousands of records.
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
  const { skip = {} } = options;
  const known = topics.flatMap((topic) => Object.keys(topic.tests).map((test) => `${topic.name} > ${test}`));
  checkSkips(skip, known);
  options.describe(`store ${name}`, () => {
    for (const topic of topics) {
      options.describe(topic.name, () => {
        for (const [test, body] of Object.entries(topic.tests)) {
          const reason = skip[`${topic.name} > ${test}`];
          if (reason === undefined) options.it(test, () => runTest(body, factory, options));
          else leaveOut(options, `${test} (left out: ${reason})`);
        }
      });
    }
  });
}

/** Runs one test, and closes what it opened, last first. */
async function runTest(
  body: (tools: StoreTools) => Promise<void>,
  factory: () => Promise<MatchStore> | MatchStore,
  { reopen, share, probe, expect }: DescribeStoreOptions,
): Promise<void> {
  const opened: MatchStore[] = [];
  const noted = async (opening: Promise<MatchStore> | MatchStore): Promise<MatchStore> => {
    const store = await opening;
    opened.push(store);
    return store;
  };
  try {
    await body({
      open: async () => noted(factory()),
      reopen: reopen && (async (closed) => noted(reopen(closed))),
      share: share && (async (store) => noted(share(store))),
      probe,
      expect,
      refuses,
    });
  } finally {
    for (const store of opened.reverse()) await store.close();
  }
}

/** Tells the runner to skip, where it can; the report names the reason in any case. */
function leaveOut({ it }: TestRunner, name: string): void {
  const { skip } = it as { readonly skip?: (name: string, body: () => void) => unknown };
  if (typeof skip === "function") skip(name, () => {});
  else it(name, () => {});
}
