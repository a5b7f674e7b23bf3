import { recordKinds } from "@inzet/core";
import { recordKey } from "@inzet/core/storage";
import fc from "fast-check";
import { arbitraries } from "../arbitraries/index.js";
import type { StoreTopic } from "./topic.js";

/** What goes in comes out, and nobody changes it from outside. */
export const records: StoreTopic = {
  name: "records",
  tests: {
    async "come back as they were put, of every kind"({ open, expect }) {
      const store = await open();
      const all = arbitraries();
      for (const kind of recordKinds) {
        // A fixed seed: the same records on every run and for every store.
        for (const record of fc.sample(all[kind] as fc.Arbitrary<never>, { seed: 7, numRuns: 20 })) {
          const { version } = await store.put(kind, record);
          const stored = await store.get(kind, recordKey(kind, record));
          expect(stored, `${kind} as it was put`).toEqual({ record, version });
          // To the byte, with the fields in their order: who signs or compares texts relies on it.
          expect(JSON.stringify(stored?.record), `${kind} as it was put`).toEqual(JSON.stringify(record));
        }
      }
    },
    async "are undefined when there are none"({ open, expect }) {
      const store = await open();
      expect(await store.get("professional", "p1")).toEqual(undefined);
      expect(await store.get("professional", "")).toEqual(undefined);
    },
    async "are replaced whole, not merged"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "p1", grade: 10, remote: true });
      await store.put("professional", { id: "p1", grade: 11 });
      expect((await store.get("professional", "p1"))?.record).toEqual({ id: "p1", grade: 11 });
    },
    async "are kept apart by kind"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "x" });
      await store.put("organisation", { id: "x", name: "X" });
      await store.put("identity", { professional: "x", name: "Ada" });
      await store.put("conversation", { professional: "x", assignment: "x" });
      await store.delete("organisation", "x");
      expect((await store.get("professional", "x"))?.record).toEqual({ id: "x" });
      expect(await store.get("organisation", "x")).toEqual(undefined);
      expect((await store.get("identity", "x"))?.record).toEqual({ professional: "x", name: "Ada" });
      expect((await store.get("conversation", "x x"))?.record).toEqual({ professional: "x", assignment: "x" });
    },
    async "keep text in any script, long text, and numbers to the last bit"({ open, expect }) {
      const store = await open();
      const record = {
        id: "a1",
        organisation: "o1",
        title: '\'s-Hertogenbosch; "DROP" --\\ 日本語 \u{1f30a} e\u0301',
        description: `${"lange tekst ".repeat(3000)}\n\ttot het einde`,
        remoteShare: 0.1 + 0.2,
      };
      await store.put("assignment", record);
      expect((await store.get("assignment", "a1"))?.record).toEqual(record);
    },
    async "leave out fields that are undefined, and keep −0 as 0"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "p1", grade: undefined, travelLimitKm: -0 } as never);
      const record = (await store.get("professional", "p1"))?.record ?? {};
      expect(Object.keys(record).sort()).toEqual(["id", "travelLimitKm"]);
      expect(Object.is((record as { travelLimitKm?: number }).travelLimitKm, 0)).toEqual(true);
    },
    async "do not change when what was put changes afterwards"({ open, expect }) {
      const store = await open();
      const record = { id: "p1", claims: [{ skill: "s1", level: 2 }] };
      const write = store.put("professional", record);
      record.claims[0]!.level = 5;
      record.claims.push({ skill: "s2", level: 1 });
      await write;
      expect((await store.get("professional", "p1"))?.record).toEqual({
        id: "p1",
        claims: [{ skill: "s1", level: 2 }],
      });
    },
    async "cannot be changed through what was read"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "p1", claims: [{ skill: "s1", level: 2 }] });
      const read = (await store.get("professional", "p1"))!.record;
      expect(Object.isFrozen(read)).toEqual(true);
      expect(Object.isFrozen(read.claims)).toEqual(true);
      expect(Object.isFrozen(read.claims![0])).toEqual(true);
      const [item] = (await store.iterate("professional")).items;
      expect(Object.isFrozen(item!.record)).toEqual(true);
    },
    async "that are acknowledged are seen by every later read"({ open, expect }) {
      const store = await open();
      const ids = Array.from({ length: 60 }, (_, position) => `p${String(position).padStart(2, "0")}`);
      await Promise.all(ids.map((id) => store.put("professional", { id })));
      for (const id of ids) expect((await store.get("professional", id))?.record).toEqual({ id });
      expect((await store.iterate("professional")).items.map((item) => item.id)).toEqual(ids);
    },
    async "are read as they are now, not as they were"({ open, expect }) {
      const store = await open();
      for (let grade = 1; grade <= 18; grade++) {
        await store.put("professional", { id: "p1", grade });
        expect((await store.get("professional", "p1"))?.record.grade).toEqual(grade);
        expect((await store.iterate("professional")).items[0]?.record.grade).toEqual(grade);
      }
    },
  },
};
