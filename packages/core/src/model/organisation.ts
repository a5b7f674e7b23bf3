import * as z from "zod";
import { locationSchema } from "./location.js";
import { type Immutable, idSchema, lineSchema, termSchema } from "./primitives.js";
import { releasePolicySchema } from "./release.js";

/** Layers of government, nearest to the citizen first; `none` for a party outside government. */
export const layers = ["local", "water", "regional", "provincial", "national", "none"] as const;

/** One of {@link layers}. */
export type Layer = (typeof layers)[number];

/** A government body or other party that employs professionals or offers assignments. */
export const organisationSchema = z.strictObject({
  id: idSchema.describe("Id of the organisation."),
  name: lineSchema.describe("Official name."),
  kind: termSchema.optional().describe("Kind, such as municipality, water-board, province, ministry."),
  layer: z.enum(layers).optional().describe("Layer of government; absent when unknown."),
  registerNumber: lineSchema.optional().describe("Number in the register of government organisations."),
  location: locationSchema.optional().describe("Where most of its people work."),
  networks: z.array(idSchema).optional().describe("Networks it is a member of; absent when unknown."),
  release: releasePolicySchema.optional().describe("What it does when its people ask to work elsewhere."),
});

/** A government body or other party that employs professionals or offers assignments. */
export type Organisation = Immutable<z.infer<typeof organisationSchema>>;
