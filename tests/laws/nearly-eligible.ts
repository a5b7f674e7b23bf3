import type { Assignment, Professional } from "@inzet/core";
import { arbitraries } from "@inzet/testkit";
import fc from "fast-check";

const places = [
  { latitude: 52.16, longitude: 4.49 },
  { latitude: 52.161, longitude: 4.49 },
  { latitude: 50.85, longitude: 5.69 },
];

/** Somebody whom nothing rules out, and about whom nothing is unknown that the assignment asks. */
const sure: Omit<Professional, "id"> = {
  homeOrganisation: "organisation-b",
  employment: { kind: "permanent", hoursPerWeek: 36 },
  engagements: ["form-a", "form-b"],
  grade: 11,
  availability: [{ hoursPerWeek: 36 }],
  startNoticeDays: 0,
  maximumParallel: 5,
  commitments: [],
  location: places[0]!,
  travelLimitKm: 60,
  remote: false,
  languages: [{ language: "nl", reading: "C2", speaking: "C2", listening: "C2", writing: "C2" }],
  clearances: [{ kind: "VOG", expiresOn: "2035-01-01" }],
  rate: { kinds: ["public-rate"] },
  release: { status: "granted" },
};

const asked: Omit<Assignment, "id"> = {
  organisation: "organisation-a",
  title: "Work",
  kind: "part-time",
  period: { start: "2027-01-01", end: "2027-07-01" },
  hoursPerWeek: { minimum: 4, maximum: 16 },
  location: places[1]!,
  remoteShare: 0,
  engagements: ["form-a"],
  compensation: { kind: "public-rate" },
  languages: [{ language: "nl", reading: "B1" }],
  clearances: ["VOG"],
  grades: { minimum: 8, maximum: 14 },
  audience: [{ to: "everyone" }],
  status: "open",
};

/** A record with one to three of its fields left out, or taken from another. */
function changed<Record extends object>(base: Record, other: fc.Arbitrary<Record>): fc.Arbitrary<Record> {
  const fields = Object.keys(base) as (keyof Record)[];
  return fc
    .tuple(other, fc.shuffledSubarray(fields, { maxLength: 2 }), fc.shuffledSubarray(fields, { maxLength: 1 }))
    .map(([donor, taken, left]) => {
      const record = { ...base };
      for (const field of taken) if (donor[field] !== undefined) record[field] = donor[field];
      for (const field of left) delete record[field];
      return record;
    });
}

/** Professionals and assignments that nearly fit: one or two things decide. */
export function nearlyEligible(
  skills: readonly string[],
  count: { readonly professionals: number; readonly assignments: number },
  seed: number,
): { readonly professionals: readonly Professional[]; readonly assignments: readonly Assignment[] } {
  const all = arbitraries({ skills });
  const place = fc.constantFrom(...places);
  const level = fc.constantFrom(undefined, 1, 2, 3, 4, 5);
  const claim = fc
    .tuple(fc.constantFrom(...skills), level)
    .map(([skill, known]) => (known === undefined ? { skill } : { skill, level: known }));
  const claims = fc.uniqueArray(claim, { selector: ({ skill }) => skill, maxLength: 5 });
  const lacks = fc.uniqueArray(fc.constantFrom(...skills), { maxLength: 6 });
  const professional = fc
    .tuple(
      changed(
        { ...sure, conflicts: {}, pausedUntil: "2026-01-01" } as Omit<Professional, "id">,
        fc.tuple(all.professional, place).map(([record, location]) => ({ ...record, location })),
      ),
      claims,
      lacks,
    )
    .map(([record, claimed, lacking]): Omit<Professional, "id"> => {
      const own = new Set(claimed.map(({ skill }) => skill));
      return { ...record, claims: claimed, lacks: lacking.filter((skill) => !own.has(skill)) };
    });
  const must = fc
    .tuple(fc.constantFrom(...skills), level)
    .map(
      ([skill, least]) => ({ skill, importance: "must", ...(least === undefined ? {} : { level: least }) }) as const,
    );
  const assignment = fc
    .tuple(
      changed(
        asked,
        fc.tuple(all.assignment, place).map(([{ flexibility: _, ...record }, location]) => ({ ...record, location })),
      ),
      fc.array(must, { maxLength: 1 }),
    )
    .map(([record, requirements]) => ({
      ...record,
      organisation: record.organisation ?? "organisation-a",
      title: "Work",
      requirements,
    }));
  const named = <Value extends object>(records: fc.Arbitrary<Value>, prefix: string, numRuns: number) =>
    fc.sample(records, { seed, numRuns }).map((record, at) => ({ ...record, id: `${prefix}${at}` }));
  return {
    professionals: named(professional, "p", count.professionals) as readonly Professional[],
    assignments: named(assignment, "a", count.assignments) as readonly Assignment[],
  };
}
