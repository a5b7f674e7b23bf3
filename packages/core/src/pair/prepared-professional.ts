import type { Issue } from "../errors/index.js";
import { dayNumber, invalidRecord, type Professional, type SkillClaim } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { type DaySpan, type PreparedAvailability, prepareAvailability, spanOf } from "./calendar.js";
import { skillIndex } from "./skill-index.js";

/** A claim with its numbers worked out. */
export interface PreparedClaim {
  /** The claim itself. */
  readonly claim: SkillClaim;
  /** Its skill's number in the taxonomy. */
  readonly skill: number;
  /** Day of last use; `undefined` when unknown. */
  readonly lastUsedDay: number | undefined;
}

/** A professional with what depends on them alone worked out once. */
export interface PreparedProfessional {
  /** The record itself. */
  readonly record: Professional;
  /** Claims, in the order of the record. */
  readonly claims: readonly PreparedClaim[];
  /** Numbers of the skills that are claimed. */
  readonly claimed: ReadonlySet<number>;
  /** Numbers of the skills that are lacking. */
  readonly lacking: ReadonlySet<number>;
  /** Numbers of the skills to learn; `undefined` when unknown. */
  readonly wantsToLearn: readonly number[] | undefined;
  /** Numbers of the skills to avoid; `undefined` when unknown. */
  readonly wantsToAvoid: ReadonlySet<number> | undefined;
  /** Availability in day numbers; `undefined` when unknown. */
  readonly availability: readonly PreparedAvailability[] | undefined;
  /** Days of what already runs, in the order of the record. */
  readonly commitments: readonly DaySpan[];
  /** First day after the employment; `undefined` when none is recorded. */
  readonly employmentEndDay: number | undefined;
  /** First day after a pause; `undefined` when none is recorded. */
  readonly pausedUntilDay: number | undefined;
}

/** One skill can be named by its id and by the URI of an exact match: only the taxonomy sees that the two are the same. */
function refuseContradiction(record: Professional, claimed: ReadonlySet<number>, lacking: readonly number[]): void {
  const position = lacking.findIndex((skill) => claimed.has(skill));
  if (position < 0) return;
  const received = record.lacks![position]!;
  const issue: Issue = {
    code: "CLAIMED_AND_LACKING",
    path: ["lacks", position],
    expected: "a skill that is not claimed",
    received,
    message: `skill ${received} is both claimed, under another name, and listed as lacking`,
    advice: "remove it from one of the two lists",
  };
  throw invalidRecord("professional", record, [issue]);
}

/**
 * Works out what depends on a professional alone.
 *
 * @throws InzetError `UNKNOWN_CONCEPT` when a skill is not in the taxonomy; `INVALID_RECORD` when a skill is claimed under one
 * name and lacking under another.
 */
export function prepareProfessional(record: Professional, taxonomy: Taxonomy): PreparedProfessional {
  const indices = (field: string, ids: readonly string[]) =>
    ids.map((id, position) => skillIndex(taxonomy, id, `professional ${record.id}`, [field, position]));
  const claims = (record.claims ?? []).map((claim, position) => ({
    claim,
    skill: skillIndex(taxonomy, claim.skill, `professional ${record.id}`, ["claims", position, "skill"]),
    lastUsedDay: claim.lastUsedOn === undefined ? undefined : dayNumber(claim.lastUsedOn),
  }));
  const claimed = new Set(claims.map((claim) => claim.skill));
  const lacking = indices("lacks", record.lacks ?? []);
  refuseContradiction(record, claimed, lacking);
  return {
    record,
    claims,
    claimed,
    lacking: new Set(lacking),
    wantsToLearn: record.wantsToLearn === undefined ? undefined : indices("wantsToLearn", record.wantsToLearn),
    wantsToAvoid: record.wantsToAvoid === undefined ? undefined : new Set(indices("wantsToAvoid", record.wantsToAvoid)),
    availability: record.availability === undefined ? undefined : prepareAvailability(record.availability),
    commitments: (record.commitments ?? []).map((commitment) => spanOf(commitment.period)),
    employmentEndDay: record.employment?.endsOn === undefined ? undefined : dayNumber(record.employment.endsOn),
    pausedUntilDay: record.pausedUntil === undefined ? undefined : dayNumber(record.pausedUntil),
  };
}
