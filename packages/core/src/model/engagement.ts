import * as z from "zod/mini";
import { type Immutable, lineSchema, termSchema } from "./primitives.js";

/** A form in which a person works elsewhere. Networks define their own; the core knows none by name. */
export const engagementFormSchema = z.strictObject({
  /** Word by which records refer to the form, such as secondment. */
  id: termSchema,
  /** What readers see, in Dutch and in English. */
  labels: z.strictObject({ nl: lineSchema, en: lineSchema }),
  /** Whether the home organisation has to let the person go. Default true. */
  needsRelease: z.optional(z.boolean()),
});

/** A form in which a person works elsewhere. */
export interface EngagementForm extends Immutable<z.infer<typeof engagementFormSchema>> {}
