import * as z from "zod";
import { type Immutable, lineSchema, termSchema } from "./primitives.js";

/** A form in which a person works elsewhere. Networks define their own; the core knows none by name. */
export const engagementFormSchema = z.strictObject({
  id: termSchema.describe("Word by which records refer to the form, such as secondment."),
  labels: z.strictObject({ nl: lineSchema, en: lineSchema }).describe("What readers see, in Dutch and in English."),
  needsRelease: z
    .boolean()
    .optional()
    .describe("Whether the home organisation has to let the person go. Default true."),
});

/** A form in which a person works elsewhere. */
export type EngagementForm = Immutable<z.infer<typeof engagementFormSchema>>;
