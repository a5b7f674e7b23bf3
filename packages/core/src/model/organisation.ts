import * as z from "zod/mini";
import { locationSchema } from "./location.js";
import { type Immutable, idSchema, lineSchema, termSchema } from "./primitives.js";
import { releasePolicySchema } from "./release.js";

/** Layers of government, nearest to the citizen first; `none` for a party outside government. */
export const layers = ["local", "water", "regional", "provincial", "national", "none"] as const;

/** One of {@link layers}. */
export type Layer = (typeof layers)[number];

/** A government body or other party that employs professionals or offers assignments. */
export const organisationSchema = z.strictObject({
  /** Id of the organisation. */
  id: idSchema,
  /** Official name. */
  name: lineSchema,
  /** Kind, such as municipality, water-board, province, ministry. */
  kind: z.optional(termSchema),
  /** Layer of government; absent when unknown. */
  layer: z.optional(z.enum(layers)),
  /** Number in the register of government organisations. */
  registerNumber: z.optional(lineSchema),
  /** Where most of its people work. */
  location: z.optional(locationSchema),
  /** Networks it is a member of; absent when unknown. */
  networks: z.optional(z.array(idSchema)),
  /** What it does when its people ask to work elsewhere. */
  release: z.optional(releasePolicySchema),
});

/** A government body or other party that employs professionals or offers assignments. */
export interface Organisation extends Immutable<z.infer<typeof organisationSchema>> {}
