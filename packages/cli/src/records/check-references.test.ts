import { describe, expect, it } from "vitest";
import { checkReferences } from "./check-references.js";
import { readCsvRows } from "./read-csv.js";
import { siftRows } from "./sift-rows.js";

const text = [
  "id;thuisorganisatie;vaardigheden;werkvormen;schaal",
  "p1;leiden;chairing:3;zpp;11",
  "p2;leidn;chairing:3 | charing:2;zpp;11",
  "p3;leiden;;zpp;99",
  "p4;;;zzp;",
].join("\n");
const reading = siftRows("p.csv", "professional", readCsvRows(text, "professional"));

describe("checkReferences", () => {
  it("moves records that refer to nothing to the rejected rows, each issue with its cell", () => {
    const checked = checkReferences(reading, {
      hasSkill: (id) => id === "chairing",
      suggestSkill: () => "chairing",
      organisations: new Set(["leiden"]),
      engagements: new Set(["zpp"]),
    });
    expect(checked.records.map(({ record }) => record.id)).toEqual(["p1"]);
    const places = checked.rejected.flatMap(({ issues }) =>
      issues.map(({ line, column, code, received, advice }) => [line, column, code, received, advice]),
    );
    expect(places).toEqual([
      [3, 2, "DANGLING_REFERENCE", "leidn", "did you mean leiden?"],
      [3, 3, "DANGLING_REFERENCE", "charing", "did you mean chairing?"],
      [4, 5, "OUT_OF_RANGE", 99, "give at most 18, or nothing when it is unknown"],
      [5, 4, "DANGLING_REFERENCE", "zzp", "did you mean zpp?"],
    ]);
    expect(checked.rejected.map(({ row }) => row)).toEqual(text.split("\n").slice(2));
  });

  it("checks nothing that it is not told about", () => {
    expect(checkReferences(reading, {})).toBe(reading);
  });
});
