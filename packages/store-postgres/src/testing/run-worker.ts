import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("worker.ts", import.meta.url));

/** Runs `worker.ts` in a process of its own; gives what it complained of, empty when all went well. */
export function runWorker(...words: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--conditions=@inzet/source", "--import", "tsx", script, ...words]);
    let complaint = "";
    child.stderr.on("data", (bytes) => {
      complaint += String(bytes);
    });
    child.on("close", (code) => resolve(code === 0 ? complaint : `exit ${code}: ${complaint}`));
  });
}
