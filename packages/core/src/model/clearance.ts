import * as z from "zod/mini";
import { dateSchema, type Immutable, termSchema } from "./primitives.js";

/** A clearance that a professional holds, such as a certificate of good conduct. */
export const clearanceSchema = z.strictObject({
  /** Kind of clearance, such as VOG or VGB-A. */
  kind: termSchema,
  /** First day on which it is no longer valid; absent when unknown. */
  expiresOn: z.optional(dateSchema),
});

/** A clearance with its expiry. */
export interface Clearance extends Immutable<z.infer<typeof clearanceSchema>> {}
