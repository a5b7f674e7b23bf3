import * as z from "zod/mini";
import { dateSchema, type Immutable, idSchema } from "./primitives.js";

/** Skill levels after Dreyfus: 1 novice, 2 advanced beginner, 3 competent, 4 proficient, 5 expert. */
export const levelSchema = z.number().check(z.int(), z.minimum(1), z.maximum(5));

/** What a claim rests on, weakest first. */
export const evidenceKinds = ["claimed", "self-tested", "endorsed", "assessed", "proven"] as const;

/** One of {@link evidenceKinds}; `proven` means by an assignment that was done. */
export type Evidence = (typeof evidenceKinds)[number];

/** A skill that a professional says to have. */
export const skillClaimSchema = z.strictObject({
  /** Id of a concept of the taxonomy. */
  skill: idSchema,
  /** 1 novice, 2 advanced beginner, 3 competent, 4 proficient, 5 expert; absent when unknown. */
  level: z.optional(levelSchema),
  /** What the claim rests on; absent when unknown. */
  evidence: z.optional(z.enum(evidenceKinds)),
  /** Last day on which the skill was used; absent when unknown. */
  lastUsedOn: z.optional(dateSchema),
  /** Years of experience with it; absent when unknown. */
  years: z.optional(z.number().check(z.minimum(0), z.maximum(60))),
});

/** A skill that a professional says to have. */
export interface SkillClaim extends Immutable<z.infer<typeof skillClaimSchema>> {}
