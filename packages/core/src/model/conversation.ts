import * as z from "zod/mini";
import { optional, required } from "./field.js";
import { dateSchema, type Immutable, idSchema } from "./primitives.js";

/** How a conversation between a professional and a client went: the fifth light. */
export const conversationSchema = z.strictObject({
  professional: required(idSchema, "Id of the professional."),
  assignment: required(idSchema, "Id of the assignment."),
  professionalSays: optional(z.enum(["yes", "no"]), "The professional's word; absent when not yet given."),
  clientSays: optional(z.enum(["yes", "no"]), "The client's word; absent when not yet given."),
  heldOn: optional(dateSchema, "Day of the conversation; absent when it is still to come."),
});

/** How a conversation between a professional and a client went. */
export interface Conversation extends Immutable<z.infer<typeof conversationSchema>> {}
