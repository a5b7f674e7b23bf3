import { Command } from "commander";
import { addMarketOptions, type MarketFileOptions } from "../market/market-options.js";
import { languageOption, wholeNumber } from "./options.js";

interface WhyNotCommandOptions extends MarketFileOptions {
  readonly professional: string;
  readonly assignment: string;
  readonly top?: number;
  readonly limit: number;
  readonly language: "nl" | "en";
  readonly json?: true;
}

/** `inzet why-not`: the smallest changes that would match a pair. */
export function whyNotCommand(): Command {
  const command = new Command("why-not").description("say what stands between a professional and an assignment");
  return addMarketOptions(command)
    .requiredOption("--professional <ID>", "the professional")
    .requiredOption("--assignment <ID>", "the assignment")
    .option("--top <N>", "aim for the first N places instead of for eligibility alone", wholeNumber(1, 1_000_000))
    .option("--limit <N>", "most sets of changes to show", wholeNumber(1, 100), 3)
    .addOption(languageOption())
    .option("--json", "print JSON, and nothing else on standard output")
    .action(whyNot);
}

async function whyNot(options: WhyNotCommandOptions): Promise<void> {
  const { renderWhyNot } = await import("@inzet/core");
  const { requireKnown } = await import("../market/known-id.js");
  const { loadMarket } = await import("../market/load-market.js");
  const market = await loadMarket(options);
  requireKnown("professional", options.professional, market.professionals);
  requireKnown("assignment", options.assignment, market.assignments);
  const answer = market.matcher.whyNot(options.professional, options.assignment, {
    limit: options.limit,
    ...(options.top === undefined ? {} : { top: options.top }),
  });
  const text = options.json ? JSON.stringify(answer, null, 2) : renderWhyNot(answer, { language: options.language });
  process.stdout.write(`${text.trimEnd()}\n`);
}
