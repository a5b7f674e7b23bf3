import * as z from "zod/mini";
import { type Immutable, languageTagSchema } from "./primitives.js";

/** Levels of the Common European Framework of Reference, lowest first; `C2` also stands for a mother tongue. */
export const cefrLevels = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;

/** One of {@link cefrLevels}. */
export type CefrLevel = (typeof cefrLevels)[number];

/** The parts of language use that the framework grades apart. */
export const languageAbilities = ["listening", "reading", "speaking", "writing"] as const;

/** One of {@link languageAbilities}. */
export type LanguageAbility = (typeof languageAbilities)[number];

const cefrSchema = z.enum(cefrLevels);

/** A language with its level by ability: what a professional has, or what an assignment asks at the least. */
export const languageSkillSchema = z.strictObject({
  /** Language tag, such as nl or en. */
  language: languageTagSchema,
  /** CEFR level of listening. */
  listening: z.optional(cefrSchema),
  /** CEFR level of reading. */
  reading: z.optional(cefrSchema),
  /** CEFR level of speaking. */
  speaking: z.optional(cefrSchema),
  /** CEFR level of writing. */
  writing: z.optional(cefrSchema),
});

/** A language with its CEFR level by ability; an absent ability is unknown (claimed) or not asked (required). */
export interface LanguageSkill extends Immutable<z.infer<typeof languageSkillSchema>> {}
