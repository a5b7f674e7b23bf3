import * as z from "zod/mini";
import { policySchema } from "./policy.js";
import { type Immutable, idSchema, lineSchema } from "./primitives.js";

/** Organisations, or people, that match under one policy. */
export const networkSchema = z.strictObject({
  /** Id of the network. */
  id: idSchema,
  /** Name, for readers. */
  name: lineSchema,
  /** Ids of the member organisations. */
  members: z.optional(z.array(idSchema)),
  /** Its rules. */
  policy: z.optional(policySchema),
});

/** Organisations, or people, that match under one policy. */
export interface Network extends Immutable<z.infer<typeof networkSchema>> {}
