import type { ReportLanguage } from "./report-input.js";

/** Numbers and days, written the way the page's language writes them. */
export interface Formats {
  /** A count, such as `9.600`. */
  readonly count: (value: number) => string;
  /** A score with two decimals, such as `0,72`. */
  readonly score: (value: number) => string;
  /** Hours, with at most one decimal. */
  readonly hours: (value: number) => string;
  /** Hours with their sign, such as `+24`. */
  readonly balance: (value: number) => string;
  /** Seconds with one decimal. */
  readonly seconds: (value: number) => string;
  /** A share of a whole as a percentage; with a decimal below one percent. */
  readonly percentage: (share: number) => string;
  /** A calendar day, `YYYY-MM-DD`, in words. */
  readonly day: (date: string) => string;
}

const locales: Readonly<Record<ReportLanguage, string>> = { nl: "nl-NL", en: "en-GB" };

/** Writers of numbers and days for one language. */
export function createFormats(language: ReportLanguage): Formats {
  const locale = locales[language];
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const score = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const hours = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const balance = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const seconds = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percentage = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const smallPercentage = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return {
    count: (value) => count.format(value),
    score: (value) => score.format(value),
    hours: (value) => hours.format(value),
    // A true minus sign is as wide as the plus sign above it.
    balance: (value) => balance.format(value).replace("-", "−"),
    seconds: (value) => seconds.format(value),
    percentage: (share) => (share < 0.01 ? smallPercentage : percentage).format(share),
    day: (date) => {
      const moment = new Date(`${date}T00:00:00Z`);
      return Number.isNaN(moment.getTime()) ? date : day.format(moment);
    },
  };
}
