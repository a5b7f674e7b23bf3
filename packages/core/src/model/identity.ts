import * as z from "zod/mini";
import { optional, required } from "./field.js";
import { type Immutable, idSchema, lineSchema } from "./primitives.js";

/** Who is behind a pseudonym. Kept apart from the profile: no part of the matching reads it. */
export const identitySchema = z.strictObject({
  professional: required(idSchema, "Id of the professional's profile."),
  name: optional(lineSchema, "Name, as the person writes it."),
  email: optional(z.email(), "E-mail address."),
  telephone: optional(lineSchema, "Telephone number."),
});

/** Who is behind a pseudonym. */
export interface Identity extends Immutable<z.infer<typeof identitySchema>> {}
