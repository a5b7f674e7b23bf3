import { snapshotOf } from "./observed.js";
import type { StoreTopic } from "./topic.js";

class Sheet {
  readonly id = "p1";
}

/** What a store must not keep. */
const badRecords: readonly (readonly [reason: string, record: unknown])[] = [
  ["no object", "p1"],
  ["nothing", undefined],
  ["no id", {}],
  ["an id with white space", { id: "p 1" }],
  ["an unknown field", { id: "p1", grad: 9 }],
  ["a value out of range", { id: "p1", grade: 19 }],
  ["a cross-field fault", { id: "p1", claims: [{ skill: "s" }, { skill: "s" }] }],
  ["a NUL in a text", { id: "p1", qualifications: ["a\u0000b"] }],
  ["a lone surrogate in a text", { id: "p1", qualifications: ["\ud800"] }],
  ["NaN", { id: "p1", travelLimitKm: Number.NaN }],
  ["an instance of a class", new Sheet()],
  ["a field that changes prototypes", JSON.parse('{"id":"p1","__proto__":{"grade":3}}')],
];

/** Bad input is refused, with a reason, and leaves no trace. */
export const badInput: StoreTopic = {
  name: "bad input",
  tests: {
    ...Object.fromEntries(
      badRecords.map(([reason, record]): [string, StoreTopic["tests"][string]] => [
        `with ${reason} is refused and leaves no trace`,
        async ({ open, expect, refuses }) => {
          const store = await open();
          await store.put("professional", { id: "p0" });
          const before = await snapshotOf(store, []);
          const error = await refuses(() => store.put("professional", record as never), "INVALID_RECORD");
          expect(error.issues.length > 0, "an INVALID_RECORD has issues").toEqual(true);
          expect(await snapshotOf(store, [])).toEqual(before);
        },
      ]),
    ),
    async "of an identity is refused without personal data in the error"({ open, expect, refuses }) {
      const store = await open();
      const record = { professional: "p1", name: "Ada Lovelace", email: "ada at example" };
      const error = await refuses(() => store.put("identity", record as never), "INVALID_RECORD");
      const told = JSON.stringify([error.message, error.issues, error.details]);
      expect(told.includes("Lovelace") || told.includes("ada at"), told).toEqual(false);
    },
    async "with a kind that does not exist is refused"({ open, refuses }) {
      const store = await open();
      await refuses(() => store.put("person" as never, { id: "p1" } as never), "INVALID_OPTION");
      await refuses(() => store.get("person" as never, "p1"), "INVALID_OPTION");
      await refuses(() => store.delete("constructor" as never, "p1"), "INVALID_OPTION");
      await refuses(() => store.iterate("__proto__" as never), "INVALID_OPTION");
    },
    async "with an id that is no text, or a version that is no number, is refused"({ open, refuses }) {
      const store = await open();
      await refuses(() => store.get("professional", 7 as never), "INVALID_OPTION");
      await refuses(() => store.delete("professional", undefined as never), "INVALID_OPTION");
      for (const expectedVersion of [-1, 0.5, Number.NaN, "1" as never]) {
        await refuses(() => store.put("professional", { id: "p1" }, { expectedVersion }), "INVALID_OPTION");
      }
      await refuses(() => store.delete("professional", "p1", { expectedVersion: 0 }), "INVALID_OPTION");
    },
    async "such as ids that name parts of every object is kept like any other"({ open, expect }) {
      const store = await open();
      for (const id of ["__proto__", "constructor", "toString", "';--"]) {
        expect(await store.get("professional", id)).toEqual(undefined);
        await store.put("professional", { id });
        expect((await store.get("professional", id))?.record).toEqual({ id });
      }
      await store.append("__proto__", [{ n: 0 }]);
      expect((await store.readEvents("__proto__")).length).toEqual(1);
    },
  },
};
