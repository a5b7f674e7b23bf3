/**
 * `pnpm bench storage [--seed n] [--size n]`: what do the adapters cost beside the plain drivers, what does asking for candidates save, and how
 * long does a change take to reach a matcher? Needs nothing; PostgreSQL is left out where there is no server for the platform.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { machineCard } from "../machine-card.js";
import type { AdapterFindings } from "./findings.js";
import { marketOf } from "./market.js";
import { measurePostgres } from "./postgres.js";
import { toMarkdown } from "./report.js";
import { measureSqlite } from "./sqlite.js";

const whole = 100_000;

/** Runs the benchmark, prints what was found, and writes it to `benchmarks/results/` when the size is the whole one. */
export async function run({ seed, options }: { seed: number; options: readonly string[] }): Promise<void> {
  const sizeAt = options.indexOf("--size");
  const size = sizeAt < 0 ? whole : Number(options[sizeAt + 1]);
  const market = marketOf(seed, size);
  const findings: AdapterFindings[] = [];
  for (const measure of [measureSqlite, measurePostgres]) {
    const found = await measure(market);
    if (found !== undefined) findings.push(found);
  }
  const page = toMarkdown(machineCard(seed), findings);
  console.log(page);
  if (size !== whole) return;
  const results = new URL("../results/", import.meta.url);
  mkdirSync(results, { recursive: true });
  writeFileSync(
    new URL("storage.json", results),
    `${JSON.stringify({ card: machineCard(seed), findings }, null, 2)}\n`,
  );
  writeFileSync(new URL("storage.md", results), page);
}
