import { Command, Option } from "commander";
import { addMarketOptions, type MarketFileOptions } from "../market/market-options.js";
import { languageOption, share, wholeNumber } from "./options.js";

/** The options of `inzet plan`. */
export interface PlanCommandOptions extends MarketFileOptions {
  readonly objective: "total" | "coverage" | "stable" | "leximin";
  readonly fairTo?: "people" | "organisations";
  readonly favour?: "professionals" | "assignments";
  readonly pins?: string;
  readonly rules?: string;
  readonly minimumScore?: number;
  readonly maxSteps?: number;
  readonly compare?: true;
  readonly json?: true;
  readonly out?: string;
  readonly language: "nl" | "en";
}

const details = `
Fills the seats of all open assignments at once, and proves it: total has the highest sum of scores, coverage the most seats and then the
highest sum, stable no two that prefer each other, leximin the worst-off as well off as can be.

--pins is a JSON file with an array of { professionalId, assignmentId, part? } that are agreed already; --rules is one with an object as
"PlanRules" of @inzet/core describes it, such as { "parallel": "record", "apart": [["p1", "p2"]] }.

--json prints the plan as JSON, and --out writes it to a file, for inzet verify; the JSON Schema is in
docs/reference/plan-output.schema.json. With --compare all four objectives are planned and set side by side.`;

/** `inzet plan`: the seats of all assignments at once. */
export function planCommand(): Command {
  const command = new Command("plan").description("fill the seats of all assignments at once, with proof");
  const objectives = ["total", "coverage", "stable", "leximin"];
  return addMarketOptions(command)
    .addOption(new Option("--objective <NAME>", "what is aimed for").choices(objectives).default("total"))
    .addOption(new Option("--fair-to <WHOM>", "with leximin: whose lot counts").choices(["people", "organisations"]))
    .addOption(new Option("--favour <SIDE>", "with stable: which side").choices(["professionals", "assignments"]))
    .option("--pins <FILE>", "pairs that are agreed already: JSON")
    .option("--rules <FILE>", "rules for the plan as a whole: JSON")
    .option("--minimum-score <N>", "least score that fills a seat, 0 to 1", share)
    .option("--max-steps <N>", "most times that the problem is solved for the proof", wholeNumber(1, 1_000_000))
    .option("--compare", "set all four objectives side by side")
    .option("--json", "print JSON, and nothing else on standard output")
    .option("--out <FILE>", "write the plan as JSON, such as plan.json")
    .addOption(languageOption())
    .addHelpText("after", details)
    .action(plan);
}

async function plan(options: PlanCommandOptions): Promise<void> {
  const { loadMarket } = await import("../market/load-market.js");
  const { comparePlans, createPlanner } = await import("@inzet/core/planning");
  const { readPlanOptions } = await import("../plan/read-plan-options.js");
  const asked = await readPlanOptions(options);
  const market = await loadMarket(options);
  if (options.compare) {
    const { objective: _, ...rest } = asked;
    const comparison = comparePlans(market.matcher, rest);
    await writeOut(options, comparison);
    const { formatComparison } = await import("../plan/comparison-table.js");
    process.stdout.write(options.json ? formatJson(comparison) : formatComparison(comparison, options.language));
    return;
  }
  const made = createPlanner().plan(market.matcher.market(), asked);
  await writeOut(options, made);
  if (options.json) {
    process.stdout.write(formatJson(made));
    return;
  }
  const { formatPlan } = await import("../plan/plan-table.js");
  process.stdout.write(formatPlan(made, market, options.language));
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function writeOut({ out }: PlanCommandOptions, value: unknown): Promise<void> {
  if (out === undefined) return;
  const { writeFile } = await import("node:fs/promises");
  const { tell } = await import("../terminal/messages.js");
  await writeFile(out, formatJson(value));
  tell(`${out}: written`);
}
