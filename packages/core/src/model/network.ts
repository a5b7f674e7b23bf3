import * as z from "zod/mini";
import { optional, required } from "./field.js";
import { policySchema } from "./policy.js";
import { type Immutable, idSchema, lineSchema } from "./primitives.js";

/** Organisations, or people, that match under one policy. */
export const networkSchema = z.strictObject({
  id: required(idSchema, "Id of the network."),
  name: required(lineSchema, "Name, for readers."),
  members: optional(z.array(idSchema), "Ids of the member organisations."),
  policy: optional(policySchema, "Its rules."),
});

/** Organisations, or people, that match under one policy. */
export interface Network extends Immutable<z.infer<typeof networkSchema>> {}
