import {
  type ContributionPart,
  type RenderOptions,
  renderPart,
  renderSignal,
  renderVerdict,
  type Signal,
  type Verdict,
} from "@inzet/core";
import type { ReportContext } from "./report-context.js";

/** A light as a sentence in the page's language: its name, its state, the reason, and who can do what about it. */
export function signalSentence(signal: Signal, context: ReportContext): string {
  return renderSignal(signal, wording(signal.values, context));
}

/** A verdict as a sentence in the page's language. */
export function verdictSentence(verdict: Verdict, context: ReportContext): string {
  return renderVerdict(verdict, wording(verdict.values, context));
}

/** One thing that a criterion looked at, as a sentence in the page's language. */
export function partSentence(criterion: string, part: ContributionPart, context: ReportContext): string {
  return renderPart(criterion, part, wording(part.values, context));
}

/** Labels for the ids among a sentence's values: those of concepts, and the names of organisations. */
function wording(values: Signal["values"], context: ReportContext): RenderOptions {
  const { language } = context.input;
  const labels: Record<string, Record<string, string>> = {};
  for (const value of Object.values(values)) {
    if (typeof value !== "string") continue;
    const label = context.organisation(value)?.name ?? context.conceptLabel(value);
    if (label !== value) labels[value] = { [language]: label };
  }
  return { language, labels };
}
