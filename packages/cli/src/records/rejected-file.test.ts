import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCsvRows } from "./read-csv.js";
import { rejectedPathOf, writeRejected } from "./rejected-file.js";
import { siftRows } from "./sift-rows.js";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inzet-rejected-"));
  file = join(folder, "organisations.csv");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const { rejected } = siftRows(
  "organisations.csv",
  "organisation",
  readCsvRows('id;naam\no 1;"A\nB"\no2;\n', "organisation"),
);

describe("writeRejected", () => {
  it("writes one object a line: the row as it stood there, and all that is wrong with it", () => {
    expect(writeRejected(file, rejected)).toBe(`${file}.rejected.jsonl`);
    const lines = readFileSync(rejectedPathOf(file), "utf8").trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        file: "organisations.csv",
        line: 2,
        issues: [
          expect.objectContaining({ code: "WRONG_FORMAT", line: 2, column: 1, name: "id", path: "id", value: "o 1" }),
        ],
        row: 'o 1;"A\nB"',
      },
      {
        file: "organisations.csv",
        line: 4,
        issues: [expect.objectContaining({ code: "FIELD_MISSING", line: 4, column: 2, name: "naam", value: null })],
        row: "o2;",
      },
    ]);
  });

  it("removes what an earlier run wrote once nothing is rejected, and nothing else", () => {
    writeRejected(file, rejected);
    expect(writeRejected(file, [])).toBeUndefined();
    expect(existsSync(rejectedPathOf(file))).toBe(false);
    writeFileSync(rejectedPathOf(file), '{"not": "ours"}\n');
    writeRejected(file, []);
    expect(existsSync(rejectedPathOf(file))).toBe(true);
  });
});
