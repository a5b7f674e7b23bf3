import * as z from "zod/mini";
import { optional, required } from "./field.js";
import { locationSchema } from "./location.js";
import { type Immutable, idSchema, lineSchema, termSchema } from "./primitives.js";
import { releasePolicySchema } from "./release.js";

/** Layers of government, nearest to the citizen first; `none` for a party outside government. */
export const layers = ["local", "water", "regional", "provincial", "national", "none"] as const;

/** One of {@link layers}. */
export type Layer = (typeof layers)[number];

/** A government body or other party that employs professionals or offers assignments. */
export const organisationSchema = z.strictObject({
  id: required(idSchema, "Id of the organisation."),
  name: required(lineSchema, "Official name."),
  kind: optional(termSchema, "Kind, such as municipality, water-board, province, ministry."),
  layer: optional(z.enum(layers), "Layer of government; absent when unknown."),
  registerNumber: optional(lineSchema, "Number in the register of government organisations."),
  location: optional(locationSchema, "Where most of its people work."),
  networks: optional(z.array(idSchema), "Networks it is a member of; absent when unknown."),
  release: optional(releasePolicySchema, "What it does when its people ask to work elsewhere."),
});

/** A government body or other party that employs professionals or offers assignments. */
export interface Organisation extends Immutable<z.infer<typeof organisationSchema>> {}
