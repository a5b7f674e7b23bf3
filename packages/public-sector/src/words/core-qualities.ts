import { domains } from "../taxonomy/starter-taxonomy.js";
import { type Word, word } from "./word.js";

/**
 * Qualities that mark a person, in the words that `coreQualities` of professionals and assignments use.
 *
 * @remarks The same ids as the skills of the starter taxonomy's field "core-qualities", so that a quality can also be claimed or
 * required as a skill.
 * @example
 * ```ts
 * import { coreQualities } from "@inzet/public-sector";
 *
 * coreQualities.some((quality) => quality.id === "empathy"); // true
 * ```
 */
export const coreQualities: readonly Word[] = domains
  .filter((domain) => domain.id === "core-qualities")
  .flatMap((domain) => domain.groups)
  .flatMap((group) => group.skills)
  .map((skill) => word(skill.id, skill.nl, skill.en));
