import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InzetError } from "@inzet/core";
import { openAt } from "./address.js";
import type { Fault } from "./fault.js";
import { stepOnce, stepsBroken } from "./once-each.js";

/** A small disk in memory that is filled up, or whose files may not be written any more; then there is room, or they may. */
export const failingDisk: Fault = {
  name: "disk full, read-only file",
  how: "tmpfs of 4 MB: filled up under an open store, or its files made read-only before one is opened; a write is tried; then there is room, or they may be written",
  pass: "typed error, store usable afterwards, nothing lost",
  times: { sqlite: 100, postgres: 0 },
  async run(environment, times, random) {
    const disk = join(environment.folder, "disk");
    mkdirSync(disk);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", disk]);
    const address = { sqlite: join(disk, "store.db") };
    const filler = join(disk, "filler");
    const broken: string[] = [];
    const counts = { failed: 0, done: 0 };
    let steps = 0;
    let refused = 0;
    let store = await openAt(address);
    const step = async () => {
      await stepOnce(store, counts);
      steps += 1;
    };
    /** Tries work that has to be refused, in the way that is promised. */
    const tried = async (time: number, disk: string, work: () => Promise<unknown>) => {
      try {
        await work();
        broken.push(`time ${time}: a write was acknowledged on a disk that is ${disk}`);
      } catch (error) {
        if (error instanceof InzetError && error.code === "STORE_FAILED" && !error.retryable) refused += 1;
        else broken.push(`time ${time}: refused with ${String(error)}`);
      }
    };
    try {
      await step();
      for (let time = 0; time < times; time++) {
        if (random() < 0.6) {
          fill(filler);
          await tried(time, "full", () => store.append("bulk", [{ text: "x".repeat(900_000) }]));
          if ((await store.get("organisation", "counter"))?.record.name !== String(steps)) {
            broken.push(`time ${time}: what was there cannot be read`);
          }
          rmSync(filler);
        } else {
          await store.close();
          const unlock = lock(disk);
          await tried(time, "read-only", async () => {
            const locked = await openAt(address);
            try {
              await locked.append("bulk", [{ text: "x" }]);
            } finally {
              await locked.close();
            }
          });
          unlock();
          store = await openAt(address);
        }
        await step();
      }
      broken.push(...(await stepsBroken(store, steps)));
      if ((await store.readEvents("bulk")).length > 0) broken.push("a refused event is there");
    } finally {
      await store.close();
      // Lazily: a driver may hold on to the file until its memory is collected.
      execFileSync("umount", ["--lazy", disk]);
    }
    return { broken, figures: { faults: times, "refused with a typed error": refused, "writes in between": steps } };
  },
};

/** Takes away the right to write, from a user who cannot take it back; gives a function that returns it. */
function lock(folder: string): () => void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  for (const file of files) chmodSync(file, 0o444);
  chmodSync(folder, 0o555);
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid!(65_534);
  return () => {
    if (root) process.seteuid!(0);
    chmodSync(folder, 0o755);
    for (const file of files) if (existsSync(file)) chmodSync(file, 0o644);
  };
}

function fill(path: string): void {
  for (let size = 4_000_000; size >= 1000; size = Math.floor(size / 2)) {
    try {
      writeFileSync(path, Buffer.alloc(size), { flag: "a" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    }
  }
}
