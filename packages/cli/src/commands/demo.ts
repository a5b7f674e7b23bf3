import { Command } from "commander";
import { languageOption, wholeNumber } from "./options.js";

interface DemoCommandOptions {
  readonly seed: number;
  readonly language: "nl" | "en";
  readonly professionals: number;
  readonly assignments: number;
  readonly out: string;
}

const details = `
Everything is invented from the seed, but the taxonomy, the policy and the municipalities, which are real. The same seed gives the
same matches and the same report.`;

/** Narrower than this, the tables of the demo break; wider, its lines are tiring to read. */
const widths = { least: 80, most: 96 } as const;

/** `inzet demo`: a whole market from a seed, ranked, planned and explained, with a report. */
export function demoCommand(): Command {
  return new Command("demo")
    .description("show what inzet does, on an invented market of 22 real municipalities")
    .option("--seed <N>", "whole number that decides everything", wholeNumber(0, Number.MAX_SAFE_INTEGER), 2026)
    .option("--professionals <N>", "how many professionals", wholeNumber(1, 10_000), 240)
    .option("--assignments <N>", "how many assignments", wholeNumber(1, 1_000), 40)
    .addOption(languageOption())
    .option("--out <FILE>", "where to write the report", "inzet-report.html")
    .addHelpText("after", details)
    .action(demo);
}

async function demo({ out, ...options }: DemoCommandOptions): Promise<void> {
  const { runDemo } = await import("../demo/run-demo.js");
  const { stdoutColours } = await import("../terminal/colours.js");
  const columns = process.stdout.columns ?? widths.most;
  await runDemo(options, out, {
    write: (text) => {
      process.stdout.write(text);
    },
    now: () => performance.now(),
    colours: stdoutColours,
    width: Math.max(widths.least, Math.min(widths.most, columns)),
  });
}
