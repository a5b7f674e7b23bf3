import { createMemoryStore } from "@inzet/core/storage";
import { describe, expect, it, vi } from "vitest";
import { RecordedRunner } from "../runner/recorded-runner.js";
import type { TestRunner } from "../runner/test-runner.js";
import { describeStore } from "./describe-store.js";
import { mutants, wholeOpening } from "./mutant-stores.fixture.js";

describeStore("memory", createMemoryStore, { describe, it, expect });

const { factory, ...means } = wholeOpening;
describeStore("kept in memory", factory, { describe, it, expect, ...means });

/** Runs the tests of one topic until one fails, and names it. */
async function firstFailure(
  topic: string,
  { factory: open, ...options }: (typeof mutants)[string]["opening"],
): Promise<string | undefined> {
  const tests: [name: string, body: () => void | Promise<void>][] = [];
  const runner: TestRunner = {
    describe: (name, body) => {
      if (name.startsWith("store ") || name === topic) body();
    },
    it: (name, body) => tests.push([name, body]),
    expect: (actual, message) => expect(actual, message),
  };
  describeStore("mutant", open, { ...runner, ...options });
  expect(tests.length).toBeGreaterThan(0);
  for (const [name, body] of tests) {
    try {
      await body();
    } catch {
      return name;
    }
  }
  return undefined;
}

describe("describeStore", () => {
  // Some mutants never call back, and the suite waits for them.
  it.each(Object.keys(mutants))("catches a store that %s", { timeout: 20_000 }, async (name) => {
    const { topic, opening } = mutants[name]!;
    expect(await firstFailure(topic, opening), `a test of ${topic}`).toBeTypeOf("string");
  });

  it("leaves out what is skipped, tells why, and wants a reason that makes sense", () => {
    const runner = new RecordedRunner();
    const skip = { "batches > can be empty": "not supported" };
    describeStore("memory", createMemoryStore, { ...functionsOf(runner), skip });
    expect(runner.names.filter((name) => name.includes("can be empty"))).toEqual([
      "store memory > batches > can be empty (left out: not supported)",
    ]);
    const skipped = vi.fn();
    const { it: define } = runner;
    const able = Object.assign((name: string, body: () => Promise<void> | void) => define(name, body), {
      skip: skipped,
    });
    describeStore("memory", createMemoryStore, { ...functionsOf(runner), it: able, skip });
    expect(skipped.mock.calls.map(([name]) => name)).toEqual(["can be empty (left out: not supported)"]);
    const skipping = (test: string, reason: string) => () =>
      describeStore("memory", createMemoryStore, { ...functionsOf(runner), skip: { [test]: reason } });
    expect(skipping("batches > can be purple", "why not")).toThrow(/no such test/);
    expect(skipping("batches > can be empty", " ")).toThrow(/reason/);
  });

  it("closes every store that a test opened, last first, also when the test fails", async () => {
    const closed: number[] = [];
    const runner = new RecordedRunner();
    let opened = 0;
    const counted = () => {
      opened += 1;
      const place = opened;
      const store = createMemoryStore();
      const { close } = store;
      return Object.assign(store, {
        close: async () => {
          closed.push(place);
          await close.call(store);
        },
        get: () => Promise.reject(new Error("out of order")),
      });
    };
    describeStore("counted", counted, functionsOf(runner));
    expect((await runner.failures()).length).toBeGreaterThan(10);
    expect(new Set(closed).size).toBe(opened);
  });
});

function functionsOf({ describe: group, it: define, expect: expecting }: RecordedRunner): TestRunner {
  return { describe: group, it: define, expect: expecting };
}
