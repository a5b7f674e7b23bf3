// Run in a process of its own: bytes that a solver needs beside its input, from the most that the process ever held. The input
// is made in place, for what making it left behind would hide them.
import { linearAssignment, sparseAssignment } from "@inzet/allocation";
import { randomFrom } from "../random.js";

const perRow = 20;

function dense(size: number) {
  const random = randomFrom(1);
  const values = new Float64Array(size * size);
  for (let at = 0; at < values.length; at++) values[at] = random();
  const problem = { rows: size, columns: size, values };
  return () => linearAssignment(problem);
}

function sparse(size: number) {
  const random = randomFrom(1);
  const rowStarts = new Int32Array(size + 1);
  const columnOfPair = new Int32Array(size * perRow);
  const values = new Float64Array(size * perRow);
  for (let row = 0, pair = 0; row < size; row++) {
    rowStarts[row + 1] = (row + 1) * perRow;
    for (let step = 0; step < perRow; step++, pair++) {
      columnOfPair[pair] = (row + step * step * 97) % size;
      values[pair] = random();
    }
  }
  const problem = { rows: size, columns: size, rowStarts, columnOfPair, values };
  return () => sparseAssignment(problem);
}

const make = process.argv[2] === "dense" ? dense : sparse;
const warm = make(process.argv[2] === "dense" ? 300 : 4003);
for (let time = 0; time < 10; time++) warm();
const solve = make(Number(process.argv[3]));
const before = process.resourceUsage().maxRSS;
solve();
console.log((process.resourceUsage().maxRSS - before) * 1024);
