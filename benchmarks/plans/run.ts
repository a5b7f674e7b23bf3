/**
 * `pnpm bench plans [--seed n] [--taxonomy starter]`: how long does a plan take for 2,000 professionals and 160 assignments, the size of a
 * Dutch flexpool, with its certificate and a reason for every open seat? On ESCO, a folder `esco` in `INZET_DATA` or in `../shared/data`.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createMatcher, createTaxonomy, type Matcher, type TaxonomySource } from "@inzet/core";
import { createPlanner, type PlanObjective, verifyPlan } from "@inzet/core/planning";
import { loadEsco } from "@inzet/esco";
import { starterTaxonomy } from "@inzet/public-sector";
import { generateMarket } from "@inzet/testkit/market";
import { formatCard, machineCard } from "../machine-card.js";

const size = { organisations: 22, professionals: 2000, assignments: 160 } as const;
const rounds = 7;
const objectives: readonly PlanObjective[] = ["total", "coverage", "stable", "leximin"];

/** Runs the benchmark, prints what was found, and writes it to `benchmarks/results/` when it was measured on ESCO. */
export async function run({ seed, options }: { seed: number; options: readonly string[] }): Promise<void> {
  const data = process.env.INZET_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));
  const starter = options[options.indexOf("--taxonomy") + 1] === "starter";
  const path = `${data}/esco`;
  if (!starter && !existsSync(path)) {
    console.error("No folder esco in INZET_DATA or ../shared/data: nothing was measured. Try: --taxonomy starter");
    process.exitCode = 1;
    return;
  }
  const matcher = matcherOn(starter ? starterTaxonomy() : await loadEsco({ path }), seed);
  const rows = objectives.map((objective) => rowOf(matcher, objective));
  const page = `# Plans: how long does one take, with proof and reasons?

${formatCard(machineCard(seed))}. \`npm run bench -- plans\`: ${size.professionals.toLocaleString("en")} professionals, ${size.assignments} assignments on ${starter ? "the starter taxonomy" : "ESCO"}.
From records in memory to the plan with its certificate, every open seat with its causes and the cheapest relaxations that were tried; medians of
${rounds} in one process, the first of each objective in brackets. Verifying reads the plan from JSON and asks the records again.

| objective | seats filled | open | proven | plan, ms | processor, ms | verify, ms |
|---|---|---|---|---|---|---|
${rows.join("\n")}
`;
  console.log(page);
  if (starter) return;
  const results = new URL("../results/", import.meta.url);
  mkdirSync(results, { recursive: true });
  writeFileSync(new URL("plans.md", results), page);
}

function matcherOn(source: TaxonomySource, seed: number): Matcher {
  const taxonomy = createTaxonomy(source);
  const today = "2026-11-24";
  const market = generateMarket({ seed, taxonomy, today, ...size });
  const matcher = createMatcher({ taxonomy, today, planner: createPlanner() });
  matcher.addOrganisations(market.organisations);
  matcher.addProfessionals(market.professionals);
  matcher.addAssignments(market.assignments);
  matcher.addConversations(market.conversations);
  return matcher;
}

function rowOf(matcher: Matcher, objective: PlanObjective): string {
  const times: number[] = [];
  const processor: number[] = [];
  const checks: number[] = [];
  let outcome = "";
  for (let round = 0; round < rounds; round++) {
    const used = process.cpuUsage();
    const start = performance.now();
    const plan = matcher.plan({ objective });
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
    const text = JSON.stringify(plan);
    const checkStart = performance.now();
    const { valid } = verifyPlan(JSON.parse(text), matcher);
    checks.push(performance.now() - checkStart);
    if (!valid) throw new Error(`the plan for ${objective} does not verify`);
    const open = plan.open.reduce((seats, each) => seats + each.seats, 0);
    outcome = `${plan.matches.length} | ${open} | ${plan.proven ? "yes" : "no"}`;
  }
  const first = Math.round(times[0]!);
  const middle = (values: readonly number[]) => Math.round([...values].sort((a, b) => a - b)[rounds >> 1]!);
  return `| ${objective} | ${outcome} | ${middle(times)} (${first}) | ${middle(processor)} | ${middle(checks)} |`;
}
