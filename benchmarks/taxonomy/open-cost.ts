/** Run as a process of its own with `--expose-gc`: opens a compiled taxonomy, and prints what that took as JSON. */
import { readFileSync } from "node:fs";
import { Taxonomy } from "@inzet/core";

const file = process.argv[2];
if (file === undefined) throw new Error("give the file of a compiled taxonomy");
const collect = (globalThis as { gc?: () => void }).gc ?? (() => {});
const held = () => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const before = held();
const bytes = readFileSync(file);
const start = performance.now();
const taxonomy = Taxonomy.fromBytes(bytes);
const openMs = performance.now() - start;
const id = taxonomy.idAt(0);
taxonomy.indexOf(id);
const firstIdMs = performance.now() - start - openMs;
const opened = held() - before;
const searchStart = performance.now();
taxonomy.search("project management");
const firstSearchMs = performance.now() - searchStart;
const again = performance.now();
for (let round = 0; round < 20; round++) taxonomy.search("project management");
const searchMs = (performance.now() - again) / 20;
const pairs = performance.now();
let sink = 0;
for (let at = 0; at < 2_000_000; at++) {
  sink += taxonomy.similarityAt((at * 7919) % taxonomy.skillCount, (at * 104_729) % taxonomy.skillCount);
}
const similarityNs = ((performance.now() - pairs) * 1e6) / 2_000_000;
console.log(
  JSON.stringify({
    openMs,
    firstIdMs,
    firstSearchMs,
    searchMs,
    similarityNs,
    openedMB: opened,
    afterSearchMB: held() - before,
    // Used last, so that the taxonomy is still held when memory is read.
    sink: sink + taxonomy.size,
  }),
);
