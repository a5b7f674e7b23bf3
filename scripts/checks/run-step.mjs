import { spawn } from "node:child_process";
import { root } from "../install.mjs";

/** Says that a step does not apply here, and why. */
export class Skipped extends Error {}

/**
 * Runs a command and hands back what it printed; throws, with that in the message, when it fails.
 *
 * @param {readonly string[]} command
 * @param {{ cwd?: string, env?: Record<string, string>, minutes?: number }} [options]
 * @returns {Promise<{ stdout: string, all: string }>}
 */
export function command([program, ...args], { cwd = root, env = {}, minutes = 10 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      timeout: minutes * 60_000,
    });
    let all = "";
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      all += chunk;
    });
    child.stderr.on("data", (chunk) => {
      all += chunk;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve({ stdout, all });
      else reject(new Error(`${[program, ...args].join(" ")}: ${signal ?? `exit code ${code}`}\n${all}`));
    });
  });
}

/**
 * Runs a step and prints its name, outcome and duration; the log of a step that fails is shown.
 *
 * @param {string} name
 * @param {() => Promise<unknown>} body - May return a tally of its own; otherwise the step counts as one.
 */
export async function step(name, body) {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`.padStart(8);
  try {
    const own = await body();
    const counted = own !== undefined && own !== null && typeof own === "object" && "passed" in own;
    const failed = counted && own.failed > 0;
    console.log(`${failed ? "✗" : "✓"} ${name.padEnd(46)}${seconds()}${typeof own === "string" ? `  ${own}` : ""}`);
    return counted ? own : { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    if (error instanceof Skipped) {
      console.log(`- ${name.padEnd(46)} skipped: ${error.message}`);
      return { passed: 0, failed: 0, skipped: 1 };
    }
    console.log(`✗ ${name.padEnd(46)}${seconds()}`);
    console.log(String(error?.message ?? error).replaceAll(/^/gm, "    "));
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
