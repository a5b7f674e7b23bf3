import * as z from "zod";
import { hourlyAmountSchema, type Immutable } from "./primitives.js";

/** How an assignment is paid for, cheapest first. */
export const compensationKinds = ["unpaid", "cost-recovery", "public-rate", "market"] as const;

/** One of {@link compensationKinds}. */
export type CompensationKind = (typeof compensationKinds)[number];

/** What an assignment offers for an hour of work. */
export const compensationSchema = z.strictObject({
  kind: z.enum(compensationKinds).describe("How the work is paid for."),
  maximumPerHour: hourlyAmountSchema.optional().describe("Most that is paid, in euros an hour excluding VAT."),
});

/** What an assignment offers for an hour of work. */
export type Compensation = Immutable<z.infer<typeof compensationSchema>>;

/** What a professional, or their employer, asks for an hour of work. */
export const rateSchema = z.strictObject({
  kinds: z
    .array(z.enum(compensationKinds))
    .optional()
    .describe("Kinds of compensation that are acceptable; absent when unknown."),
  minimumPerHour: hourlyAmountSchema
    .optional()
    .describe("Least that is accepted for paid work, in euros an hour excluding VAT."),
});

/** What a professional, or their employer, asks for an hour of work. */
export type Rate = Immutable<z.infer<typeof rateSchema>>;
