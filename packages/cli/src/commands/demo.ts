import { InzetError, type MatchStore } from "@inzet/core";
import { Command } from "commander";
import { storeOption } from "../store/open-store.js";
import { languageOption, wholeNumber } from "./options.js";

interface DemoCommandOptions {
  readonly seed: number;
  readonly language: "nl" | "en";
  readonly professionals: number;
  readonly assignments: number;
  readonly out: string;
  readonly store: string;
}

const details = `
Everything is invented from the seed, but the taxonomy, the policy and the municipalities, which are real. The same seed gives the
same matches and the same report. The network is kept in the store, in the place of what it held; other commands read it from there with
--store.`;

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
    .addOption(storeOption().default("sqlite:inzet-demo.db"))
    .addHelpText("after", details)
    .action(demo);
}

async function demo({ out, store: address, ...options }: DemoCommandOptions): Promise<void> {
  const { runDemo } = await import("../demo/run-demo.js");
  const { stdoutColours } = await import("../terminal/colours.js");
  const { nameOfStore } = await import("../store/open-store.js");
  const { store, kept } = await openDemoStore(address);
  const columns = process.stdout.columns ?? widths.most;
  try {
    await runDemo(options, out, {
      write: (text) => {
        process.stdout.write(text);
      },
      now: () => performance.now(),
      store,
      ...(kept ? { storeName: nameOfStore(address) } : {}),
      colours: stdoutColours,
      width: Math.max(widths.least, Math.min(widths.most, columns)),
    });
  } finally {
    await store.close();
  }
}

/** The store at the address; one in memory on a platform for which the driver of files is not made, so that the demo runs everywhere. */
async function openDemoStore(address: string): Promise<{ store: MatchStore; kept: boolean }> {
  const { openStore } = await import("../store/open-store.js");
  try {
    return { store: await openStore(address), kept: true };
  } catch (error) {
    if (!(error instanceof InzetError) || error.code !== "MISSING_LIBRARY") throw error;
    const { createMemoryStore } = await import("@inzet/core/storage");
    return { store: createMemoryStore(), kept: false };
  }
}
