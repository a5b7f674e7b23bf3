import * as z from "zod/mini";
import { optional, required } from "./field.js";
import { dateSchema, type Immutable, termSchema } from "./primitives.js";

/** A clearance that a professional holds, such as a certificate of good conduct. */
export const clearanceSchema = z.strictObject({
  kind: required(termSchema, "Kind of clearance, such as VOG or VGB-A."),
  expiresOn: optional(dateSchema, "First day on which it is no longer valid; absent when unknown."),
});

/** A clearance with its expiry. */
export interface Clearance extends Immutable<z.infer<typeof clearanceSchema>> {}
