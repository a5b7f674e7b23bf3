import type { Sentence, Values } from "../pair/index.js";
import { type LabelTable, LIST_SEPARATOR } from "./labels.js";
import { type ExplanationLanguage, unitWords, words } from "./words.js";

/** What filling in a sentence needs. */
export interface FillContext {
  readonly language: ExplanationLanguage;
  /** Labels of concepts, for values that are ids. */
  readonly labels: LabelTable;
  /** Looks a label of a criterion or constraint up. */
  readonly labelOf: (key: string) => Sentence | undefined;
}

const locales: Readonly<Record<ExplanationLanguage, string>> = { nl: "nl-NL", en: "en-GB" };

function shown(value: string | number | boolean, format: string | undefined, context: FillContext): string {
  const { language, labels } = context;
  const locale = locales[language];
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    // The non-breaking spaces that Intl puts around signs differ between engines; plain ones do not.
    if (format === "percent")
      return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value * 100)}%`;
    if (format === "euro") {
      // Whole euros without cents, anything else with two.
      const minimumFractionDigits = Number.isInteger(value) ? 0 : 2;
      return `€ ${new Intl.NumberFormat(locale, { minimumFractionDigits, maximumFractionDigits: 2 }).format(value)}`;
    }
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
    const unit = format === undefined ? undefined : unitWords[format]?.[value === 1 ? "one" : "other"][language];
    return unit === undefined ? number : `${number} ${unit}`;
  }
  if (format === "constraint") return context.labelOf(`constraint.${value}`)?.[language] ?? value;
  if (format === "text") return value;
  if (format === "language") {
    return value
      .split(LIST_SEPARATOR)
      .map((tag) => languageName(tag, language))
      .join(LIST_SEPARATOR);
  }
  if (format !== undefined) return words[format]?.[value]?.[language] ?? value;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dateIn(value, language);
  const entries = value.split(LIST_SEPARATOR);
  return entries.map((entry) => labels[entry]?.[language] ?? entry).join(LIST_SEPARATOR);
}

const languageNames: Readonly<Record<string, Sentence>> = {
  nl: { nl: "Nederlands", en: "Dutch" },
  en: { nl: "Engels", en: "English" },
  de: { nl: "Duits", en: "German" },
  fr: { nl: "Frans", en: "French" },
  es: { nl: "Spaans", en: "Spanish" },
  ar: { nl: "Arabisch", en: "Arabic" },
  tr: { nl: "Turks", en: "Turkish" },
  pl: { nl: "Pools", en: "Polish" },
  uk: { nl: "Oekraïens", en: "Ukrainian" },
};

function languageName(tag: string, language: ExplanationLanguage): string {
  return languageNames[tag]?.[language] ?? tag;
}

/** A day as people write it. */
function dateIn(date: string, language: ExplanationLanguage): string {
  const [year, month, day] = date.split("-");
  return language === "nl" ? `${Number(day)}-${Number(month)}-${year}` : date;
}

/**
 * Fills the gaps in a sentence: `{km}`, or `{share:percent}` with a format.
 *
 * Formats: `percent`, `euro`; `hours`, `days`, `years`, `assignments` put the unit behind the number; `constraint` and
 * `language` name what the value stands for; `text` shows it as it is; any other looks the value up among the words.
 *
 * @returns The sentence; a gap without a value is left as it is, so that it is seen.
 */
export function fill(sentence: Sentence, values: Values, context: FillContext): string {
  return sentence[context.language].replace(
    /\{(\w+)(?::(\w+))?\}/g,
    (gap, name: string, format: string | undefined) => {
      const value = values[name];
      return value === undefined ? gap : shown(value, format, context);
    },
  );
}
