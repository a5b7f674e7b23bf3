import * as z from "zod";
import { dateSchema, type Immutable, termSchema } from "./primitives.js";

/** A clearance that a professional holds, such as a certificate of good conduct. */
export const clearanceSchema = z.strictObject({
  kind: termSchema.describe("Kind of clearance, such as VOG or VGB-A."),
  expiresOn: dateSchema.optional().describe("First day on which it is no longer valid; absent when unknown."),
});

/** A clearance with its expiry. */
export type Clearance = Immutable<z.infer<typeof clearanceSchema>>;
