import { fc, test } from "@fast-check/vitest";
import { validateRecord } from "@inzet/core";
import { arbitraries } from "@inzet/testkit";
import { describe, expect, it } from "vitest";
import { readCsvRows } from "../records/read-csv.js";
import { readJsonLinesRows, readJsonRows } from "../records/read-json.js";
import { type FileKind, fileKinds } from "../records/record-file-kind.js";
import { siftRows } from "../records/sift-rows.js";
import { formatRecords } from "./write-records.js";

const seed = 20261124;
const skills = ["minute-taking", "a:b", "x|y", "back\\slash", "http://data.europa.eu/esco/skill/1"];
const records = arbitraries({ skills });

function readBack(kind: FileKind, text: string, format: "json" | "jsonl" | "csv") {
  const rows =
    format === "csv"
      ? readCsvRows(text, kind)
      : format === "json"
        ? readJsonRows(text, kind, "file.json")
        : readJsonLinesRows(text);
  return siftRows("file", kind, rows);
}

/** Cells are trimmed, and an object without fields has no cell: what CSV cannot tell apart. */
function asCsvTells(value: unknown): unknown {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (Array.isArray(value)) return value.map(asCsvTells);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, asCsvTells(inner)] as const);
  const told = entries.filter(([, inner]) => inner !== undefined);
  return told.length === 0 && entries.length >= 0 ? undefined : Object.fromEntries(told);
}

describe.each(fileKinds)("files of %ss", (kind) => {
  const list = fc.uniqueArray(records[kind] as fc.Arbitrary<{ id?: string }>, {
    maxLength: 4,
    selector: (record) => record.id ?? JSON.stringify(record),
  });

  for (const format of ["json", "jsonl", "csv"] as const) {
    test.prop([list], { seed, numRuns: 100 })(`read back as they were written, in ${format}`, (written) => {
      const { records: read, rejected } = readBack(kind, formatRecords(kind, written, format), format);
      expect(rejected).toEqual([]);
      const expected = format === "csv" ? written.map(asCsvTells) : written;
      expect(read.map(({ record }) => record)).toEqual(expected);
    });
  }
});

describe("formatRecords", () => {
  it("quotes what would break a row", () => {
    const record = { id: "o1", name: 'Gemeente "A", B\nen C' };
    expect(validateRecord("organisation", record).valid).toBe(true);
    expect(formatRecords("organisation", [record], "csv")).toBe('id,name\r\no1,"Gemeente ""A"", B\nen C"\r\n');
  });
});
