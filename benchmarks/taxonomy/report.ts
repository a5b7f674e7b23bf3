import { formatCard, type MachineCard } from "../machine-card.js";
import { type Answers, answerNames } from "./questions.js";
import type { Costs } from "./speed.js";

/** All that one run found. */
export interface Findings {
  readonly card: MachineCard;
  readonly costs: Costs;
  readonly sizes: { readonly occupations: number; readonly relatedPairs: number; readonly twins: number };
  /** Means over the folds. */
  readonly answers: readonly { readonly measure: string; readonly answers: Answers }[];
}

/** Writes findings as a page. */
export function toMarkdown({ card, costs, sizes, answers }: Findings): string {
  const number = (value: number, digits = 0) => value.toFixed(digits);
  const table = (list: Findings["answers"]) =>
    [
      "| measure | essential skill (MRR) | related skill (MRR) | label twin in first ten | job family (AUC) | job family, weighted |",
      "|---|---|---|---|---|---|",
      ...list.map(
        ({ measure, answers }) => `| ${measure} | ${answerNames.map((name) => number(answers[name], 3)).join(" | ")} |`,
      ),
    ].join("\n");
  return `# Taxonomy: does similarity mean anything, and what does it cost?

${formatCard(card)}. Protocols: \`benchmarks/taxonomy/\`. Everything asked about was held out of training.

## Answers

Means over two folds, each a quarter of the ISCO unit groups and a tenth of the relations between skills, held out in turn: ${sizes.occupations} occupations
and ${sizes.relatedPairs} relations in all, and ${sizes.twins} label twins each time. Higher is better in every column.

${table(answers)}

## Costs, all of ESCO in English and Dutch

| what | figure |
|---|---|
| load the CSV files | ${number(costs.loadMs)} ms |
| compile, wall clock | ${number(costs.buildMs)} ms |
| compile, processor time | ${number(costs.buildCpuMs)} ms |
| compiled size | ${number(costs.bytes / 1e6, 1)} MB |
| open | ${number(costs.openMs)} ms |
| first question by id | ${number(costs.firstIdMs)} ms |
| first search | ${number(costs.firstSearchMs)} ms |
| search after that | ${number(costs.searchMs, 1)} ms |
| similarity of two skills | ${number(costs.similarityNs)} ns |
| memory when opened | ${number(costs.openedMB)} MB |
| memory after the first search | ${number(costs.afterSearchMB)} MB |
`;
}
