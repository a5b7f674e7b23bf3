import * as z from "zod/mini";
import { type Immutable, idSchema, lineSchema } from "./primitives.js";

/** Who is behind a pseudonym. Kept apart from the profile: no part of the matching reads it. */
export const identitySchema = z.strictObject({
  /** Id of the professional's profile. */
  professional: idSchema,
  /** Name, as the person writes it. */
  name: z.optional(lineSchema),
  /** E-mail address. */
  email: z.optional(z.email()),
  /** Telephone number. */
  telephone: z.optional(lineSchema),
});

/** Who is behind a pseudonym. */
export interface Identity extends Immutable<z.infer<typeof identitySchema>> {}
