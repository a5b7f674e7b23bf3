// `npm run soak -- [--store sqlite] [--fault WORD] [--share 0.01] [--seed 1]`: everything that can go wrong with a store, many times.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { formatCard, machineCard } from "../../benchmarks/machine-card.js";
import { randomFrom } from "../../benchmarks/random.js";
import { type Environment, postgresEnvironment, sqliteEnvironment } from "./environment.js";
import { faults } from "./faults.js";
import { type SoakResult, toMarkdown } from "./report.js";

const { values } = parseArgs({
  options: {
    store: { type: "string", default: "sqlite,postgres" },
    fault: { type: "string", default: "" },
    share: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
  },
});
const seed = Number(values.seed);
const share = Number(values.share);
const results: SoakResult[] = [];
console.log(formatCard(machineCard(seed)));

for (const adapter of values.store.split(",")) {
  const environment = adapter === "sqlite" ? await sqliteEnvironment() : await postgresEnvironment();
  if (environment === undefined) continue;
  try {
    await soak(environment);
  } finally {
    await environment.end();
  }
}
process.exitCode = results.some(({ broken }) => broken.length > 0) ? 1 : 0;

async function soak(environment: Environment): Promise<void> {
  const { adapter, version } = environment;
  for (const fault of faults) {
    const times = Math.ceil(fault.times[adapter] * share);
    if (times === 0 || !fault.name.includes(values.fault)) continue;
    const began = performance.now();
    const { broken, figures } = await fault.run(environment, times, randomFrom(seed));
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    const { name, how, pass } = fault;
    results.push({ adapter, version, name, how, pass, times, figures, broken, seconds, seed, ...card() });
    console.log(`${broken.length === 0 ? "✓" : "✗"} ${adapter}: ${name}: ${times} times, ${seconds} s`, figures);
    for (const each of broken.slice(0, 10)) console.log(`    ${each}`);
    if (share === 1) keep();
  }
}

function card() {
  const { node, date } = machineCard(seed);
  return { node, date };
}

/** Whole runs are kept; each takes the place of an earlier one of the same store and fault. */
function keep(): void {
  const folder = new URL("../../benchmarks/results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const file = new URL("soak.json", folder);
  const earlier = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as SoakResult[]) : [];
  const same = (a: SoakResult, b: SoakResult) => a.adapter === b.adapter && a.name === b.name;
  const all = [...earlier.filter((each) => !results.some((result) => same(each, result))), ...results];
  const order = (each: SoakResult) => faults.findIndex(({ name }) => name === each.name);
  all.sort((a, b) => order(a) - order(b) || (a.adapter < b.adapter ? 1 : -1));
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(new URL("soak.md", folder), toMarkdown(all, formatCard(machineCard(seed))));
}
