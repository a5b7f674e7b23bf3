/** `pnpm bench <name> [options]`: runs `benchmarks/<name>/run.ts` with the options that follow the name. */
import { existsSync, readdirSync } from "node:fs";
import { formatCard, machineCard } from "./machine-card.js";

const here = new URL(".", import.meta.url);
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/run.ts`, here)))
  .map((entry) => entry.name)
  .sort();
const [name, ...options] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  console.error(`pnpm bench <name>, where <name> is one of: ${names.join(", ")}`);
  process.exitCode = 1;
} else {
  const seedAt = options.indexOf("--seed");
  const seed = seedAt < 0 ? 7 : Number(options[seedAt + 1]);
  console.log(formatCard(machineCard(seed)));
  const { run } = (await import(new URL(`${name}/run.ts`, here).href)) as {
    run(o: { seed: number; options: string[] }): Promise<void>;
  };
  await run({ seed, options });
}
