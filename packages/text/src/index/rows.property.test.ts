import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { invert, RowsBuilder } from "./rows.js";

const lists = fc.array(fc.array(fc.nat(9), { maxLength: 6 }), { maxLength: 8 });

test.prop([lists], { seed: 7 })("turning rows round twice gives them back, sorted", (rows) => {
  const builder = new RowsBuilder();
  for (const row of rows) {
    for (const value of row) builder.add(value);
    builder.endRow();
  }
  const twice = invert(invert(builder.finish(), 10), rows.length);
  const back = rows.map((_, at) => [...twice.values.subarray(twice.offsets[at]!, twice.offsets[at + 1]!)]);
  expect(back).toEqual(rows.map((row) => [...row].sort((a, b) => a - b)));
});
