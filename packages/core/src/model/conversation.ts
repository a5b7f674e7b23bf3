import * as z from "zod";
import { dateSchema, type Immutable, idSchema } from "./primitives.js";

/** How a conversation between a professional and a client went: the fifth light. */
export const conversationSchema = z.strictObject({
  professional: idSchema.describe("Id of the professional."),
  assignment: idSchema.describe("Id of the assignment."),
  professionalSays: z.enum(["yes", "no"]).optional().describe("The professional's word; absent when not yet given."),
  clientSays: z.enum(["yes", "no"]).optional().describe("The client's word; absent when not yet given."),
  heldOn: dateSchema.optional().describe("Day of the conversation; absent when it is still to come."),
});

/** How a conversation between a professional and a client went. */
export type Conversation = Immutable<z.infer<typeof conversationSchema>>;
