import * as z from "zod";
import { type Immutable, idSchema, lineSchema } from "./primitives.js";

/** Who is behind a pseudonym. Kept apart from the profile: no part of the matching reads it. */
export const identitySchema = z.strictObject({
  professional: idSchema.describe("Id of the professional's profile."),
  name: lineSchema.optional().describe("Name, as the person writes it."),
  email: z.email().optional().describe("E-mail address."),
  telephone: lineSchema.optional().describe("Telephone number."),
});

/** Who is behind a pseudonym. */
export type Identity = Immutable<z.infer<typeof identitySchema>>;
