import { join } from "node:path";
import { command } from "./run-step.mjs";

/** The runtimes that the packages promise to run on, each with the command that starts it. */
export const runtimes = {
  "this Node": [process.execPath],
  "Node 22": ["npx", "-y", "node@22"],
  "Node 24": ["npx", "-y", "node@24"],
  "Node 26": ["npx", "-y", "node@26"],
  Bun: ["npx", "-y", "bun@1"],
  Deno: ["npx", "-y", "deno@2", "run", "--allow-all", "--node-modules-dir=manual"],
};

/** Has a runtime rank a small market with the packed packages; hands back the digest that it printed. */
export async function digestOn(runtime, folder) {
  const { stdout } = await command([...runtimes[runtime], join(folder, "digest.mjs")], { cwd: folder, minutes: 5 });
  const digest = /^digest ([0-9a-f]{64})$/m.exec(stdout)?.[1];
  if (digest === undefined) throw new Error(`no digest printed:\n${stdout}`);
  return digest;
}
