import type { StoreTopic } from "./topic.js";

/** Versions grow, and never return. */
export const versions: StoreTopic = {
  name: "versions",
  tests: {
    async "are whole numbers from 1 that grow with each write of a record"({ open, expect }) {
      const store = await open();
      let last = 0;
      for (let round = 0; round < 5; round++) {
        const { version } = await store.put("professional", { id: "p1", grade: 10 });
        expect(Number.isSafeInteger(version) && version >= 1 && version > last, `${version} after ${last}`).toEqual(
          true,
        );
        last = version;
      }
      expect((await store.get("professional", "p1"))?.version).toEqual(last);
      expect((await store.iterate("professional")).items[0]?.version).toEqual(last);
    },
    async "do not return after a deletion"({ open, expect }) {
      const store = await open();
      const { version: first } = await store.put("professional", { id: "p1" });
      const { version: deletion } = await store.delete("professional", "p1");
      const { version: again } = await store.put("professional", { id: "p1" });
      expect(deletion > first && again > deletion, `${first}, ${deletion}, ${again}`).toEqual(true);
    },
    async "of one record stay as they are when another is written"({ open, expect }) {
      const store = await open();
      const { version } = await store.put("professional", { id: "p1" });
      await store.put("professional", { id: "p2" });
      await store.put("organisation", { id: "p1", name: "X" });
      expect((await store.get("professional", "p1"))?.version).toEqual(version);
    },
  },
};
