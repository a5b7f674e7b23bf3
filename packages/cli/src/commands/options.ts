import { dayNumber } from "@inzet/core";
import { InvalidArgumentError, Option } from "commander";

/** Reads a whole number in a range, for an option. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^-?\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

/** Reads a number from 0 to 1, for an option. */
export function share(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError("It must be a number from 0 to 1.");
}

/** Reads a day, for an option. */
export function day(text: string): string {
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text));
  // 31 April parses, and comes out as 1 May.
  if (exists && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError("It must be a day that exists, written YYYY-MM-DD.");
}

/** The day it is, where the command runs. The core itself never looks at a clock. */
export function currentDay(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `--taxonomy`. */
export function taxonomyOption(): Option {
  return new Option(
    "--taxonomy <starter|PATH>",
    "the starter taxonomy, ESCO's CSV download, or a compiled file",
  ).default("starter");
}

/** `--cache`. */
export function cacheOption(): Option {
  return new Option("--cache <DIR>", "folder for compiled taxonomies (default: the platform's own)");
}

/** `--mapping`. */
export function mappingOption(): Option {
  return new Option("--mapping <FILE>", 'JSON with other names of CSV columns: { "Kolomnaam": "field.path" }');
}

/** `--language`. */
export function languageOption(): Option {
  return new Option("--language <nl|en>", "language of sentences").choices(["nl", "en"]).default("en");
}
