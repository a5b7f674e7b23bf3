import * as z from "zod";
import { dateSchema, type Immutable, idSchema } from "./primitives.js";

/** Skill levels after Dreyfus: 1 novice, 2 advanced beginner, 3 competent, 4 proficient, 5 expert. */
export const levelSchema = z.number().int().min(1).max(5);

/** What a claim rests on, weakest first. */
export const evidenceKinds = ["claimed", "self-tested", "endorsed", "assessed", "proven"] as const;

/** One of {@link evidenceKinds}; `proven` means by an assignment that was done. */
export type Evidence = (typeof evidenceKinds)[number];

/** A skill that a professional says to have. */
export const skillClaimSchema = z.strictObject({
  skill: idSchema.describe("Id of a concept of the taxonomy."),
  level: levelSchema
    .optional()
    .describe("1 novice, 2 advanced beginner, 3 competent, 4 proficient, 5 expert; absent when unknown."),
  evidence: z.enum(evidenceKinds).optional().describe("What the claim rests on; absent when unknown."),
  lastUsedOn: dateSchema.optional().describe("Last day on which the skill was used; absent when unknown."),
  years: z.number().min(0).max(60).optional().describe("Years of experience with it; absent when unknown."),
});

/** A skill that a professional says to have. */
export type SkillClaim = Immutable<z.infer<typeof skillClaimSchema>>;
