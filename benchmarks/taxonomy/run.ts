/**
 * `pnpm bench taxonomy [--seed n] [--half tune|report]`: does the similarity of skills mean anything, what does each part of it add, how
 * do the textbook measures do at the same questions, and what does it cost? Needs ESCO: a folder `esco` in `INZET_DATA` or in
 * `../shared/data`.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createTaxonomy, defaultWeights, type SimilarityOptions, type SimilarityWeights } from "@inzet/core";
import { machineCard } from "../machine-card.js";
import { graphMeasures } from "./graph-measures.js";
import { foldsOf, type Half, holdOut } from "./held-out.js";
import { inzetMeasure } from "./inzet-measure.js";
import type { Measure } from "./measure.js";
import { plainMeasure } from "./plain-measure.js";
import { type Answers, askAll, combine } from "./questions.js";
import { mean } from "./ranks.js";
import { type Findings, toMarkdown } from "./report.js";
import { measureCosts } from "./speed.js";

const parts = Object.keys(defaultWeights) as (keyof SimilarityWeights)[];
/** Groups only lift what has something else in common: alone they give nothing. Ties neither. */
const alone = ["occupations", "words", "characters"] as const;
const none: SimilarityWeights = { occupations: 0, words: 0, characters: 0, groups: 0, ties: 0 };

/** Runs the benchmark, prints the answers as they come, and writes them to `benchmarks/results/`. */
export async function run({ seed, options }: { seed: number; options: readonly string[] }): Promise<void> {
  const half: Half = options[options.indexOf("--half") + 1] === "tune" ? "tune" : "report";
  const data = process.env.INZET_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));
  const path = `${data}/esco`;
  if (!existsSync(path)) {
    console.error("No folder esco in INZET_DATA or ../shared/data: nothing was measured.");
    process.exitCode = 1;
    return;
  }
  const { costs, source } = await measureCosts(path);
  console.log(costs);
  const answers: Findings["answers"][number][] = [];
  const sizes = { occupations: 0, relatedPairs: 0, twins: 0 };
  const byMeasure = new Map<string, Answers[]>();
  for (const fold of foldsOf(half)) {
    const heldOut = holdOut(source, seed, fold);
    sizes.occupations += heldOut.occupations.length;
    sizes.relatedPairs += heldOut.relatedPairs.length;
    sizes.twins = heldOut.twins.length;
    const full = createTaxonomy(heldOut.training);
    const ask = (measure: Measure) => {
      const found = askAll(measure, full, heldOut);
      byMeasure.set(measure.name, [...(byMeasure.get(measure.name) ?? []), found]);
      console.log(`fold ${fold}`, measure.name, found);
    };
    const askWith = (name: string, options: SimilarityOptions) =>
      ask(inzetMeasure(name, createTaxonomy(heldOut.training, options)));
    ask(inzetMeasure("inzet", full));
    askWith("inzet, 150 pairs a skill", { neighbours: 150 });
    for (const part of parts) askWith(`inzet without ${part}`, { weights: { [part]: 0 } });
    for (const part of alone) askWith(`${part} alone`, { weights: { ...none, [part]: 1 } });
    for (const measure of [plainMeasure(full), ...graphMeasures(full)]) ask(measure);
  }
  for (const [measure, found] of byMeasure) answers.push({ measure, answers: combine(found, mean) });
  // How much of it is the luck of the draw.
  for (const measure of ["inzet", "plain mean of cosines"])
    byMeasure.get(measure)!.forEach((each, at) => {
      answers.push({ measure: `${measure}, fold ${foldsOf(half)[at]}`, answers: each });
    });
  console.log(answers);
  const findings: Findings = { card: machineCard(seed), costs, sizes, answers };
  if (half === "report") {
    const results = new URL("../results/", import.meta.url);
    mkdirSync(results, { recursive: true });
    writeFileSync(new URL("taxonomy.json", results), `${JSON.stringify(findings, null, 2)}\n`);
    writeFileSync(new URL("taxonomy.md", results), toMarkdown(findings));
  }
}
