/** Run by the benchmark in a process of its own: prints what a normaliser holds, opened from the file that is named. */
import { readFileSync } from "node:fs";
import { Normaliser } from "@inzet/text";

const collect = (globalThis as { gc?: () => void }).gc;
if (collect === undefined) throw new Error("started without --expose-gc");
const inUse = (): number => {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const before = inUse();
const normaliser = Normaliser.fromBytes(new Uint8Array(readFileSync(process.argv[2]!)));
normaliser.normalise("project management", { effort: "fast" });
const fast = inUse() - before;
normaliser.normalise("project management");
normaliser.extract("Experience with project management is required.");
console.log(JSON.stringify({ fast, all: inUse() - before }));
