import * as z from "zod/mini";
import { hourlyAmountSchema, type Immutable } from "./primitives.js";

/** How an assignment is paid for, cheapest first. */
export const compensationKinds = ["unpaid", "cost-recovery", "public-rate", "market"] as const;

/** One of {@link compensationKinds}. */
export type CompensationKind = (typeof compensationKinds)[number];

/** What an assignment offers for an hour of work. */
export const compensationSchema = z.strictObject({
  /** How the work is paid for. */
  kind: z.enum(compensationKinds),
  /** Most that is paid, in euros an hour excluding VAT. */
  maximumPerHour: z.optional(hourlyAmountSchema),
});

/** What an assignment offers for an hour of work. */
export interface Compensation extends Immutable<z.infer<typeof compensationSchema>> {}

/** What a professional, or their employer, asks for an hour of work. */
export const rateSchema = z.strictObject({
  /** Kinds of compensation that are acceptable; absent when unknown. */
  kinds: z.optional(z.array(z.enum(compensationKinds))),
  /** Least that is accepted for paid work, in euros an hour excluding VAT. */
  minimumPerHour: z.optional(hourlyAmountSchema),
});

/** What a professional, or their employer, asks for an hour of work. */
export interface Rate extends Immutable<z.infer<typeof rateSchema>> {}
