import type { StoreTopic } from "./topic.js";

/** Versions grow, and never return. */
export const versions: StoreTopic = {
  name: "versions",
  tests: {
    async "count the writes of a record from 1"({ open, expect }) {
      const store = await open();
      for (let version = 1; version <= 5; version++) {
        expect(await store.put("professional", { id: "p1", grade: 10 })).toEqual({ version });
        expect((await store.get("professional", "p1"))?.version).toEqual(version);
        expect((await store.iterate("professional")).items[0]?.version).toEqual(version);
        expect((await store.candidates({})).items[0]?.version).toEqual(version);
      }
    },
    async "go on over a deletion, which takes one too"({ open, expect }) {
      const store = await open();
      for (let round = 0; round < 3; round++) {
        expect(await store.put("professional", { id: "p1" })).toEqual({ version: 2 * round + 1 });
        expect(await store.delete("professional", "p1")).toEqual({ version: 2 * round + 2 });
      }
    },
    async "are those of one record: others do not count, nor does what is refused"({ open, expect, refuses }) {
      const store = await open();
      await store.put("professional", { id: "p1" });
      await store.put("professional", { id: "p2" });
      await store.put("organisation", { id: "p1", name: "X" });
      await refuses(() => store.put("professional", { id: "p1" }, { expectedVersion: 7 }), "CONFLICT");
      await refuses(() => store.put("professional", { id: "p1", grade: 99 }), "INVALID_RECORD");
      expect((await store.get("professional", "p1"))?.version).toEqual(1);
      expect(await store.put("professional", { id: "p1" })).toEqual({ version: 2 });
      expect((await store.get("organisation", "p1"))?.version).toEqual(1);
    },
    async "are those of identities too"({ open, expect }) {
      const store = await open();
      await store.put("identity", { professional: "p1" });
      await store.delete("identity", "p1");
      expect(await store.put("identity", { professional: "p1", name: "Ada" })).toEqual({ version: 3 });
      expect((await store.get("identity", "p1"))?.version).toEqual(3);
    },
  },
};
