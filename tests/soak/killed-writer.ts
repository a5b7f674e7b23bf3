import { spawn } from "node:child_process";
import { once } from "node:events";
import { findBatches } from "../../packages/store-sqlite/src/testing/numbered-batch.fixture.js";
import { openAt } from "./address.js";
import type { Fault } from "./fault.js";

/** After this many kills the store is a new one, so that comparing does not take longer and longer. */
const killsAStore = 25;

/** A process that writes is killed at a random moment; the store is opened again and compared with what was acknowledged. */
export const killedWriter: Fault = {
  name: "process killed (kill -9) while writing",
  how: "child process that writes batches of 1 to 40 records and an event, killed 0 to 60 ms after it opened the store",
  pass: "0 acknowledged lost, 0 half batches",
  times: { sqlite: 500, postgres: 500 },
  async run(environment, times, random) {
    const broken: string[] = [];
    let address = environment.fresh();
    let batches = 0;
    let acknowledged = 0;
    let undecided = 0;
    for (let kill = 0; kill < times; kill++) {
      if (kill % killsAStore === 0) [address, batches] = [environment.fresh(), 0];
      const child = spawn(
        process.execPath,
        [environment.children.script("write-until-killed"), JSON.stringify(address), String(batches)],
        { stdio: ["ignore", "pipe", "inherit"] },
      );
      let output = "";
      await new Promise<void>((resolve, reject) => {
        child.on("exit", () => reject(new Error(`the process ended before it opened the store (kill ${kill})`)));
        child.stdout.on("data", (chunk) => {
          output += chunk;
          if (output.includes("open\n")) resolve();
        });
      });
      const closed = once(child, "close");
      setTimeout(() => child.kill("SIGKILL"), random() * 60);
      await closed;
      // A number whose line is cut short cannot be told from a shorter one: at most one batch is undecided.
      const numbers = output.slice(0, output.lastIndexOf("\n")).split("\n").slice(1);
      const store = await openAt(address);
      // A server may still be at work on what a dead client sent last.
      if (environment.adapter === "postgres") await new Promise((resolve) => setTimeout(resolve, 30));
      const found = await findBatches(store);
      await store.close();
      broken.push(...found.faults.map((fault) => `kill ${kill}: ${fault}`));
      const known = batches + numbers.length;
      if (found.batches < known) broken.push(`kill ${kill}: ${known - found.batches} acknowledged batches are lost`);
      if (found.batches > known + 1) broken.push(`kill ${kill}: ${found.batches} batches, but ${known} acknowledged`);
      acknowledged += numbers.length;
      undecided += found.batches - known;
      batches = found.batches;
    }
    return { broken, figures: { kills: times, "batches acknowledged": acknowledged, "undecided and kept": undecided } };
  },
};
