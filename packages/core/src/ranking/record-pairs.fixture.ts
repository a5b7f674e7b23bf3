import { builtInConstraints, type Constraint, type Truth } from "../constraints/index.js";
import {
  type Assignment,
  type Conversation,
  dayNumber,
  type Organisation,
  type Policy,
  type Professional,
} from "../model/index.js";
import {
  expectationsOf,
  neutralPolicy,
  Pair,
  prepareAssignment,
  prepareProfessional,
  type Setting,
} from "../pair/index.js";
import { taxonomy } from "../pair/small-market.fixture.js";
import { builtInCriteria, weighCriteria } from "../scoring/index.js";
import type { Rules } from "./rules.js";

/** Records as a market has them. */
export interface Records {
  readonly organisations: readonly Organisation[];
  readonly professionals: readonly Professional[];
  readonly assignments: readonly Assignment[];
  readonly conversations?: readonly Conversation[];
}

/** The day on which all of them are asked about: the one that generated markets take place on. */
export const marketDay = "2026-11-24";

/** Every pair of some records over the small taxonomy, as `[assignment][professional]` in the order of the records. */
export function pairsOfRecords(records: Records, policy: Policy = neutralPolicy): readonly (readonly Pair[])[] {
  const parties = new Map(records.organisations.map((party) => [party.id, party]));
  const setting: Setting = {
    taxonomy,
    policy,
    expectations: expectationsOf(policy),
    today: dayNumber(marketDay),
    organisation: (id) => parties.get(id),
    conversation: (professional, assignment) =>
      records.conversations?.find((talk) => talk.professional === professional && talk.assignment === assignment),
  };
  const profiles = records.professionals.map((record) => prepareProfessional(record, taxonomy));
  return records.assignments.map((record) => {
    const task = prepareAssignment(record, taxonomy);
    return profiles.map((profile) => new Pair(profile, task, setting));
  });
}

/** The built-in criteria by their own weights, with all built-in constraints or with those given. */
export function rulesWith(
  constraints: readonly Constraint[] = builtInConstraints,
  policy: Policy = neutralPolicy,
): Rules {
  return { criteria: weighCriteria(builtInCriteria, policy), constraints };
}

/** A constraint that says whatever a function makes of the two ids: few markets have as many eligible pairs as a test needs. */
export function decree(decide: (professionalId: string, assignmentId: string) => Truth): Constraint {
  return {
    id: "decree",
    labels: { nl: "besluit", en: "decree" },
    sentences: { no: { nl: "nee", en: "no" }, unknown: { nl: "onbekend", en: "unknown" } },
    check: ({ professional, assignment }) => {
      const status = decide(professional.id, assignment.id);
      return { status, code: status };
    },
  };
}

/** A whole number that two ids always give, and other ids seldom. */
export function lot(seed: number, ...ids: readonly string[]): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0;
  for (const character of ids.join(" ")) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8) & 0xffff;
}
