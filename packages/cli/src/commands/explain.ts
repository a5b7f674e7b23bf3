import { Command } from "commander";
import { addMarketOptions, type MarketFileOptions } from "../market/market-options.js";
import { languageOption } from "./options.js";

interface ExplainOptions extends MarketFileOptions {
  readonly professional: string;
  readonly assignment: string;
  readonly language: "nl" | "en";
  readonly json?: true;
}

/** `inzet explain`: everything that leads to one match. */
export function explainCommand(): Command {
  const command = new Command("explain").description("explain one professional on one assignment");
  return addMarketOptions(command)
    .requiredOption("--professional <ID>", "the professional")
    .requiredOption("--assignment <ID>", "the assignment")
    .addOption(languageOption())
    .option("--json", "print JSON, and nothing else on standard output")
    .action(explain);
}

async function explain(options: ExplainOptions): Promise<void> {
  const { renderExplanation } = await import("@inzet/core");
  const { requireKnown } = await import("../market/known-id.js");
  const { loadMarket } = await import("../market/load-market.js");
  const market = await loadMarket(options);
  requireKnown("professional", options.professional, market.professionals);
  requireKnown("assignment", options.assignment, market.assignments);
  const { matcher } = market;
  const explanation = matcher.explain(matcher.evaluate(options.professional, options.assignment));
  const text = options.json
    ? JSON.stringify(explanation, null, 2)
    : renderExplanation(explanation, { language: options.language });
  process.stdout.write(`${text.trimEnd()}\n`);
}
