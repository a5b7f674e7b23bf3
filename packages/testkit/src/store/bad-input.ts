import { type PlainObject, type RecordKind, recordKinds } from "@inzet/core";
import { recordKey } from "@inzet/core/storage";
import fc from "fast-check";
import { badRecords, unfitValues } from "./bad-records.js";
import { hostileRecord } from "./hostile-records.js";
import { hostileTexts } from "./hostile-texts.js";
import { snapshotOf } from "./observed.js";
import type { StoreTopic } from "./topic.js";

/** Ids that no record can have. */
const impossibleIds = ["", " ", "\u0000", "p1\u0000", "\ud800", "\udc00p", "p 1", "x".repeat(100_000), "\n"];

/** A megabyte of text in lines as long as a record takes them. */
const manyLines = Array.from({ length: 2100 }, (_, n) => `${String(n).padStart(4, "0")}${"é\u{1f30a}x".repeat(124)}`);

/** Bad input is refused, with a reason, and leaves no trace; what is only strange is kept as it is. */
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
          const operation = { operation: "put", kind: "professional", record } as never;
          await refuses(() => store.batch([operation]), "INVALID_RECORD");
          expect(await snapshotOf(store, [])).toEqual(before);
        },
      ]),
    ),
    async "in a field that no database keeps is refused with the path of the field"({ open, expect, refuses }) {
      const store = await open();
      for (const [kind, record, path] of unfitValues) {
        const error = await refuses(() => store.put(kind, record as never), "INVALID_RECORD");
        expect(
          error.issues.map((issue) => issue.path.join(".")),
          `${kind}, ${path}`,
        ).toEqual([path]);
        expect(await store.count(kind)).toEqual(0);
      }
    },
    async "in an event is refused with the path of the field"({ open, expect, refuses }) {
      const store = await open();
      const bad: readonly (readonly [unknown, string])[] = [
        [{ a: { b: ["x", "\u0000"] } }, "a.b.1"],
        [{ a: "\udfff" }, "a"],
        [{ "a\u0000": 1 }, "a\u0000"],
        [{ n: Number.NaN }, "n"],
        [{ n: Number.NEGATIVE_INFINITY }, "n"],
        [{ n: 2 ** 53 }, "n"],
        [{ n: 10n }, "n"],
        [{ at: new Date(0) }, "at"],
        [{ list: new Set([1]) }, "list"],
        [{ f: () => 1 }, "f"],
        [{ s: Symbol("s") }, "s"],
        [JSON.parse('{"deep":{"__proto__":{"polluted":true}}}'), "deep.__proto__"],
      ];
      for (const [event, path] of bad) {
        const error = await refuses(() => store.append("log", [{ n: 1 }, event as PlainObject]), "INVALID_RECORD");
        expect([error.issues.map((issue) => issue.path.join(".")), error.details.event]).toEqual([[path], 1]);
      }
      const circle: { self?: unknown } = {};
      circle.self = circle;
      for (const event of ["event", null, undefined, 7, ["a"], circle]) {
        await refuses(() => store.append("log", [event as never]), "INVALID_RECORD");
      }
      expect(await store.readEvents("log")).toEqual([]);
      expect(({} as { polluted?: unknown }).polluted).toEqual(undefined);
    },
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
      await refuses(() => store.count("toString" as never), "INVALID_OPTION");
      await refuses(() => store.delete("constructor" as never, "p1"), "INVALID_OPTION");
      await refuses(() => store.iterate("__proto__" as never), "INVALID_OPTION");
      const check = { operation: "check", kind: "person", id: "p1", expectedVersion: 0 } as never;
      await refuses(() => store.batch([check]), "INVALID_OPTION");
    },
    async "with an id that is no text, or a version that is no number, is refused"({ open, refuses }) {
      const store = await open();
      await refuses(() => store.get("professional", 7 as never), "INVALID_OPTION");
      await refuses(() => store.delete("professional", undefined as never), "INVALID_OPTION");
      for (const expectedVersion of [-1, 0.5, Number.NaN, 2 ** 53, "1" as never]) {
        await refuses(() => store.put("professional", { id: "p1" }, { expectedVersion }), "INVALID_OPTION");
      }
      await refuses(() => store.delete("professional", "p1", { expectedVersion: 0 }), "INVALID_OPTION");
    },
    async "such as ids that no record can have finds nothing, and does no harm"({ open, expect, refuses }) {
      const store = await open();
      await store.put("professional", { id: "p1" });
      for (const id of impossibleIds) {
        const name = JSON.stringify(id).slice(0, 20);
        expect(await store.get("professional", id), name).toEqual(undefined);
        expect(
          await store.get("conversation", id, { viewer: { organisation: "o", role: "client", today: "2026-01-01" } }),
          name,
        ).toEqual(undefined);
        await refuses(() => store.delete("professional", id), "NOT_FOUND");
        await refuses(() => store.delete("professional", id, { expectedVersion: 1 }), "CONFLICT");
        const check = { operation: "check", kind: "professional", id, expectedVersion: 0 } as const;
        expect(await store.batch([check]), name).toEqual([{ operation: "check", version: 0 }]);
        const { items } = await store.iterate("professional", { after: id });
        expect(
          items.map((item) => item.id),
          name,
        ).toEqual(id < "p1" ? ["p1"] : []);
        const candidates = await store.candidates({}, { after: id });
        expect(candidates.items.length, name).toEqual(id < "p1" ? 1 : 0);
      }
      for (const cursor of ["\u0000", "\ud800", "professional \u0000 1", `professional ${"x".repeat(100_000)} 1`]) {
        await refuses(() => store.changesSince(cursor), "INVALID_OPTION");
        const viewer = { organisation: "o", role: "client", today: "2026-01-01" } as const;
        await refuses(() => store.changesSince(cursor, { viewer }), "INVALID_OPTION");
      }
      const transaction = await store.transaction((work) => work.get("professional", "\u0000"));
      expect(transaction).toEqual(undefined);
    },
    async "such as ids that name parts of every object is kept like any other"({ open, expect }) {
      const store = await open();
      for (const id of ["__proto__", "constructor", "toString", "valueOf", "';--"]) {
        expect(await store.get("professional", id)).toEqual(undefined);
        expect(await store.readEvents(id)).toEqual([]);
        await store.put("professional", { id });
        expect((await store.get("professional", id))?.record).toEqual({ id });
        expect(await store.append(id, [{ n: 0, constructor: { toString: "x" } }])).toEqual({ length: 1 });
        expect((await store.readEvents(id))[0]?.event).toEqual({ n: 0, constructor: { toString: "x" } });
      }
      expect(await store.count("professional")).toEqual(5);
    },
    async "such as injections in every field of text is kept to the letter"({ open, expect }) {
      const store = await open();
      const kept: (readonly [RecordKind, unknown])[] = [];
      for (const text of hostileTexts) for (const kind of recordKinds) kept.push([kind, hostileRecord(kind, text)]);
      await store.batch(kept.map(([kind, record]) => ({ operation: "put", kind, record }) as never));
      for (const [kind, record] of kept) {
        const id = recordKey(kind, record as never);
        expect(JSON.stringify((await store.get(kind, id))?.record), `${kind} ${id}`).toEqual(JSON.stringify(record));
      }
      for (const kind of recordKinds) {
        const ids = [
          ...new Set(kept.flatMap(([each, record]) => (each === kind ? recordKey(kind, record as never) : []))),
        ];
        expect((await store.iterate(kind)).items.map((item) => item.id)).toEqual(ids.sort());
      }
    },
    async "such as injections in streams and events is kept to the letter"({ open, expect }) {
      const store = await open();
      const streams = new Set(hostileTexts.map((text) => text.replaceAll(/[\s\p{Cc}]/gu, "_")));
      for (const stream of streams) {
        await store.append(stream, [{ stream }, { texts: hostileTexts }]);
      }
      for (const stream of streams) {
        const events = (await store.readEvents(stream)).map(({ event }) => event);
        expect(JSON.stringify(events), stream).toEqual(JSON.stringify([{ stream }, { texts: hostileTexts }]));
      }
    },
    async "of any kind is kept exactly, or refused, and never altered"({ open, expect }) {
      const store = await open();
      const anything = fc.oneof(
        {
          weight: 3,
          arbitrary: fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue({ stringUnit: "binary", maxDepth: 2 }), {
            maxKeys: 4,
          }),
        },
        {
          weight: 1,
          arbitrary: fc.object({
            withBigInt: true,
            withDate: true,
            withMap: true,
            withNullPrototype: true,
            maxDepth: 2,
            maxKeys: 3,
          }),
        },
      );
      let kept = 0;
      for (const event of fc.sample(anything, { seed: 53, numRuns: 80 })) {
        const outcome = await store.append("log", [event as PlainObject]).then(
          () => undefined,
          (error: { readonly code?: unknown; readonly issues?: readonly unknown[] }) => error,
        );
        if (outcome === undefined) {
          const [stored] = await store.readEvents("log", { from: kept });
          kept += 1;
          expect(JSON.stringify(stored?.event)).toEqual(
            JSON.stringify(event, (_, each) => (Object.is(each, -0) ? 0 : each)),
          );
        } else {
          expect([outcome.code, (outcome.issues?.length ?? 0) > 0]).toEqual(["INVALID_RECORD", true]);
        }
      }
      expect(kept > 20, `${kept} kept`).toEqual(true);
    },
    async "such as the longest keys is kept like any other"({ open, expect, refuses }) {
      const store = await open();
      for (const letter of ["x", "\uffff", "\u{1f30a}", "'"]) {
        const id = letter.repeat(200);
        await store.put("professional", { id, homeOrganisation: id, claims: [{ skill: id, level: 3 }] });
        await store.put("conversation", { professional: id, assignment: id });
        const stream = id;
        await store.append(stream, [{ n: 0 }]);
        expect((await store.get("professional", id))?.version).toEqual(1);
        expect((await store.get("conversation", `${id} ${id}`))?.version).toEqual(1);
        expect((await store.readEvents(stream)).length).toEqual(1);
        const query = { eligibility: "yes", homeOnly: id, skills: [{ anyOf: [[id]], level: 3 }] } as const;
        expect((await store.candidates(query)).items.map((item) => item.id)).toEqual([id]);
        await refuses(() => store.put("professional", { id: `${id}${letter}` }), "INVALID_RECORD");
        await refuses(() => store.append(`${stream}${letter}`, [{ n: 0 }]), "INVALID_OPTION");
      }
      expect(await store.count("professional")).toEqual(4);
    },
    async "such as records and events of a megabyte is kept like any other"({ open, expect }) {
      const store = await open();
      const record = { id: "p1", qualifications: manyLines };
      const event = { text: "日本語 \u{1f30a}'\\".repeat(100_000) };
      await store.put("professional", record);
      await store.append("log", [event]);
      expect(JSON.stringify((await store.get("professional", "p1"))?.record) === JSON.stringify(record)).toEqual(true);
      const { changes } = await store.changesSince(undefined);
      expect(JSON.stringify(changes[0]?.record) === JSON.stringify(record)).toEqual(true);
      expect(JSON.stringify((await store.readEvents("log"))[0]?.event) === JSON.stringify(event)).toEqual(true);
    },
  },
};
