import { arbitraries } from "@inzet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assignment, Policy, Professional, SkillClaim } from "../model/index.js";
import { evidenceKinds, validateRecord } from "../model/index.js";
import { type Circumstances, organisations, pairOf, skills, taxonomy } from "../pair/small-market.fixture.js";
import { builtInCriteria } from "./built-in-criteria.js";
import { ONE } from "./fixed-point.js";
import type { FixedScore } from "./score.js";
import { breakDown, scorePair, weighCriteria } from "./score-pair.js";

const seed = 20261206;
const runs = { seed, numRuns: 400 };
const all = arbitraries({ skills, organisations: organisations.map((party) => party.id), assignments: ["a", "b"] });
const professionals = all.professional.map((record): Professional => ({ ...record, id: "p" }));
const assignments = all.assignment.map((record): Assignment => ({ ...record, id: "a" }));

/** Rules with weights and expectations of any size. */
const policies = all.policy.map((policy): Policy => ({ ...policy, id: "any" }));

function scored(professional: Professional, assignment: Assignment, circumstances: Circumstances = {}): FixedScore {
  const pair = pairOf(professional, assignment, circumstances);
  return scorePair(pair, weighCriteria(builtInCriteria, pair.policy));
}

function inside(inner: FixedScore, outer: FixedScore): boolean {
  return outer.low <= inner.low && inner.high <= outer.high;
}

/** Removes what chance says of the fields in which absence means unknown; the record stays valid. */
function forget(record: Professional, chance: () => boolean): Professional {
  const kept: Record<string, unknown> = { ...record };
  const fields = [
    "homeOrganisation",
    "startNoticeDays",
    "location",
    "travelLimitKm",
    "remote",
    "languages",
    "claims",
    "lacks",
    "wantsToLearn",
    "wantsToAvoid",
    "fieldsOfWork",
    "coreQualities",
    "motives",
    "availability",
    "employment",
    "willingness",
  ];
  for (const field of fields) if (chance()) delete kept[field];
  const claims = (kept.claims as readonly SkillClaim[] | undefined)
    ?.filter(() => !chance())
    .map((claim) => {
      const part: Record<string, unknown> = { ...claim };
      for (const field of ["level", "evidence", "lastUsedOn", "years"]) if (chance()) delete part[field];
      return part;
    });
  const languages = (kept.languages as readonly object[] | undefined)?.map((language) => {
    const part: Record<string, unknown> = { ...language };
    for (const field of ["listening", "reading", "speaking", "writing"]) if (chance()) delete part[field];
    return part;
  });
  const lacks = (kept.lacks as readonly string[] | undefined)?.filter(() => !chance());
  const availability = (kept.availability as readonly object[] | undefined)?.filter(() => !chance());
  const { kind, endsOn, ...contract } = (kept.employment ?? {}) as NonNullable<Professional["employment"]>;
  // Someone permanent without an end has none; the end is unknown only once the kind is.
  const employment = {
    ...contract,
    ...(kind === undefined || chance() ? {} : { kind }),
    ...(endsOn === undefined || (kind !== undefined && kind !== "temporary") || chance() ? {} : { endsOn }),
  };
  const sameEnd = endsOn === undefined || employment.endsOn !== undefined || kind === undefined || kind === "temporary";
  return {
    ...kept,
    ...(claims && { claims }),
    ...(languages && { languages }),
    ...(lacks && { lacks }),
    ...(availability && { availability }),
    ...(kept.employment === undefined ? {} : { employment: sameEnd ? employment : record.employment }),
  } as unknown as Professional;
}

/** The same for an assignment. */
function forgetTask(record: Assignment, chance: () => boolean): Assignment {
  const kept: Record<string, unknown> = { ...record };
  for (const field of ["fieldOfWork", "requirements", "period", "remoteShare", "motives", "coreQualities"]) {
    if (chance()) delete kept[field];
  }
  const hoursPerWeek: Record<string, unknown> = { ...record.hoursPerWeek };
  for (const field of ["minimum", "maximum"]) if (chance()) delete hoursPerWeek[field];
  return { ...kept, hoursPerWeek } as unknown as Assignment;
}

