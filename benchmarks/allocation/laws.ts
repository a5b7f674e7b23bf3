// `node --conditions=@inzet/source --import tsx benchmarks/allocation/laws.ts 20000`: tries every property of the allocation
// kernels on that many random problems, and writes down what came of it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { formatCard, machineCard } from "../machine-card.js";

interface Report {
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly duration?: number;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

const runs = Number(process.argv[2] ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), "inzet-laws-"));
const file = join(folder, "report.json");
spawnSync(
  "npx",
  ["vitest", "run", "packages/allocation", "--testTimeout=3600000", "--reporter=json", `--outputFile=${file}`],
  {
    stdio: "inherit",
    env: { ...process.env, INZET_ALLOCATION_RUNS: String(runs) },
    cwd: new URL("../../", import.meta.url),
  },
);
const report = JSON.parse(readFileSync(file, "utf8")) as Report;
rmSync(folder, { recursive: true });
const lines = [
  "# Allocation: properties at scale",
  "",
  `${formatCard(machineCard(0)).replace(/, seed 0$/, "")}; each property on ${runs} random problems, infeasible ones among them, seeds as in the tests.`,
  "",
  "| tests | property | outcome | seconds |",
  "|---|---|---|---:|",
];
const properties = report.testResults.filter(({ name }) => name.endsWith(".property.test.ts"));
for (const { name, assertionResults } of properties.sort((a, b) => a.name.localeCompare(b.name))) {
  for (const { fullName, status, duration = 0 } of assertionResults) {
    const kernel = basename(name, ".property.test.ts");
    lines.push(`| ${kernel} | ${fullName} | ${status} | ${(duration / 1000).toFixed(1)} |`);
  }
}
lines.push("", `${report.numFailedTests} of all tests failed.`, "");
writeFileSync(new URL("../results/allocation-laws.md", import.meta.url), lines.join("\n"));
console.log(lines.join("\n"));
process.exitCode = report.numFailedTests === 0 ? 0 : 1;
