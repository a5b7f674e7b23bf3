import { idsOf } from "./observed.js";
import type { StoreTopic } from "./topic.js";

/** Pages of records, by id. */
export const iteration: StoreTopic = {
  name: "iteration",
  tests: {
    async "goes by id in the order of UTF-16 code units, whatever the order of writes"({ open, expect }) {
      const store = await open();
      // The wave comes before the wide A by code units, and after it by code points and by UTF-8 bytes.
      const ids = ["b", "B", "a10", "a9", "a", "é", "e\u0301", "z", "\u{1f30a}", "\uff21", "0", "_", "Z"];
      for (const id of ids) await store.put("professional", { id });
      const sorted = [...ids].sort();
      expect(await idsOf(store, "professional")).toEqual(sorted);
      for (const pageSize of [1, 2, 5]) expect(await idsOf(store, "professional", pageSize)).toEqual(sorted);
    },
    async "gives pages of the size asked for, and a next only when there is more"({ open, expect }) {
      const store = await open();
      for (const id of ["d", "b", "c", "a"]) await store.put("professional", { id });
      const first = await store.iterate("professional", { limit: 3 });
      expect(first.items.map((item) => item.id)).toEqual(["a", "b", "c"]);
      const last = await store.iterate("professional", { limit: 3, after: first.next! });
      expect(last.items.map((item) => item.id)).toEqual(["d"]);
      expect(last.next).toEqual(undefined);
      expect((await store.iterate("professional", { limit: 4 })).next).toEqual(undefined);
    },
    async "begins after an id that need not exist"({ open, expect }) {
      const store = await open();
      for (const id of ["a", "c", "e"]) await store.put("professional", { id });
      const after = async (id: string) =>
        (await store.iterate("professional", { after: id })).items.map((item) => item.id);
      expect(await after("")).toEqual(["a", "c", "e"]);
      expect(await after("b")).toEqual(["c", "e"]);
      expect(await after("c")).toEqual(["e"]);
      expect(await after("z")).toEqual([]);
    },
    async "gives what is there throughout exactly once while others come and go"({ open, expect }) {
      const store = await open();
      for (const id of ["a", "c", "e", "g"]) await store.put("professional", { id });
      const first = await store.iterate("professional", { limit: 2 });
      await store.delete("professional", "c");
      await store.put("professional", { id: "b" });
      await store.put("professional", { id: "f" });
      const rest = await store.iterate("professional", { after: first.next! });
      const seen = [...first.items, ...rest.items].map((item) => item.id);
      expect(new Set(seen).size).toEqual(seen.length);
      for (const id of ["a", "e", "g"]) expect(seen.includes(id), id).toEqual(true);
    },
    async "gives conversations by professional, then by assignment"({ open, expect }) {
      const store = await open();
      for (const [professional, assignment] of [
        ["p1", "b"],
        ["p10", "a"],
        ["p1", "a"],
      ] as const) {
        await store.put("conversation", { professional, assignment });
      }
      expect(await idsOf(store, "conversation")).toEqual(["p1 a", "p1 b", "p10 a"]);
    },
    async "counts what it goes over, of each kind by itself"({ open, expect }) {
      const store = await open();
      for (const id of ["a", "b", "c"]) await store.put("professional", { id });
      await store.put("professional", { id: "a", grade: 3 });
      await store.put("organisation", { id: "a", name: "A" });
      await store.delete("professional", "b");
      expect(await store.count("professional")).toEqual(2);
      expect(await store.count("organisation")).toEqual(1);
      expect(await store.count("assignment")).toEqual(0);
      await store.put("professional", { id: "b" });
      expect(await store.count("professional")).toEqual(3);
    },
    async "gives nothing of a kind of which there is nothing"({ open, expect }) {
      const store = await open();
      await store.put("organisation", { id: "o1", name: "X" });
      expect(await store.iterate("professional")).toEqual({ items: [] });
    },
    async "refuses a limit outside 1 to 10,000"({ open, refuses }) {
      const store = await open();
      for (const limit of [0, -1, 1.5, 10_001, Number.NaN]) {
        await refuses(() => store.iterate("professional", { limit }), "INVALID_OPTION");
      }
      await refuses(() => store.iterate("professional", { after: 7 as never }), "INVALID_OPTION");
      await refuses(() => store.count("person" as never), "INVALID_OPTION");
    },
  },
};
