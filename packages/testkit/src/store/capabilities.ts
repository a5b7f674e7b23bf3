import { snapshotOf } from "./observed.js";
import type { StoreTopic } from "./topic.js";

/** What a store says that it can do, it does. */
export const capabilities: StoreTopic = {
  name: "capabilities",
  tests: {
    async "are complete, true or false, and frozen"({ open, expect }) {
      const { capabilities: claimed } = await open();
      expect(Object.keys(claimed).sort()).toEqual(["durable", "shared"]);
      for (const value of Object.values(claimed)) expect(typeof value).toEqual("boolean");
      expect(Object.isFrozen(claimed)).toEqual(true);
    },
    async "durable: everything is there when it is opened again"({ open, reopen, expect }) {
      const store = await open();
      if (!store.capabilities.durable) return;
      if (reopen === undefined)
        throw new Error("a store that says it is durable must be given with a way to reopen it");
      await store.put("professional", { id: "p1", grade: 9 });
      const { version } = await store.put("professional", { id: "p1", grade: 10 });
      await store.put("professional", { id: "p2" });
      await store.delete("professional", "p2");
      await store.append("log", [{ n: 0 }, { n: 1 }]);
      const before = await snapshotOf(store, ["log"]);
      const { cursor } = await store.changesSince(undefined);
      await store.close();
      const again = await reopen(store);
      try {
        expect(await snapshotOf(again, ["log"])).toEqual(before);
        expect((await again.changesSince(cursor)).changes, "a cursor outlives a close").toEqual([]);
        const next = await again.put("professional", { id: "p1", grade: 11 }, { expectedVersion: version });
        expect(next.version > version).toEqual(true);
        expect(await again.append("log", [{ n: 2 }])).toEqual({ length: 3 });
      } finally {
        await again.close();
      }
    },
  },
};
