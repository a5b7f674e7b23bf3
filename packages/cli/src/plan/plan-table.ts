import { type Plan, renderLabel } from "@inzet/core";
import { renderPlan } from "@inzet/core/planning";
import type { LoadedMarket } from "../market/load-market.js";
import { stdoutColours as colours } from "../terminal/colours.js";
import { formatLights, formatLightsLegend } from "../terminal/lights.js";
import { formatScore } from "../terminal/score.js";
import { createTable, printTable, tableWidth } from "../terminal/table.js";
import { wrapText } from "../terminal/wrap.js";
import { planWords } from "./plan-words.js";

/** Open seats that can be filled after asking, of which the questions are told. */
const SHOWN_POSSIBLE = 10;

/** Writes a plan as a table of filled seats, and then in words. */
export function formatPlan(plan: Plan, market: LoadedMarket, language: "nl" | "en"): string {
  const words = planWords[language];
  const titles = new Map(market.assignments.map(({ id, title }) => [id, title]));
  const names = Object.fromEntries([
    ...market.assignments.map(({ id, title }) => [id, `${title} [${id}]`] as const),
    ...market.organisations.map(({ id, name }) => [id, name] as const),
  ]);
  const width = tableWidth();
  const blocks: string[] = [];
  if (plan.matches.length > 0) {
    const longest = Math.max(12, ...plan.matches.map(({ professionalId }) => professionalId.length));
    const id = 2 + Math.min(36, longest);
    const table = createTable(words.filled, [width - id - 18 - 11, id, 18, 11]);
    for (const { assignmentId, part, professionalId, score, signals } of plan.matches) {
      const title = `${titles.get(assignmentId) ?? ""} ${colours.dim(part === undefined ? assignmentId : `${assignmentId} ${part}`)}`;
      table.push([title.trim(), professionalId, formatScore(score), formatLights(signals)]);
    }
    blocks.push(`${printTable(table)}\n${formatLightsLegend(language)}\n`);
  }
  const labels = { language, labels: labelsOf(plan, market), names } as const;
  const text = renderPlan(plan, labels).trimEnd();
  blocks.push(`${wrapText(text, width)}\n`);
  const { matches = [] } = plan.afterAsking ?? {};
  if (matches.length > 0) {
    const lines = matches.slice(0, SHOWN_POSSIBLE).map(({ professionalId, assignmentId, score, questions }) => {
      const asks = [...new Set(questions.map(({ constraint }) => renderLabel("constraint", constraint, { language })))];
      const line = `- ${names[assignmentId] ?? assignmentId}: ${professionalId} ${score.value.toFixed(2)}; ${words.ask}: ${asks.join(", ")}`;
      return wrapText(line, width);
    });
    if (matches.length > SHOWN_POSSIBLE) lines.push(`  … ${matches.length - SHOWN_POSSIBLE}`);
    blocks.push(`${words.afterAsking(matches.length)}\n${lines.join("\n")}\n`);
  }
  return blocks.join("\n");
}

/** Labels of the concepts that the changes in a plan name. */
function labelsOf(plan: Plan, { taxonomy }: LoadedMarket) {
  const ids = new Set<string>();
  for (const { relaxations = [] } of plan.open) {
    for (const relaxation of relaxations) {
      if (relaxation.kind !== "changes") continue;
      for (const { values } of relaxation.changes) {
        for (const value of Object.values(values)) if (typeof value === "string" && taxonomy.has(value)) ids.add(value);
      }
    }
  }
  return Object.fromEntries(
    [...ids].map((id) => [id, { nl: taxonomy.label(id, "nl"), en: taxonomy.label(id, "en") }] as const),
  );
}
