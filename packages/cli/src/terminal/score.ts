import type { Score, Truth } from "@inzet/core";
import { type Colours, stdoutColours } from "./colours.js";

/** A score with its interval, such as `0.72 [0.55–0.88]`; always two decimals and a point, so that columns line up. */
export function formatScore(score: Score, colours: Colours = stdoutColours): string {
  const interval = `[${score.low.toFixed(2)}–${score.high.toFixed(2)}]`;
  return `${colours.bold(score.value.toFixed(2))} ${colours.dim(interval)}`;
}

const truths: Readonly<Record<"nl" | "en", Readonly<Record<Truth, string>>>> = {
  nl: { yes: "ja", no: "nee", unknown: "onbekend" },
  en: { yes: "yes", no: "no", unknown: "unknown" },
};

/** Eligibility as a word, in the language asked for. Default English, as in the JSON. */
export function formatEligibility(
  truth: Truth,
  language: "nl" | "en" = "en",
  colours: Colours = stdoutColours,
): string {
  const word = truths[language][truth];
  if (truth === "yes") return colours.green(word);
  return truth === "no" ? colours.red(word) : colours.yellow(word);
}
