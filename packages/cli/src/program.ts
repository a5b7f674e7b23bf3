import { Command } from "commander";
import { demoCommand } from "./commands/demo.js";
import { explainCommand } from "./commands/explain.js";
import { extractCommand } from "./commands/extract.js";
import { generateCommand } from "./commands/generate.js";
import { importCommand } from "./commands/import.js";
import { planCommand } from "./commands/plan.js";
import { rankCommand } from "./commands/rank.js";
import { taxonomyCommand } from "./commands/taxonomy.js";
import { validateCommand } from "./commands/validate.js";
import { verifyCommand } from "./commands/verify.js";
import { whyNotCommand } from "./commands/why-not.js";

const closing = `
Files are JSON, JSON Lines or CSV. Rows that do not validate are reported on standard error and written to
FILE.rejected.jsonl; the others go on.

Exit codes: 0 well, 1 on bad input, 2 on wrong usage.`;

/** Builds the command with all its parts; each loads what it needs when it runs. */
export function createProgram(version: string): Command {
  const program = new Command("inzet")
    .description("Matches professionals to assignments: scored, constrained, explained.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .addHelpText("after", closing);
  const commands = [
    demoCommand(),
    rankCommand(),
    explainCommand(),
    whyNotCommand(),
    planCommand(),
    verifyCommand(),
    validateCommand(),
    importCommand(),
    taxonomyCommand(),
    extractCommand(),
    generateCommand(),
  ];
  for (const command of commands) program.addCommand(command);
  throwInsteadOfExit(program);
  return program;
}

/** The launcher decides on exit codes, and output that is on its way must not be cut off. */
function throwInsteadOfExit(command: Command): void {
  command.exitOverride().showSuggestionAfterError().showHelpAfterError("(add --help for what can be used)");
  for (const inner of command.commands) throwInsteadOfExit(inner);
}
