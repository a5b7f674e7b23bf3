import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createSqliteStore } from "../create-sqlite-store.js";
import { findBatches } from "./numbered-batch.fixture.js";

/** Arguments that have Node run a fixture of this folder. */
export function fixture(name: string, ...args: readonly string[]): string[] {
  const script = fileURLToPath(new URL(`${name}.fixture.ts`, import.meta.url));
  return ["--conditions=@inzet/source", "--import", "tsx", script, ...args];
}

/** What came of one kill. */
export interface KillOutcome {
  /** How many batches there are now. */
  readonly batches: number;
  /** How many the process had acknowledged, those of earlier processes included. */
  readonly acknowledged: number;
  /** Acknowledged batches that are gone, half batches, and the like; empty when all is well. */
  readonly faults: readonly string[];
}

/**
 * Has a process write batches to a file, kills it (`SIGKILL`), opens the file again, and compares.
 *
 * @param batches - How many batches the file holds already.
 * @param afterMs - When to kill it, in milliseconds after it opened the file; fractions count.
 */
export async function killWhileWriting(path: string, batches: number, afterMs: number): Promise<KillOutcome> {
  const child = spawn(process.execPath, fixture("write-until-killed", path, String(batches)), {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  const opened = new Promise<void>((resolve, reject) => {
    child.on("exit", () => reject(new Error("the process ended before it opened the file")));
    child.stdout.on("data", (chunk) => {
      output += chunk;
      if (output.includes("open\n")) resolve();
    });
  });
  await opened;
  const closed = once(child, "close");
  setTimeout(() => child.kill("SIGKILL"), afterMs);
  await closed;
  // A number whose line is cut short was acknowledged too, but cannot be told from a shorter one.
  const numbers = output.slice(0, output.lastIndexOf("\n")).split("\n").slice(1);
  const acknowledged = batches + numbers.length;
  const store = await createSqliteStore({ path });
  try {
    const found = await findBatches(store);
    const faults = [...found.faults];
    if (found.batches < acknowledged) faults.push(`${acknowledged - found.batches} acknowledged batches are lost`);
    if (found.batches > acknowledged + 1) faults.push(`${found.batches} batches, but ${acknowledged} acknowledged`);
    return { batches: found.batches, acknowledged, faults };
  } finally {
    await store.close();
  }
}
