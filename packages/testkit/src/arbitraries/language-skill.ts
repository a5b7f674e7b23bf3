import { cefrLevels, type LanguageSkill } from "@inzet/core";
import fc from "fast-check";
import { languageTagArbitrary, oneOf, partial } from "./primitives.js";

const level = oneOf(cefrLevels);

/** A language with CEFR levels for any of the four abilities. */
export const languageSkillArbitrary: fc.Arbitrary<LanguageSkill> = partial(
  { language: languageTagArbitrary, listening: level, reading: level, speaking: level, writing: level },
  ["language"],
);

/** Different languages. */
export const languageListArbitrary: fc.Arbitrary<LanguageSkill[]> = fc.uniqueArray(languageSkillArbitrary, {
  selector: (entry) => entry.language,
  maxLength: 3,
});
