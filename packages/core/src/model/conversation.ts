import * as z from "zod/mini";
import { dateSchema, type Immutable, idSchema } from "./primitives.js";

/** How a conversation between a professional and a client went: the fifth light. */
export const conversationSchema = z.strictObject({
  /** Id of the professional. */
  professional: idSchema,
  /** Id of the assignment. */
  assignment: idSchema,
  /** The professional's word; absent when not yet given. */
  professionalSays: z.optional(z.enum(["yes", "no"])),
  /** The client's word; absent when not yet given. */
  clientSays: z.optional(z.enum(["yes", "no"])),
  /** Day of the conversation; absent when it is still to come. */
  heldOn: z.optional(dateSchema),
});

/** How a conversation between a professional and a client went. */
export interface Conversation extends Immutable<z.infer<typeof conversationSchema>> {}