/** Yes or no for each question asked, out of a list that fast-check shrinks towards no. */
const chances = fc.array(fc.boolean(), { minLength: 40, maxLength: 120 }).map((answers) => () => {
  let at = 0;
  return () => answers[at++ % answers.length] ?? false;
});

describe(`the score of a pair, seed ${seed}`, () => {
  it("lies in range, in order, in whole numbers, under any policy, for every criterion", () => {
    fc.assert(
      fc.property(professionals, assignments, policies, (professional, assignment, policy) => {
        const pair = pairOf(professional, assignment, { policy });
        const scores = builtInCriteria.map((criterion) => criterion.evaluate(pair));
        for (const { low, value, high } of [...scores, scorePair(pair, weighCriteria(builtInCriteria, policy))]) {
          expect([low, value, high].every(Number.isInteger)).toBe(true);
          expect(0 <= low && low <= value && value <= high && high <= ONE).toBe(true);
        }
      }),
      runs,
    );
  });

  it("is what its contributions sum to, and each of those what its parts sum to, to the last bit", () => {
    fc.assert(
      fc.property(professionals, assignments, policies, (professional, assignment, policy) => {
        const pair = pairOf(professional, assignment, { policy });
        const weighed = weighCriteria(builtInCriteria, policy);
        const { score, contributions } = breakDown(pair, weighed);
        expect(score).toEqual(scorePair(pair, weighed));
        const sum = (parts: readonly { readonly contribution: number }[]) =>
          parts.reduce((total, part) => total + part.contribution, 0);
        expect(sum(contributions)).toBe(score.value / ONE);
        for (const entry of contributions) {
          expect(entry.parts.length).toBeGreaterThan(0);
          expect(sum(entry.parts)).toBe(entry.contribution);
          expect(entry.contribution).toBeGreaterThanOrEqual(0);
        }
      }),
      runs,
    );
  });

  it("does not depend on the order of criteria, nor on that of any list", () => {
    fc.assert(
      fc.property(
        professionals,
        assignments,
        policies,
        fc.infiniteStream(fc.nat(100)),
        (person, offer, policy, order) => {
          const mixed = <Item>(list: readonly Item[] | undefined): readonly Item[] | undefined =>
            list &&
            [...list]
              .map((item) => [order.next().value, item] as const)
              .sort((a, b) => a[0] - b[0])
              .map(([, item]) => item);
          const shuffle = <Record extends object>(record: Record): Record =>
            Object.fromEntries(
              Object.entries(record).map(([key, value]) => [key, Array.isArray(value) ? mixed(value) : value]),
            ) as Record;
          const before = scored(person, offer, { policy });
          expect(scored(shuffle(person), shuffle(offer), { policy })).toEqual(before);
          const pair = pairOf(person, offer, { policy });
          expect(scorePair(pair, weighCriteria(mixed(builtInCriteria)!, policy))).toEqual(before);
        },
      ),
      runs,
    );
  });

  it("does not go down for a claim more, a higher level or better evidence", () => {
    const lower = (now: FixedScore, before: FixedScore) => now.low < before.low || now.value < before.value;
    fc.assert(
      fc.property(professionals, assignments, policies, all.claim, (professional, assignment, policy, extra) => {
        const claims = professional.claims ?? [];
        const before = scored(professional, assignment, { policy });
        const free = !professional.lacks?.includes(extra.skill) && !claims.some((claim) => claim.skill === extra.skill);
        const variants: (readonly SkillClaim[])[] = free ? [[...claims, extra]] : [];
        claims.forEach((claim, at) => {
          const replaced = (by: SkillClaim) => claims.map((each, position) => (position === at ? by : each));
          if (claim.level !== undefined && claim.level < 5)
            variants.push(replaced({ ...claim, level: claim.level + 1 }));
          const rank = claim.evidence === undefined ? -1 : evidenceKinds.indexOf(claim.evidence);
          for (const evidence of evidenceKinds.slice(rank + 1)) variants.push(replaced({ ...claim, evidence }));
          if (claim.years !== undefined) variants.push(replaced({ ...claim, years: claim.years + 1 }));
        });
        for (const variant of variants) {
          const now = scored({ ...professional, claims: variant }, assignment, { policy });
          expect(lower(now, before), JSON.stringify({ variant, before, now })).toBe(false);
        }
      }),
      runs,
    );
  });

  it("stays inside what it was when what was unknown of the professional is answered, criterion by criterion", () => {
    fc.assert(
      fc.property(professionals, assignments, policies, chances, (professional, assignment, policy, chance) => {
        const forgotten = forget(professional, chance());
        expect(validateRecord("professional", forgotten)).toMatchObject({ valid: true });
        const known = pairOf(professional, assignment, { policy });
        const unknown = pairOf(forgotten, assignment, { policy });
        for (const criterion of builtInCriteria) {
          const [inner, outer] = [criterion.evaluate(known), criterion.evaluate(unknown)];
          expect(inside(inner, outer), JSON.stringify({ id: criterion.id, inner, outer, forgotten })).toBe(true);
        }
        expect(inside(scored(professional, assignment, { policy }), scored(forgotten, assignment, { policy }))).toBe(
          true,
        );
      }),
      { seed, numRuns: 1500 },
    );
  });

  it("stays inside what it was when what was unknown of the assignment or the organisations is answered", () => {
    fc.assert(
      fc.property(professionals, assignments, policies, chances, (professional, assignment, policy, chance) => {
        const asks = chance();
        const known = scored(professional, assignment, { policy });
        const forgotten = forgetTask(assignment, asks);
        const unknown = scored(professional, forgotten, { policy });
        expect(inside(known, unknown), JSON.stringify({ known, unknown, forgotten })).toBe(true);
        const strangers = organisations.map(({ layer, location, ...party }) => ({
          ...party,
          ...(layer && !asks() && { layer }),
          ...(location && !asks() && { location }),
        }));
        expect(inside(known, scored(professional, assignment, { policy, organisations: strangers }))).toBe(true);
      }),
      { seed, numRuns: 800 },
    );
  });
});

