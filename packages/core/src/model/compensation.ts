import * as z from "zod/mini";
import { optional, required } from "./field.js";
import { hourlyAmountSchema, type Immutable } from "./primitives.js";

/** How an assignment is paid for, cheapest first. */
export const compensationKinds = ["unpaid", "cost-recovery", "public-rate", "market"] as const;

/** One of {@link compensationKinds}. */
export type CompensationKind = (typeof compensationKinds)[number];

/** What an assignment offers for an hour of work. */
export const compensationSchema = z.strictObject({
  kind: required(z.enum(compensationKinds), "How the work is paid for."),
  maximumPerHour: optional(hourlyAmountSchema, "Most that is paid, in euros an hour excluding VAT."),
});

/** What an assignment offers for an hour of work. */
export interface Compensation extends Immutable<z.infer<typeof compensationSchema>> {}

/** What a professional, or their employer, asks for an hour of work. */
export const rateSchema = z.strictObject({
  kinds: optional(
    z.array(z.enum(compensationKinds)),
    "Kinds of compensation that are acceptable; absent when unknown.",
  ),
  minimumPerHour: optional(hourlyAmountSchema, "Least that is accepted for paid work, in euros an hour excluding VAT."),
});

/** What a professional, or their employer, asks for an hour of work. */
export interface Rate extends Immutable<z.infer<typeof rateSchema>> {}
