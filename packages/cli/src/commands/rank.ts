import { Command } from "commander";
import { addMarketOptions, type MarketFileOptions } from "../market/market-options.js";
import { languageOption, wholeNumber } from "./options.js";

interface RankCommandOptions extends MarketFileOptions {
  readonly assignment?: string;
  readonly limit: number;
  readonly all?: true;
  readonly json?: true;
  readonly report?: string;
  readonly language: "nl" | "en";
}

const details = `
Prints the best professionals for each assignment, eligible ones first, then those of whom something has to be asked. --json prints an
array of { assignmentId, matches }; its JSON Schema is in docs/reference/rank-output.schema.json.

Rows that are rejected are reported on standard error and do not change the exit code, as long as a professional and an assignment are
left; use inzet validate to be told by the exit code.`;

/** `inzet rank`: the best professionals for each assignment. */
export function rankCommand(): Command {
  const command = new Command("rank").description("rank professionals for each assignment");
  return addMarketOptions(command)
    .option("--assignment <ID>", "only this assignment")
    .option("--limit <N>", "most professionals for each assignment", wholeNumber(1, 1_000_000), 20)
    .option("--all", "also those who are not eligible, after all others")
    .option("--json", "print JSON, and nothing else on standard output")
    .option("--report <FILE>", "write a page with pictures as well, such as report.html")
    .addOption(languageOption())
    .addHelpText("after", details)
    .action(rank);
}

async function rank(options: RankCommandOptions): Promise<void> {
  const { loadMarket } = await import("../market/load-market.js");
  const { requireKnown } = await import("../market/known-id.js");
  const market = await loadMarket(options);
  if (options.assignment !== undefined) requireKnown("assignment", options.assignment, market.assignments);
  const assignments = market.assignments.filter(({ id }) => id === (options.assignment ?? id));
  const rankings = assignments.map(({ id }) =>
    market.matcher.rank(id, { limit: options.limit, includeIneligible: options.all === true }),
  );
  if (options.json) {
    const { formatRankJson } = await import("../market/rank-json.js");
    process.stdout.write(formatRankJson(rankings));
  } else {
    const { formatRanking } = await import("../market/rank-table.js");
    const { formatLightsLegend } = await import("../terminal/lights.js");
    rankings.forEach((ranking, at) => {
      process.stdout.write(`${formatRanking(ranking, assignments[at]!, market, options.language)}\n`);
    });
    process.stdout.write(`${formatLightsLegend(options.language)}\n`);
  }
  if (options.report !== undefined) {
    const { writeReport } = await import("../market/write-report.js");
    await writeReport(options.report, { ...market, assignments }, rankings, options.language);
  }
}
