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
  if (asked === undefined || asked.length === 0) return met;
  if (pair.professional.languages === undefined) {
    const language = asked.map((entry) => entry.language).join(", ");
    return { status: "unknown", code: "professional-unknown", values: { language } };
  }
  const findings = asked.map((language) => checkOne(pair, language)).filter((finding) => finding.status !== "yes");
  return findings.length === 0 ? met : findings;
}

function repairs(pair: Pair): readonly Change[] {
  const listed = pair.professional.languages;
  const changes: Change[] = [];
  const all = pair.assignment.languages ?? [];
  if (listed === undefined && all.length > 0) {
    // One answer for all that is asked: once the list is there, what is not in it is not spoken.
    return [
      {
        code: "confirm-language",
        record: "professional",
        actor: "professional",
        operation: "set",
        path: ["languages"],
        from: undefined,
        to: all,
        values: { language: all.map((entry) => entry.language).join(", ") },
      },
    ];
  }
  for (const asked of all) {
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
      nl: "{language:language}, {ability:ability}: niveau onbekend, gevraagd {asked}",
      en: "{language:language}, {ability:ability}: level unknown, asked {asked}",
    },
    "below-level": {
      nl: "{language:language}, {ability:ability}: niveau {has}, gevraagd {asked}",
      en: "{language:language}, {ability:ability}: level {has}, asked {asked}",
    },
    "confirm-language": {
      nl: "de persoon bevestigt {language:language} op het gevraagde niveau",
      en: "the person confirms {language:language} at the level asked",
    },
    "reach-language-level": {
      nl: "de persoon haalt niveau {asked} voor {ability:ability} in het {language:language}",
      en: "the person reaches level {asked} for {ability:ability} in {language:language}",
    },
  },
};
