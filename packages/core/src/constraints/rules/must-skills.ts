import type { Change, Pair, PreparedRequirement } from "../../pair/index.js";
import { creditOne } from "../../taxonomy/index.js";
import { type Constraint, type Finding, met } from "../constraint.js";

/** Whether nothing is said of some specialisation of the skill. */
function hasSilentSpecialisation({ profile }: Pair, requirement: PreparedRequirement): boolean {
  for (const { skill, credit } of requirement.byCredit) {
    if (credit < creditOne) return false;
    if (skill !== requirement.skill && !profile.claimed.has(skill) && !profile.lacking.has(skill)) return true;
  }
  return false;
}

/** Whether a must is met by a claim on the skill itself or on a specialisation of it. */
function checkOne(pair: Pair, requirement: PreparedRequirement): Finding {
  const { skill } = requirement.requirement;
  const { level } = requirement;
  const waivable = requirement.requirement.waivable === true;
  const values = { skill, level };
  let direct = false;
  let directLevel: number | undefined;
  let levelUnknown = false;
  for (const { claim, credit } of pair.coveringClaims(requirement)) {
    if (credit !== creditOne) continue;
    const has = claim.claim.level;
    if (has !== undefined && has >= level) return met;
    if (has === undefined && level === 1) return met;
    if (has === undefined) levelUnknown = true;
    if (claim.skill === requirement.skill) {
      direct = true;
      directLevel = has;
    }
  }
  const silentNarrower = hasSilentSpecialisation(pair, requirement);
  if (levelUnknown) return { status: "unknown", code: "level-unknown", values, waivable };
  if (direct && !silentNarrower)
    return { status: "no", code: "below-level", values: { ...values, has: directLevel! }, waivable };
  if (direct)
    return { status: "unknown", code: "below-level-itself", values: { ...values, has: directLevel! }, waivable };
  if (pair.profile.lacking.has(requirement.skill)) {
    return silentNarrower
      ? { status: "unknown", code: "lacking-itself", values, waivable }
      : { status: "no", code: "lacking", values, waivable };
  }
  return { status: "unknown", code: "not-mentioned", values, waivable };
}

function musts(pair: Pair): readonly PreparedRequirement[] {
  return pair.task.asked?.filter((entry) => entry.requirement.importance === "must") ?? [];
}

function check(pair: Pair): Finding | readonly Finding[] {
  if (pair.task.asked === undefined) return { status: "unknown", code: "assignment-unknown" };
  let findings: Finding[] | undefined;
  for (const requirement of pair.task.asked) {
    if (requirement.requirement.importance !== "must") continue;
    const finding = checkOne(pair, requirement);
    if (finding.status === "yes") continue;
    findings ??= [];
    findings.push(finding);
  }
  return findings ?? met;
}

function repairs(pair: Pair): readonly Change[] {
  const { professional } = pair;
  const changes: Change[] = [];
  for (const entry of musts(pair)) {
    if (checkOne(pair, entry).status === "yes") continue;
    const { skill } = entry.requirement;
    const { level } = entry;
    const claimed = pair.profile.claims.findIndex((claim) => claim.skill === entry.skill);
    const values = { skill, level };
    if (claimed >= 0) {
      changes.push({
        code: "reach-level",
        record: "professional",
        actor: "professional",
        operation: "set",
        path: ["claims", claimed, "level"],
        from: professional.claims?.[claimed]?.level,
        to: level,
        values,
      });
    } else if (!pair.profile.lacking.has(entry.skill)) {
      changes.push({
        code: "confirm-skill",
        record: "professional",
        actor: "professional",
        operation: "append",
        path: ["claims"],
        from: professional.claims,
        to: { skill, level },
        values,
      });
    }
    if (entry.requirement.waivable === true) {
      changes.push({
        code: "waive",
        record: "assignment",
        actor: "client",
        operation: "set",
        path: ["requirements", entry.position, "importance"],
        from: "must",
        to: "should",
        values,
      });
    }
  }
  return changes;
}

/**
 * Must-have skills: every must is claimed at the level asked, itself or by a specialisation of it.
 *
 * @remarks A related skill counts for the score, never for a must. A skill that is neither claimed nor lacking is unknown.
 */
export const mustSkillsConstraint: Constraint = {
  id: "must-skills",
  labels: { nl: "harde eisen", en: "must-have skills" },
  check,
  repairs,
  sentences: {
    "assignment-unknown": { nl: "de opdracht noemt geen eisen", en: "the assignment names no requirements" },
    "not-mentioned": {
      nl: "onbekend of de persoon “{skill}” beheerst, vereist op niveau {level}",
      en: "unknown whether the person has “{skill}”, required at level {level}",
    },
    "level-unknown": {
      nl: "niveau van “{skill}” onbekend, vereist {level}",
      en: "level of “{skill}” unknown, required {level}",
    },
    "below-level": {
      nl: "beheerst “{skill}” op niveau {has}, vereist {level}",
      en: "has “{skill}” at level {has}, required {level}",
    },
    "below-level-itself": {
      nl: "beheerst “{skill}” op niveau {has}, vereist {level}; specialisaties onbekend",
      en: "has “{skill}” at level {has}, required {level}; specialisations unknown",
    },
    lacking: {
      nl: "beheerst “{skill}” niet, vereist op niveau {level}",
      en: "does not have “{skill}”, required at level {level}",
    },
    "lacking-itself": {
      nl: "beheerst “{skill}” zelf niet, vereist op niveau {level}; specialisaties onbekend",
      en: "does not have “{skill}” itself, required at level {level}; specialisations unknown",
    },
    "reach-level": {
      nl: "de persoon haalt niveau {level} in “{skill}”",
      en: "the person reaches level {level} in “{skill}”",
    },
    "confirm-skill": {
      nl: "de persoon bevestigt “{skill}” op niveau {level}",
      en: "the person confirms “{skill}” at level {level}",
    },
    waive: { nl: "de opdrachtgever laat de eis “{skill}” vallen", en: "the client lets the requirement “{skill}” go" },
  },
};
