import type { MatchStore, Professional } from "@inzet/core";
import { type CandidateQuery, grantedTo, grantsOf, guardsOf, isCandidate, type Viewer } from "@inzet/core/storage";
import fc from "fast-check";
import { badQueries, candidateCases } from "./candidate-cases.js";
import { queryArbitrary, someProfessionals } from "./candidate-market.js";
import { hostileTexts } from "./hostile-texts.js";
import type { StoreTopic } from "./topic.js";

/** Ids of all candidates, page by page. */
async function candidatesOf(
  store: MatchStore,
  query: CandidateQuery,
  options: { readonly limit?: number; readonly viewer?: Viewer } = {},
): Promise<string[]> {
  const ids: string[] = [];
  let page = await store.candidates(query, options);
  for (;;) {
    ids.push(...page.items.map((item) => item.id));
    if (page.next === undefined) return ids;
    page = await store.candidates(query, { ...options, after: page.next });
  }
}

function seenBy(viewer: Viewer, professional: Professional): boolean {
  const grants = grantsOf("professional", professional);
  return guardsOf("professional", professional.id, viewer)!.some(({ right }) => grantedTo(grants, right, viewer));
}

const put = (record: Professional) => ({ operation: "put", kind: "professional", record }) as const;

/** The professionals whom nothing in a query rules out. */
export const candidates: StoreTopic = {
  name: "candidates",
  tests: {
    ...Object.fromEntries(
      candidateCases.map(({ name, query, yes = [], no = [], unknown = [] }): [string, StoreTopic["tests"][string]] => [
        `are told apart by ${name}`,
        async ({ open, expect }) => {
          const store = await open();
          const named = { yes, no, unknown };
          const records = Object.entries(named).flatMap(([truth, list]) =>
            list.map((facts, position): Professional => ({ id: `${truth}-${position}`, ...facts })),
          );
          await store.batch(records.map(put));
          const idsOf = (...truths: readonly string[]) =>
            records.map(({ id }) => id).filter((id) => truths.includes(id.split("-")[0]!));
          expect(await candidatesOf(store, query)).toEqual([...idsOf("yes", "unknown")].sort());
          expect(await candidatesOf(store, { ...query, eligibility: "yes" })).toEqual([...idsOf("yes")].sort());
        },
      ]),
    ),
    async "are those whom the conditions let through, for random queries, pages and viewers"({ open, expect }) {
      const store = await open();
      const professionals = someProfessionals(80, 11);
      await store.batch(professionals.map(put));
      const sorted = [...professionals].sort((one, other) => (one.id < other.id ? -1 : 1));
      const queries = fc.sample(queryArbitrary, { seed: 12, numRuns: 160 });
      for (const [position, query] of queries.entries()) {
        const viewer: Viewer | undefined =
          position % 4 === 3
            ? { organisation: "organisation-a", role: "client", today: "2026-11-24", outside: position % 8 === 7 }
            : undefined;
        const wanted = sorted.filter(
          (each) => isCandidate(query, each) && (viewer === undefined || seenBy(viewer, each)),
        );
        const options = { limit: [1000, 1, 7, 100][position % 5] ?? 3, ...(viewer === undefined ? {} : { viewer }) };
        const given = await candidatesOf(store, query, options);
        expect(given, JSON.stringify({ query, options })).toEqual(wanted.map(({ id }) => id));
      }
    },
    async "come as records with versions, in pages as iterate gives them"({ open, expect }) {
      const store = await open();
      for (const id of ["d", "b", "x", "c", "a"]) await store.put("professional", { id, grade: id === "x" ? 3 : 9 });
      await store.put("professional", { id: "b", grade: 12 });
      const query: CandidateQuery = { gradeFrom: 9 };
      const first = await store.candidates(query, { limit: 2 });
      expect(first).toEqual({
        items: [
          { id: "a", record: { id: "a", grade: 9 }, version: 1 },
          { id: "b", record: { id: "b", grade: 12 }, version: 2 },
        ],
        next: "b",
      });
      const idsAfter = async (after: string) => (await store.candidates(query, { after })).items.map((item) => item.id);
      expect(await idsAfter("b")).toEqual(["c", "d"]);
      expect(await idsAfter("bb")).toEqual(["c", "d"]);
      expect(await idsAfter("d")).toEqual([]);
      expect((await store.candidates(query, { limit: 4 })).next).toEqual(undefined);
      expect((await store.candidates(query, { limit: 2, after: "b" })).next).toEqual(undefined);
      expect(Object.isFrozen((await store.candidates(query)).items[0]!.record)).toEqual(true);
    },
    async "are as the records are now: replaced, deleted, put again, and as before when a batch failed"({
      open,
      expect,
      refuses,
    }) {
      const store = await open();
      const query: CandidateQuery = { eligibility: "yes", skills: [{ anyOf: [["sql"]], level: 3 }] };
      const record = (level: number): Professional => ({ id: "p1", claims: [{ skill: "sql", level }] });
      await store.put("professional", record(3));
      expect(await candidatesOf(store, query)).toEqual(["p1"]);
      await refuses(
        () => store.batch([put(record(2)), { operation: "delete", kind: "professional", id: "nobody" }]),
        "NOT_FOUND",
      );
      expect(await candidatesOf(store, query)).toEqual(["p1"]);
      await store.put("professional", record(2));
      expect(await candidatesOf(store, query)).toEqual([]);
      await store.put("professional", { id: "p1", claims: [{ skill: "chairing", level: 5 }] });
      expect(await candidatesOf(store, query)).toEqual([]);
      await store.put("professional", record(4));
      await store.delete("professional", "p1");
      expect(await candidatesOf(store, query)).toEqual([]);
      expect(await candidatesOf(store, {})).toEqual([]);
      await store.put("professional", { id: "p1" });
      expect(await candidatesOf(store, query)).toEqual([]);
      expect(await candidatesOf(store, {})).toEqual(["p1"]);
    },
    async "are compared with texts as they are, whatever they hold"({ open, expect }) {
      const store = await open();
      const words = hostileTexts.map((text) => text.replaceAll(/[\s\p{Cc}]/gu, "_"));
      await store.batch([
        ...words.map((word, position) =>
          put({
            id: `p${position}`,
            homeOrganisation: word,
            engagements: [word],
            clearances: [{ kind: word }],
            conflicts: { organisations: [word] },
            claims: [{ skill: word, level: 3 }],
          }),
        ),
        put({ id: "other", homeOrganisation: "o", engagements: ["e"], clearances: [], lacks: [...new Set(words)] }),
      ]);
      for (const word of new Set(words)) {
        const holders = words.flatMap((each, position) => (each === word ? [`p${position}`] : [])).sort();
        const query = { homeOnly: word, engagements: [word], clearances: [word] };
        expect(await candidatesOf(store, query), word).toEqual(holders);
        const skills = [{ anyOf: [[word]], level: 3 }];
        expect(await candidatesOf(store, { eligibility: "yes", skills }), word).toEqual(holders);
        expect((await candidatesOf(store, { noConflictWith: word })).length, word).toEqual(
          words.length + 1 - holders.length,
        );
      }
    },
    async "are found by many names of a skill"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "p1", claims: [{ skill: "s999", level: 3 }] });
      await store.put("professional", { id: "p2", claims: [{ skill: "s1000", level: 3 }] });
      const anyOf = Array.from({ length: 1000 }, (_, n) => [`s${n}`, `https://example.org/${n}`]);
      const query: CandidateQuery = { eligibility: "yes", skills: [{ anyOf, level: 2 }] };
      expect(await candidatesOf(store, query)).toEqual(["p1"]);
    },
    async "are refused to a query with an unknown or misshapen condition"({ open, refuses, expect }) {
      const store = await open();
      for (const [reason, query] of badQueries) {
        const error = await refuses(() => store.candidates(query as CandidateQuery), "INVALID_OPTION");
        expect(typeof error.details.option, reason).toEqual("string");
      }
      await refuses(() => store.candidates({}, { limit: 0 }), "INVALID_OPTION");
      await refuses(() => store.candidates({}, { limit: 10_001 }), "INVALID_OPTION");
      await refuses(() => store.candidates({}, { after: 7 as never }), "INVALID_OPTION");
      await refuses(() => store.candidates({}, { viewer: {} as never }), "INVALID_OPTION");
    },
  },
};