describe("scorePair", () => {
  const silent = pairOf({}, {});

  it("knows nothing where no criterion has a weight", () => {
    expect(scorePair(silent, [])).toEqual({ low: 0, value: 0, high: ONE });
    expect(breakDown(silent, [])).toEqual({ score: { low: 0, value: 0, high: ONE }, contributions: [] });
  });

  it("gives what nothing is known of what the policy expects of it", () => {
    const policy = { id: "p", expectations: { other: 0.25, skill: 0 } };
    expect(scored({ id: "p" }, { id: "a", organisation: "leiden", title: "t" }, { policy })).toEqual({
      low: 0,
      value: ONE / 4,
      high: ONE,
    });
  });
});

describe("weighCriteria", () => {
  const ids = (policy: Policy) => weighCriteria(builtInCriteria, policy).map(({ criterion }) => criterion.id);

  it("gives the policy's weight before the criterion's own, and leaves out what weighs nothing", () => {
    const weighed = weighCriteria(builtInCriteria, { id: "p", weights: { skills: 7, travel: 0, hours: 1e-9 } });
    const units = Object.fromEntries(weighed.map(({ criterion, units }) => [criterion.id, units]));
    expect(units).toMatchObject({ skills: 7 * 1024, growth: 10 * 1024, hours: 1 });
    expect(ids({ id: "p", weights: { travel: 0 } })).not.toContain("travel");
    expect(ids({ id: "p" })).toHaveLength(builtInCriteria.length);
  });

  it("is not led astray by the name of a criterion", () => {
    const criterion = { ...builtInCriteria[0]!, id: "constructor" };
    expect(weighCriteria([criterion], { id: "p", weights: {} })[0]?.weight).toBe(criterion.weight);
  });
});

describe("the small market", () => {
  it("has the skills that these tests speak of", () => {
    expect(skills.every((id) => taxonomy.has(id))).toBe(true);
    expect(taxonomy.skillCount).toBe(skills.length);
  });
});
