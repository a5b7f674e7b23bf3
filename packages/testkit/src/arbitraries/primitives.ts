import { dateOfDay, dayNumber } from "@inzet/core";
import fc from "fast-check";

/** The days that generated records use: a span wide enough for expiry and short enough for collisions. */
export const days = { first: dayNumber("2024-01-01"), last: dayNumber("2029-12-31") } as const;

/** A day number in that span. */
export const dayArbitrary = fc.integer({ min: days.first, max: days.last });

/** A day, `YYYY-MM-DD`. */
export const dateArbitrary = dayArbitrary.map(dateOfDay);

/** An id: mostly kebab-case, now and then in other scripts, up to those outside the Basic Multilingual Plane. */
export const idArbitrary = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
      .map((text) => text.replaceAll(/[\s\p{Cc}\p{Cs}]/gu, "_")),
  },
);

/** A text of one line. */
export const lineArbitrary = fc.string({ unit: "grapheme", minLength: 1, maxLength: 24 });

/** A text of any number of lines. */
export const proseArbitrary = fc.array(lineArbitrary, { maxLength: 4 }).map((lines) => lines.join("\n"));

/** Hours a week in quarters, 0 to 80. */
export const weeklyHoursArbitrary = fc.integer({ min: 0, max: 320 }).map((quarters) => quarters / 4);

/** A share in twentieths, 0 to 1. */
export const shareArbitrary = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);

/** Euros an hour, 0 to 250. */
export const amountArbitrary = fc.integer({ min: 0, max: 250 });

/** A salary scale. */
export const gradeArbitrary = fc.integer({ min: 1, max: 18 });

/** A skill level. */
export const levelArbitrary = fc.integer({ min: 1, max: 5 });

/** A word of configuration. */
export const termArbitrary = fc.constantFrom("alpha", "beta", "gamma", "delta");

/** A language tag. */
export const languageTagArbitrary = fc.constantFrom("nl", "en", "de", "fr", "nl-BE");

/** Different items of a list, at most `maxLength`, in any order. */
export function someOf<Item>(items: readonly Item[], maxLength = 4, minLength = 0): fc.Arbitrary<Item[]> {
  const most = Math.min(maxLength, items.length);
  return fc.shuffledSubarray([...items], { minLength: Math.min(minLength, most), maxLength: most });
}

/** One of a list. */
export function oneOf<Item>(items: readonly Item[]): fc.Arbitrary<Item> {
  return fc.constantFrom(...items);
}

/** A record of which every field may be absent, but for those named. */
export function partial<Fields extends object, Key extends keyof Fields = never>(
  fields: { [Field in keyof Fields]: fc.Arbitrary<Fields[Field]> },
  requiredKeys: readonly Key[] = [],
): fc.Arbitrary<Partial<Fields> & Pick<Fields, Key>> {
  return fc.record(fields, { requiredKeys: [...requiredKeys], noNullPrototype: true }) as unknown as fc.Arbitrary<
    Partial<Fields> & Pick<Fields, Key>
  >;
}
