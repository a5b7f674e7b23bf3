// `npm run laws -- --pairs 200000 --seed 1`: puts that many generated pairs through the laws of scores and verdicts.
import { parseArgs } from "node:util";
import { runLaws } from "./laws/run-laws.js";

const { values } = parseArgs({
  options: { pairs: { type: "string", default: "200000" }, seed: { type: "string", default: "1" } },
});
const began = performance.now();
const { pairs, tested, violations } = runLaws({
  pairs: Number(values.pairs),
  seed: Number(values.seed),
  onMarket: (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} pairs`);
  },
});

for (const [law, times] of tested) {
  const broken = violations.filter((violation) => violation.law === law);
  console.log(`${broken.length === 0 ? "✓" : "✗"} ${law}: ${times} times, broken ${broken.length} times`);
  for (const { seed, professionalId, assignmentId, what } of broken.slice(0, 5)) {
    console.log(`    seed ${seed}, ${professionalId}, ${assignmentId}: ${what}`);
  }
}
console.log(`${pairs} pairs in ${((performance.now() - began) / 1000).toFixed(1)} s, from seed ${values.seed}`);
process.exitCode = violations.length === 0 ? 0 : 1;
