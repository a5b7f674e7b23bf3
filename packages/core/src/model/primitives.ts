import * as z from "zod/mini";

/** A deeply readonly view of a record; records go in and out of inzet as plain data that nobody changes in place. */
export type Immutable<T> = T extends (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;

/**
 * An id: 1 to 200 characters, no white space or control characters.
 *
 * @remarks Ids of professionals are pseudonyms; they must not hold a name, an e-mail address or a personnel number.
 */
export const idSchema = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(200),
    z.regex(/^[^\s\p{Cc}\p{Cs}]+$/u, "an id without white space or control characters"),
  );

/** A word from a list that configuration defines, such as a work form or a kind of clearance. Same form as an id. */
export const termSchema = idSchema;

/** A calendar day, `YYYY-MM-DD`, that exists in the Gregorian calendar. */
export const dateSchema = z.iso.date();

/** A short text, such as a name or a title: 1 to 500 characters. */
export const lineSchema = z.string().check(z.minLength(1), z.maxLength(500));

/** A text of several lines, at most 50,000 characters. */
export const proseSchema = z.string().check(z.maxLength(50_000));

/** Hours in a week, 0 to 80; halves and quarters are fine. */
export const weeklyHoursSchema = z.number().check(z.minimum(0), z.maximum(80));

/** A share of a whole, 0 to 1. */
export const shareSchema = z.number().check(z.minimum(0), z.maximum(1));

/** An amount of money in euros an hour, 0 to 10,000. */
export const hourlyAmountSchema = z.number().check(z.minimum(0), z.maximum(10_000));

/** A salary scale of the Dutch public sector, 1 to 18. */
export const gradeSchema = z.number().check(z.int(), z.minimum(1), z.maximum(18));

/** A BCP-47 language tag, such as `nl` or `en`. */
export const languageTagSchema = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a language tag such as nl or en"));
