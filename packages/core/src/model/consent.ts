import * as z from "zod/mini";
import { dateSchema, type Immutable, idSchema } from "./primitives.js";

/** What a consent can be for, least revealing first. */
export const consentPurposes = ["matching", "show-profile", "show-identity", "share-outside-network"] as const;

/** One of {@link consentPurposes}. */
export type ConsentPurpose = (typeof consentPurposes)[number];

/** A professional's word on one use of their data. */
export const consentSchema = z.strictObject({
  /** What the data may be used for. */
  purpose: z.enum(consentPurposes),
  /** true when consent is given, false when it is refused or withdrawn. */
  given: z.boolean(),
  /** Only towards this organisation; absent: towards every one. */
  organisation: z.optional(idSchema),
  /** Day on which it was said. */
  on: z.optional(dateSchema),
  /** First day on which it no longer holds. */
  until: z.optional(dateSchema),
});

/** A professional's word on one use of their data. */
export interface Consent extends Immutable<z.infer<typeof consentSchema>> {}
