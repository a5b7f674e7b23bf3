import * as z from "zod/mini";
import { type Immutable, idSchema } from "./primitives.js";
import { levelSchema } from "./skill-claim.js";

/** How much a requirement matters, most first. `learn-here` is what the assignment teaches. */
export const importances = ["must", "should", "nice", "learn-here"] as const;

/** One of {@link importances}. */
export type Importance = (typeof importances)[number];

/** A skill that an assignment asks for, or teaches. */
export const requirementSchema = z.strictObject({
  /** Id of a concept of the taxonomy. */
  skill: idSchema,
  /** must is a hard rule; should and nice are scored; learn-here is taught. */
  importance: z.enum(importances),
  /** Least level asked, 1 to 5. Default 1: any level will do. */
  level: z.optional(levelSchema),
  /** Weight among the requirements. Default by importance: must 4, should 2, nice 1, learn-here 1. */
  weight: z.optional(z.number().check(z.gt(0), z.maximum(100))),
  /** Whether the client may let a must go. Default false. */
  waivable: z.optional(z.boolean()),
});

/** A skill that an assignment asks for, or teaches. */
export interface Requirement extends Immutable<z.infer<typeof requirementSchema>> {}
