import { type CefrLevel, cefrLevels, type LanguageSkill, languageAbilities } from "../../model/index.js";
import type { Change, Pair } from "../../pair/index.js";
import { type Constraint, type Finding, met } from "../constraint.js";

function reaches(has: CefrLevel, asked: CefrLevel): boolean {
  return cefrLevels.indexOf(has) >= cefrLevels.indexOf(asked);
}

function checkOne(pair: Pair, asked: LanguageSkill): Finding {
  const { language } = asked;
  const has = pair.professional.languages?.find((entry) => entry.language === language);
  if (has === undefined) return { status: "no", code: "not-listed", values: { language } };
  let open: Finding = met;
  for (const ability of languageAbilities) {
    const least = asked[ability];
    if (least === undefined) continue;
    const level = has[ability];
    if (level === undefined)
      open = { status: "unknown", code: "level-unknown", values: { language, ability, asked: least } };
    else if (!reaches(level, least))
      return { status: "no", code: "below-level", values: { language, ability, has: level, asked: least } };
  }
  return open;
}

function check(pair: Pair): Finding | readonly Finding[] {
  const asked = pair.assignment.languages;
  if (asked === undefined) return met;
  if (asked.length === 0) return met;
  if (pair.professional.languages === undefined) {
    return { status: "unknown", code: "professional-unknown", values: { language: asked[0]!.language } };
  }
  const findings = asked.map((language) => checkOne(pair, language)).filter((finding) => finding.status !== "yes");
  return findings.length === 0 ? met : findings;
}

function repairs(pair: Pair): readonly Change[] {
  const listed = pair.professional.languages;
  const changes: Change[] = [];
  for (const asked of pair.assignment.languages ?? []) {
    const position = listed?.findIndex((entry) => entry.language === asked.language) ?? -1;
    if (position < 0) {
      changes.push({
        code: "confirm-language",
        record: "professional",
        actor: "professional",
        operation: "append",
        path: ["languages"],
        from: listed,
        to: asked,
        values: { language: asked.language },
      });
      continue;
    }
    for (const ability of languageAbilities) {
      const least = asked[ability];
      const level = listed?.[position]?.[ability];
      if (least === undefined || (level !== undefined && reaches(level, least))) continue;
      changes.push({
        code: "reach-language-level",
        record: "professional",
        actor: "professional",
        operation: "set",
        path: ["languages", position, ability],
        from: level,
        to: least,
        values: { language: asked.language, ability, asked: least },
      });
    }
  }
  return changes;
}

/** Languages: each language asked is listed at the CEFR levels asked. An assignment that names none asks none. */
export const languagesConstraint: Constraint = {
  id: "languages",
  labels: { nl: "talen", en: "languages" },
  check,
  repairs,
  sentences: {
    "professional-unknown": {
      nl: "talen onbekend, gevraagd {language:language}",
      en: "languages unknown, asked {language:language}",
    },
    "not-listed": { nl: "noemt {language:language} niet", en: "does not list {language:language}" },
    "level-unknown": {
      nl: "niveau {ability:ability} van {language:language} onbekend, gevraagd {asked}",
      en: "level of {ability:ability} {language:language} unknown, asked {asked}",
    },
    "below-level": {
      nl: "{ability:ability} {language:language} op {has}, gevraagd {asked}",
      en: "{ability:ability} {language:language} at {has}, asked {asked}",
    },
    "confirm-language": {
      nl: "de persoon bevestigt {language:language}",
      en: "the person confirms {language:language}",
    },
    "reach-language-level": {
      nl: "de persoon bevestigt {asked} in {ability:ability} van {language:language}",
      en: "the person confirms {asked} in {ability:ability} {language:language}",
    },
  },
};
