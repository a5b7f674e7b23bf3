import * as z from "zod";
import { dateSchema, type Immutable, idSchema } from "./primitives.js";

/** What a consent can be for, least revealing first. */
export const consentPurposes = ["matching", "show-profile", "show-identity", "share-outside-network"] as const;

/** One of {@link consentPurposes}. */
export type ConsentPurpose = (typeof consentPurposes)[number];

/** A professional's word on one use of their data. */
export const consentSchema = z.strictObject({
  purpose: z.enum(consentPurposes).describe("What the data may be used for."),
  given: z.boolean().describe("true when consent is given, false when it is refused or withdrawn."),
  organisation: idSchema.optional().describe("Only towards this organisation; absent: towards every one."),
  on: dateSchema.optional().describe("Day on which it was said."),
  until: dateSchema.optional().describe("First day on which it no longer holds."),
});

/** A professional's word on one use of their data. */
export type Consent = Immutable<z.infer<typeof consentSchema>>;
