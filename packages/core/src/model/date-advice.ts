import { dateSchema } from "./primitives.js";

/** Ways in which people write a day: day first, as in Dutch, or year first with something else than hyphens, or with a time. */
const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const yearFirst = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:[T ].*)?$/;

function written(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return dateSchema.safeParse(date).success ? date : undefined;
}

/** Recognises a day that is written in another way, and says how it is written here; a day that does not exist gets no advice. */
export function dateAdvice(received: unknown): string | undefined {
  if (typeof received !== "string") return undefined;
  const [, day = "", month = "", year = ""] = dayFirst.exec(received) ?? [];
  const [, firstYear = "", middleMonth = "", lastDay = ""] = yearFirst.exec(received) ?? [];
  const date = written(year, month, day) ?? written(firstYear, middleMonth, lastDay);
  return date === undefined ? undefined : `did you mean ${date}?`;
}
