import type { Consent, ConsentPurpose } from "../model/index.js";

/** Days from the first to the day before the last, `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string;
  readonly until: string;
}

/** Before every day, and after every day, that a record can name. */
export const always: DayRange = { from: "0000-01-01", until: "9999-12-32" };

/** The days on which the word that counts towards an organisation is a yes; without one, towards all that no consent names. */
export function consentDays(
  consents: readonly Consent[],
  purpose: ConsentPurpose,
  organisation: string | undefined,
): readonly DayRange[] {
  const about = consents.filter(
    (consent) =>
      consent.purpose === purpose && (consent.organisation === undefined || consent.organisation === organisation),
  );
  if (about.length === 0) return [];
  // The word that counts can only change on a day that one of them names.
  const days = [
    ...new Set([
      always.from,
      ...about.flatMap(({ on, until }) => [on ?? always.from, until ?? always.until]),
      always.until,
    ]),
  ].sort();
  const ranges: DayRange[] = [];
  for (let at = 0; at + 1 < days.length; at++) {
    const [from, until] = [days[at]!, days[at + 1]!];
    if (wordOn(about, from)?.given !== true) continue;
    const last = ranges.at(-1);
    if (last?.until === from) ranges[ranges.length - 1] = { from: last.from, until };
    else ranges.push({ from, until });
  }
  return ranges;
}

/** One towards the organisation before one towards all, then the later day, then the later entry: as the constraint on consent reads it. */
function wordOn(about: readonly Consent[], day: string): Consent | undefined {
  let last: Consent | undefined;
  for (const consent of about) {
    if ((consent.on ?? "") > day || (consent.until ?? always.until) <= day) continue;
    const narrower = Number(consent.organisation !== undefined) - Number(last?.organisation !== undefined);
    if (last === undefined || narrower > 0 || (narrower === 0 && (consent.on ?? "") >= (last.on ?? ""))) last = consent;
  }
  return last;
}

/** The days that are in both lists. */
export function daysInBoth(one: readonly DayRange[], other: readonly DayRange[]): readonly DayRange[] {
  return one.flatMap((a) =>
    other.flatMap((b) => {
      const [, from] = [a.from, b.from].sort() as [string, string];
      const [until] = [a.until, b.until].sort() as [string, string];
      return from < until ? [{ from, until }] : [];
    }),
  );
}
