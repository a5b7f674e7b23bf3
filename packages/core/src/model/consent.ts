import * as z from "zod/mini";
import { optional, required } from "./field.js";
import { dateSchema, type Immutable, idSchema } from "./primitives.js";

/** What a consent can be for, least revealing first. */
export const consentPurposes = ["matching", "show-profile", "show-identity", "share-outside-network"] as const;

/** One of {@link consentPurposes}. */
export type ConsentPurpose = (typeof consentPurposes)[number];

/** A professional's word on one use of their data. */
export const consentSchema = z.strictObject({
  purpose: required(z.enum(consentPurposes), "What the data may be used for."),
  given: required(z.boolean(), "true when consent is given, false when it is refused or withdrawn."),
  organisation: optional(idSchema, "Only towards this organisation; absent: towards every one."),
  on: optional(dateSchema, "Day on which it was said."),
  until: optional(dateSchema, "First day on which it no longer holds."),
});

/** A professional's word on one use of their data. */
export interface Consent extends Immutable<z.infer<typeof consentSchema>> {}
