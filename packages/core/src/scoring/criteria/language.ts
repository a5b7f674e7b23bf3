import { type CefrLevel, cefrLevels, type LanguageSkill, languageAbilities } from "../../model/index.js";
import type { Pair } from "../../pair/index.js";
import type { Criterion, CriterionPart } from "../criterion.js";
import { ONE } from "../fixed-point.js";
import { between, known, meanOf, none, unknown } from "../interval.js";
import type { FixedScore } from "../score.js";

function rank(level: CefrLevel): number {
  return cefrLevels.indexOf(level) + 1;
}

/** How well an ability is covered: in full at the level asked, in proportion below. */
function abilityFit(has: CefrLevel | undefined, asked: CefrLevel, expected: number): FixedScore {
  if (has === undefined) return between(Math.floor(ONE / rank(asked)), ONE, expected);
  return known(Math.min(ONE, Math.floor((ONE * rank(has)) / rank(asked))));
}

function part(pair: Pair, asked: LanguageSkill): CriterionPart {
  const { language } = asked;
  const { other } = pair.setting.expectations;
  const listed = pair.professional.languages;
  const values = { language };
  if (listed === undefined) return { subject: language, score: unknown(other), weight: 1, finding: "unknown", values };
  const has = listed.find((entry) => entry.language === language);
  if (has === undefined) return { subject: language, score: none, weight: 1, finding: "not-listed", values };
  const abilities = languageAbilities.filter((ability) => asked[ability] !== undefined);
  const score =
    abilities.length === 0
      ? known(ONE)
      : meanOf(abilities.map((ability) => ({ score: abilityFit(has[ability], asked[ability]!, other), weight: 1 })));
  const finding = score.low === ONE ? "at-level" : score.high < ONE ? "below-level" : "level-unknown";
  return { subject: language, score, weight: 1, finding, values };
}

function parts(pair: Pair): readonly CriterionPart[] {
  return (pair.assignment.languages ?? []).map((language) => part(pair, language));
}

/** Language: CEFR levels by ability against those asked. A list of languages is taken to be complete. */
export const languageCriterion: Criterion = {
  id: "language",
  labels: { nl: "talen", en: "languages" },
  weight: 5,
  applies: (pair) => (pair.assignment.languages ?? []).length > 0,
  evaluate: (pair) => meanOf(parts(pair)),
  parts,
  sentences: {
    "at-level": {
      nl: "beheerst {language:language} op het gevraagde niveau",
      en: "has {language:language} at the level asked",
    },
    "below-level": {
      nl: "{language:language} onder het gevraagde niveau",
      en: "{language:language} below the level asked",
    },
    "level-unknown": {
      nl: "niveau van {language:language} niet geheel bekend",
      en: "level of {language:language} not fully known",
    },
    "not-listed": { nl: "noemt {language:language} niet", en: "does not list {language:language}" },
    unknown: { nl: "talen zijn onbekend", en: "languages are unknown" },
  },
};
