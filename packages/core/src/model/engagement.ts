import * as z from "zod/mini";
import { optional, required } from "./field.js";
import { type Immutable, lineSchema, termSchema } from "./primitives.js";

/** A form in which a person works elsewhere. Networks define their own; the core knows none by name. */
export const engagementFormSchema = z.strictObject({
  id: required(termSchema, "Word by which records refer to the form, such as secondment."),
  labels: required(z.strictObject({ nl: lineSchema, en: lineSchema }), "What readers see, in Dutch and in English."),
  needsRelease: optional(z.boolean(), "Whether the home organisation has to let the person go. Default true."),
});

/** A form in which a person works elsewhere. */
export interface EngagementForm extends Immutable<z.infer<typeof engagementFormSchema>> {}
