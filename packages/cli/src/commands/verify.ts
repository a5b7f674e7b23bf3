import { Command } from "commander";
import { addMarketOptions, type MarketFileOptions } from "../market/market-options.js";

interface VerifyOptions extends MarketFileOptions {
  readonly json?: true;
}

const details = `
Works out every score again from the records, checks every rule, and what the prices in the plan prove: all without solving anything.
The records, the taxonomy and the policy must be those of the plan; the day is the plan's own, unless --today says another.

Exit code 1 when the plan is not what it says to be.`;

/** `inzet verify PLAN`: whether a plan is what it says to be. */
export function verifyCommand(): Command {
  const command = new Command("verify")
    .description("check a plan from the records and the numbers in it alone")
    .argument("<PLAN>", "a plan as inzet plan --json or --out gives it");
  return addMarketOptions(command)
    .option("--json", "print JSON, and nothing else on standard output")
    .addHelpText("after", details)
    .action(verify);
}

async function verify(file: string, options: VerifyOptions): Promise<void> {
  const { readPlan } = await import("../plan/read-plan.js");
  const plan = await readPlan(file);
  const { loadMarket } = await import("../market/load-market.js");
  const market = await loadMarket({ ...options, today: options.today ?? plan.today });
  const { verifyPlan } = await import("@inzet/core/planning");
  const outcome = verifyPlan(plan, market.matcher);
  if (!outcome.valid) {
    const { exitCodes } = await import("../terminal/exit-codes.js");
    process.exitCode = exitCodes.badInput;
  }
  if (options.json) {
    process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`);
    return;
  }
  const { formatVerification } = await import("../plan/verification-text.js");
  process.stdout.write(formatVerification(file, plan, outcome));
}
