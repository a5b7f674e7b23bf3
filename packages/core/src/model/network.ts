import * as z from "zod";
import { policySchema } from "./policy.js";
import { type Immutable, idSchema, lineSchema } from "./primitives.js";

/** Organisations, or people, that match under one policy. */
export const networkSchema = z.strictObject({
  id: idSchema.describe("Id of the network."),
  name: lineSchema.describe("Name, for readers."),
  members: z.array(idSchema).optional().describe("Ids of the member organisations."),
  policy: policySchema.optional().describe("Its rules."),
});

/** Organisations, or people, that match under one policy. */
export type Network = Immutable<z.infer<typeof networkSchema>>;
