/**
 * `pnpm bench taxonomy [--seed n] [--half tune|report]`: does the similarity of skills mean anything, what does each part of it add, how
 * do the textbook measures do at the same questions, and what does it cost? Needs ESCO: a folder `esco` in `INZET_DATA` or in
 * `../shared/data`.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createTaxonomy, defaultWeights, type SimilarityWeights } from "@inzet/core";
import { machineCard } from "../machine-card.js";
import { graphMeasures } from "./graph-measures.js";
import { type Half, holdOut } from "./held-out.js";
import { inzetMeasure } from "./inzet-measure.js";
import type { Measure } from "./measure.js";
import { plainMeasure } from "./plain-measure.js";
import { askAll } from "./questions.js";
import { type Findings, toMarkdown } from "./report.js";
import { measureCosts } from "./speed.js";

const parts = Object.keys(defaultWeights) as (keyof SimilarityWeights)[];
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
  const heldOut = holdOut(source, seed, half);
  const full = createTaxonomy(heldOut.training);
  const answers: Findings["answers"][number][] = [];
  const ask = (measure: Measure) => {
    const found = { measure: measure.name, answers: askAll(measure, full, heldOut) };
    answers.push(found);
    console.log(found.measure, found.answers);
  };
  ask(inzetMeasure("inzet", full));
  ask(inzetMeasure("inzet, 150 neighbours kept", createTaxonomy(heldOut.training, { neighbours: 150 })));
  for (const part of parts) {
    const without = createTaxonomy(heldOut.training, { weights: { [part]: 0 } });
    ask(inzetMeasure(`inzet without ${part}`, without));
  }
  for (const part of parts) {
    if (part === "ties") continue;
    const alone = createTaxonomy(heldOut.training, { weights: { ...none, [part]: 1 } });
    ask(inzetMeasure(`${part} alone`, alone));
  }
  ask(plainMeasure(full));
  for (const measure of graphMeasures(full)) ask(measure);
  // How much of it is the luck of the draw: the same with other occupations, relations and twins held out.
  for (const otherSeed of [seed + 1, seed + 2]) {
    const other = holdOut(source, otherSeed, half);
    const taxonomy = createTaxonomy(other.training);
    for (const measure of [inzetMeasure("inzet", taxonomy), plainMeasure(taxonomy)]) {
      const found = { measure: `${measure.name}, seed ${otherSeed}`, answers: askAll(measure, taxonomy, other) };
      answers.push(found);
      console.log(found.measure, found.answers);
    }
  }
  const findings: Findings = {
    card: machineCard(seed),
    costs,
    sizes: {
      occupations: heldOut.occupations.length,
      relatedPairs: heldOut.relatedPairs.length,
      twins: heldOut.twins.length,
    },
    answers,
  };
  if (half === "report") {
    const results = new URL("../results/", import.meta.url);
    mkdirSync(results, { recursive: true });
    writeFileSync(new URL("taxonomy.json", results), `${JSON.stringify(findings, null, 2)}\n`);
    writeFileSync(new URL("taxonomy.md", results), toMarkdown(findings));
  }
}
