import type { MatchStore, StoreChange, StoredRecord } from "@inzet/core";
import { createMemoryStore } from "@inzet/core/storage";
import { describe, expect, it } from "vitest";
import { RecordedRunner } from "../runner/recorded-runner.js";
import { describeStore } from "./describe-store.js";

describeStore("memory", createMemoryStore, { describe, it, expect });

/** A memory store of which some methods are replaced. */
function broken(change: (whole: MatchStore) => Partial<MatchStore>): () => MatchStore {
  return () => {
    const whole = createMemoryStore();
    const methods: Record<string, unknown> = { capabilities: whole.capabilities };
    for (const name of [
      "put",
      "get",
      "delete",
      "batch",
      "iterate",
      "append",
      "readEvents",
      "changesSince",
      "close",
    ] as const) {
      methods[name] = (whole[name] as (...values: unknown[]) => unknown).bind(whole);
    }
    return Object.assign(methods, change(whole)) as unknown as MatchStore;
  };
}

const mutants: Readonly<Record<string, () => MatchStore>> = {
  "loses one write in ten": broken((whole) => {
    let writes = 0;
    return {
      put: async (kind, record, options) => {
        writes += 1;
        if (writes % 10 === 0 && options === undefined) return { version: writes };
        return whole.put(kind, record, options);
      },
    };
  }),
  "merges instead of replacing": broken((whole) => ({
    put: async (kind, record, options) => {
      const id = (record as { id?: string } | undefined)?.id;
      const old = typeof id === "string" ? await whole.get(kind, id).catch(() => undefined) : undefined;
      const merged = { ...(old?.record as object | undefined), ...(record as object) };
      return whole.put(
        kind,
        (Object.getPrototypeOf(record ?? {}) === Object.prototype ? merged : record) as never,
        options,
      );
    },
  })),
  "iterates by code point": broken((whole) => ({
    iterate: async (kind, options) => {
      const page = await whole.iterate(kind, options);
      const codePoints = (id: string) =>
        Array.from(id, (letter) => letter.codePointAt(0)!.toString(16).padStart(6, "0"));
      const items = [...page.items].sort((a, b) => (codePoints(a.id).join() < codePoints(b.id).join() ? -1 : 1));
      return { ...page, items };
    },
  })),
  "iterates backwards": broken((whole) => ({
    iterate: async (kind, options) => {
      const page = await whole.iterate(kind, options);
      return { ...page, items: [...page.items].reverse() };
    },
  })),
  "answers from a cache that is never renewed": broken((whole) => {
    const cache = new Map<string, StoredRecord<never> | undefined>();
    return {
      get: async (kind, id) => {
        const key = `${kind} ${id}`;
        if (!cache.has(key)) cache.set(key, (await whole.get(kind, id)) as never);
        return cache.get(key) as never;
      },
    };
  }),
  "ignores expected versions": broken((whole) => ({
    put: (kind, record) => whole.put(kind, record),
  })),
  "checks versions and writes in two steps": broken((whole) => ({
    put: async (kind, record, options) => {
      if (options?.expectedVersion === undefined) return whole.put(kind, record, options);
      const now = (await whole.get(kind, (record as { id: string }).id))?.version ?? 0;
      if (now !== options.expectedVersion) return whole.put(kind, record, options);
      await Promise.resolve();
      return whole.put(kind, record);
    },
  })),
  "does the first half of a batch that fails": broken((whole) => ({
    batch: async (operations) => {
      const results = [];
      for (const operation of operations) results.push(...(await whole.batch([operation])));
      return results;
    },
  })),
  "restarts versions": broken((whole) => ({
    put: async (kind, record, options) => {
      await whole.put(kind, record, options);
      return { version: 1 };
    },
  })),
  "tells identities among the changes": broken((whole) => {
    let told: StoreChange[] = [];
    return {
      put: async (kind, record, options) => {
        const result = await whole.put(kind, record, options);
        if (kind === "identity") {
          told = [{ kind, id: "p1", ...result, record } as unknown as StoreChange];
        }
        return result;
      },
      changesSince: async (cursor, options) => {
        const page = await whole.changesSince(cursor, options);
        return { ...page, changes: [...told, ...page.changes] };
      },
    };
  }),
  "forgets deletions among the changes": broken((whole) => ({
    changesSince: async (cursor, options) => {
      const page = await whole.changesSince(cursor, options);
      return { ...page, changes: page.changes.filter((change) => change.record !== undefined) };
    },
  })),
  "counts events from 1": broken((whole) => ({
    readEvents: async (stream, options) =>
      (await whole.readEvents(stream, options)).map((stored) => ({ ...stored, sequence: stored.sequence + 1 })),
  })),
  "goes on after close": broken(() => ({ close: async () => {} })),
  "throws instead of rejecting": broken((whole) => ({
    get: ((kind: string, id: string) => {
      if (typeof id !== "string") throw new TypeError("no id");
      return whole.get(kind as "professional", id);
    }) as MatchStore["get"],
  })),
  "hands out what can be changed": broken((whole) => ({
    get: async (kind, id) => structuredClone(await whole.get(kind, id)),
  })),
  "claims to be durable": broken(() => ({
    capabilities: Object.freeze({ durable: true, shared: false, notifies: false }),
  })),
};

describe("describeStore", () => {
  it.each(Object.keys(mutants))("catches a store that %s", async (name) => {
    const runner = new RecordedRunner();
    describeStore(name, mutants[name]!, runner);
    expect((await runner.failures()).length).toBeGreaterThan(0);
  });

  it("passes a store that is wrapped and not broken", async () => {
    const runner = new RecordedRunner();
    describeStore(
      "whole",
      broken(() => ({})),
      runner,
    );
    expect(await runner.failures()).toEqual([]);
    expect(runner.names.length).toBeGreaterThan(50);
  });

  it("leaves out what is skipped, and wants a reason that makes sense", () => {
    const runner = new RecordedRunner();
    describeStore("memory", createMemoryStore, {
      ...runnerOf(runner),
      skip: { "batches > can be empty": "not supported" },
    });
    expect(runner.names.filter((name) => name.endsWith("can be empty"))).toEqual([]);
    const skip = (test: string, reason: string) => () =>
      describeStore("memory", createMemoryStore, { ...runnerOf(runner), skip: { [test]: reason } });
    expect(skip("batches > can be purple", "why not")).toThrow(/no such test/);
    expect(skip("batches > can be empty", " ")).toThrow(/reason/);
  });
});

function runnerOf({ describe, it, expect }: RecordedRunner) {
  return { describe, it, expect };
}
