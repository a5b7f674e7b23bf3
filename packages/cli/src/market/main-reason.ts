import { type ContributionPart, type Match, renderLabel, renderPart, renderVerdict, type Taxonomy } from "@inzet/core";

/**
 * Says in one sentence what matters most about a match: what stands in the way, what has to be asked, or else what counts most.
 *
 * @returns The sentence, without a full stop.
 */
export function mainReason(match: Match, taxonomy: Taxonomy, language: "nl" | "en"): string {
  const verdict = match.reasons.find(({ status }) => status === "no") ?? match.reasons[0];
  if (verdict !== undefined) {
    return renderVerdict(verdict, { language, labels: labelsOf(verdict.values, taxonomy, language) });
  }
  const parts = match.contributions.flatMap(({ criterion, parts }) => parts.map((part) => ({ criterion, part })));
  const [first, ...others] = parts;
  if (first === undefined) return "";
  const { criterion, part } = others.reduce(
    (best, each) => (each.part.contribution > best.part.contribution ? each : best),
    first,
  );
  const labels = labelsOf({ ...part.values, subject: part.subject }, taxonomy, language);
  return `${renderLabel("criterion", criterion, { language })}: ${renderPart(criterion, part, { language, labels })}`;
}

/** Labels of the concepts that are named among values. */
function labelsOf(values: ContributionPart["values"], taxonomy: Taxonomy, language: string) {
  const ids = Object.values(values).filter((value): value is string => typeof value === "string");
  return Object.fromEntries(
    ids.filter((id) => taxonomy.has(id)).map((id) => [id, { [language]: taxonomy.label(id, language) }]),
  );
}
