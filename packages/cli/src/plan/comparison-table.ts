import type { PlanComparison } from "@inzet/core/planning";
import { createTable, printTable } from "../terminal/table.js";
import { planWords } from "./plan-words.js";

/** Writes plans side by side, with the price of each. */
export function formatComparison({ plans, skipped }: PlanComparison, language: "nl" | "en"): string {
  const words = planWords[language];
  const table = createTable(words.compared);
  for (const plan of plans) {
    const { worstPerson: person, worstOrganisation: organisation } = plan;
    table.push([
      plan.objective,
      plan.total.toFixed(2),
      plan.fitLost.toFixed(2),
      plan.seatsLost === 0 ? String(plan.seats) : `${plan.seats} (−${plan.seatsLost})`,
      String(plan.blockingPairs),
      person === undefined ? words.nobody : `${person.score.toFixed(2)} ${person.professionalId}`,
      organisation === undefined ? "" : `${Math.round(organisation.share * 100)}% ${organisation.organisationId}`,
    ]);
  }
  const notes = skipped.map(({ objective, because }) => `${words.skipped(objective)}: ${because}\n`);
  return `${printTable(table)}\n${notes.join("")}`;
}
