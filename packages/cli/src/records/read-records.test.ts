import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readRecords } from "./read-records.js";
import type { FileKind } from "./record-file-kind.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "inzet-records-"));
});

async function read<Kind extends FileKind>(name: string, kind: Kind, content: string | Uint8Array, mapping?: object) {
  const path = join(folder, name);
  await writeFile(path, content);
  return readRecords(path, kind, mapping === undefined ? {} : { mapping: mapping as Record<string, string | null> });
}

/** Line, column, code and name of every issue. */
function places(reading: Awaited<ReturnType<typeof read>>) {
  return reading.rejected.flatMap(({ issues }) =>
    issues.map(({ line, column, code, name }) => [line, column, code, name]),
  );
}

/** All that was read is either good or rejected, and a rejected row says what to do. */
function expectAdvice(reading: Awaited<ReturnType<typeof read>>) {
  for (const { issues } of reading.rejected) {
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      expect(issue.line).toBeGreaterThan(0);
      expect(issue.message).not.toBe("");
      expect(issue.expected).not.toBe("");
      expect(issue.advice).toMatch(/./);
    }
  }
}

describe("CSV", () => {
  const tenFaults = [
    "id;schaal;uren per week;begin;einde;talen;vaardigheden;breedtegraad;lengtegraad;remote",
    "p1;11;8;2027-01-01;2027-07-01;nl:C2 | en:B2;minute-taking:3:assessed | tender-law:4;52.16;4.49;ja",
    "p2;99;;;;;;;;",
    "p3;;12,5;;;;;;;",
    "p4;;8;1-3-2027;;;;;;",
    "p5;;8;2027-07-01;2027-01-01;;;;;",
    "p6;;;;;en:B7;;;;",
    "p7;;;;;;minute-taking:7;;;",
    "p8;;;;;;minute-taking:2 | minute-taking:3;;;",
    "p9;;;;;;;52.16;;",
    "p10;;;;;;;;;misschien",
    "p1;12;;;;;;;;",
    "p11;9;;;;;;;;nee",
  ].join("\r\n");

  it("reports ten faults as ten, each with its cell, and keeps the good rows", async () => {
    const reading = await read("ten.csv", "professional", `\ufeff${tenFaults}\r\n`);
    expect(places(reading)).toEqual([
      [3, 2, "OUT_OF_RANGE", "schaal"],
      [4, 3, "WRONG_TYPE", "uren per week"],
      [5, 4, "WRONG_FORMAT", "begin"],
      [6, 5, "END_BEFORE_START", "einde"],
      [7, 6, "VALUE_UNKNOWN", "talen"],
      [8, 7, "LEVEL_OUT_OF_RANGE", "vaardigheden"],
      [9, 7, "REPEATED_CLAIM", "vaardigheden"],
      [10, 9, "FIELD_MISSING", "lengtegraad"],
      [11, 10, "WRONG_TYPE", "remote"],
      [12, 1, "REPEATED_ID", "id"],
    ]);
    expectAdvice(reading);
    expect(reading.records.map(({ record, line }) => [record.id, line])).toEqual([
      ["p1", 2],
      ["p11", 13],
    ]);
    expect(reading.rejected[1]?.row).toBe("p3;;12,5;;;;;;;");
    expect(reading.rejected[1]?.issues[0]?.advice).toBe("write 12.5, with a decimal point");
  });

  it("builds the nested record, and leaves out what is empty", async () => {
    const { records } = await read("ten-good.csv", "professional", tenFaults);
    expect(records[0]?.record).toEqual({
      id: "p1",
      grade: 11,
      availability: [{ hoursPerWeek: 8, period: { start: "2027-01-01", end: "2027-07-01" } }],
      languages: [
        { language: "nl", listening: "C2", reading: "C2", speaking: "C2", writing: "C2" },
        { language: "en", listening: "B2", reading: "B2", speaking: "B2", writing: "B2" },
      ],
      claims: [
        { skill: "minute-taking", level: 3, evidence: "assessed" },
        { skill: "tender-law", level: 4 },
      ],
      location: { latitude: 52.16, longitude: 4.49 },
      remote: true,
    });
    expect(records[1]?.record).toEqual({ id: "p11", grade: 9, remote: false });
  });

  it("takes URIs in cells as they are, and escaped separators", async () => {
    const uri = "http://data.europa.eu/esco/skill/0-a";
    const { records } = await read(
      "uri.csv",
      "professional",
      `id,skills,qualifications\np1,${uri}:4 | a\\:b:2,x\\|y | z\n`,
    );
    expect(records[0]?.record).toEqual({
      id: "p1",
      claims: [
        { skill: uri, level: 4 },
        { skill: "a:b", level: 2 },
      ],
      qualifications: ["x|y", "z"],
    });
  });

  it("tells an unknown header once, with a suggestion, and rejects the rows that have a value there", async () => {
    const reading = await read("header.csv", "professional", "id,shaal,grade\np1,9,\np2,,9\n");
    expect(places(reading)).toEqual([
      [1, 2, "FIELD_UNKNOWN", "shaal"],
      [2, 2, "FIELD_UNKNOWN", "shaal"],
    ]);
    expect(reading.rejected[0]?.issues[0]?.advice).toContain("did you mean schaal?");
    expect(reading.records.map(({ record }) => record)).toEqual([{ id: "p2", grade: 9 }]);
  });

  it("maps other headers to columns or fields, and leaves out what is mapped to null", async () => {
    const mapping = {
      "Pers.code": "id",
      Woonplaats: "location.place",
      Opmerkingen: null,
      Lat: "latitude",
      Lon: "lengtegraad",
    };
    const text = "Pers.code;Woonplaats;Opmerkingen;Lat;Lon\np1;Leiden;aardig;52.1;4.5\n";
    const { records, rejected } = await read("mapped.csv", "professional", text, mapping);
    expect(rejected).toEqual([]);
    expect(records[0]?.record).toEqual({ id: "p1", location: { place: "Leiden", latitude: 52.1, longitude: 4.5 } });
    await expect(read("mapped.csv", "professional", text, { Lat: "latitud" })).rejects.toMatchObject({
      code: "INVALID_OPTION",
      message: expect.stringContaining('Try: "latitude"'),
    });
  });

  it("refuses two columns for one field instead of choosing", async () => {
    const reading = await read("twice.csv", "professional", "id,grade,schaal\np1,9,10\np2,9,\n");
    expect(places(reading)).toEqual([
      [1, 3, "REPEATED_VALUE", "schaal"],
      [2, 3, "REPEATED_VALUE", "schaal"],
    ]);
    const overlap = await read(
      "overlap.csv",
      "professional",
      "id,hoursPerWeek,availability\np1,8,16:2027-01-01\np2,8,\np3,,16:2027-01-01 | 8\n",
    );
    expect(places(overlap)).toEqual([
      [2, 3, "REPEATED_VALUE", "availability"],
      [4, 3, "OVERLAPPING_PERIODS", "availability"],
    ]);
  });

  it("rejects rows with too many or too few cells, and rows with broken quotes", async () => {
    const reading = await read("shape.csv", "organisation", 'id;naam\no1;A;B\no2\no3;"C\no4;D\n');
    expect(reading.rejected.map(({ line, row }) => [line, row])).toEqual([
      [2, "o1;A;B"],
      [3, "o2"],
      [4, 'o3;"C'],
    ]);
    expect(reading.records.map(({ record }) => record)).toEqual([{ id: "o4", name: "D" }]);
  });

  it("tells unknown from empty", async () => {
    const { records } = await read("empty.csv", "professional", "id,lacks,skills\np1,[],[]\np2,,\n");
    expect(records.map(({ record }) => record)).toEqual([{ id: "p1", lacks: [], claims: [] }, { id: "p2" }]);
  });

  it("refuses text that is not UTF-8, and says on which line", async () => {
    const bytes = Uint8Array.from([...Buffer.from("id,name\no1,A\no2,"), 0xe9, 10]);
    await expect(read("latin.csv", "organisation", bytes)).rejects.toMatchObject({
      code: "INVALID_RECORD",
      message: expect.stringMatching(/is not on line 3\nTry: .*CSV UTF-8/),
    });
  });
});

const fieldFaults: readonly (readonly [string, string, string])[] = [
  ['{"id":"p1","grade":11}', "", ""],
  ['{"id":"p2","grade":99}', "OUT_OF_RANGE", "grade"],
  ['{"id":"p3","grad":9}', "FIELD_UNKNOWN", "grad"],
  ['{"id":"p4","claims":[{"skill":"a"},{"skill":"b","level":7}]}', "LEVEL_OUT_OF_RANGE", "claims[1].level"],
  ['{"id":"p5","grade":"9"}', "WRONG_TYPE", "grade"],
  ['{"id":"p6","pausedUntil":"1-3-2027"}', "WRONG_FORMAT", "pausedUntil"],
  ['{"grade":9}', "FIELD_MISSING", "id"],
  ['{"id":"p8","location":{"latitude":1}}', "FIELD_MISSING", "location.longitude"],
  ['{"id":"p1"}', "REPEATED_ID", "id"],
  ['{"id":"p9","id":"p10"}', "REPEATED_VALUE", "id"],
  ['"p11"', "WRONG_TYPE", ""],
  ['{"id":"p12"}', "", ""],
];
const expected = fieldFaults.flatMap(([, code, name], at) => (code === "" ? [] : [[at + 1, code, name]]));

describe("JSON Lines", () => {
  it("reports each fault with its line and field, broken lines too, and keeps the good rows", async () => {
    const lines = [...fieldFaults.map(([text]) => text), '{"id":"p13"', "", '{"id":"p14"}'];
    const reading = await read("faults.jsonl", "professional", lines.join("\n"));
    expect(reading.rejected.flatMap(({ issues }) => issues.map(({ line, code, name }) => [line, code, name]))).toEqual([
      ...expected,
      [13, "WRONG_FORMAT", ""],
    ]);
    expect(reading.rejected.at(-1)?.issues[0]).toMatchObject({ column: 12, received: "the end of the text" });
    expectAdvice(reading);
    expect(reading.records.map(({ record, line }) => [record.id, line])).toEqual([
      ["p1", 1],
      ["p12", 12],
      ["p14", 15],
    ]);
  });
});

describe("JSON", () => {
  it("reports each fault where it stands, and keeps the good rows", async () => {
    const text = `{ "seed": 1,\n"professionals": [\n${fieldFaults.map(([row]) => row).join(",\n")}\n]}`;
    const reading = await read("faults.json", "professional", text);
    expect(
      reading.rejected.flatMap(({ issues }) => issues.map(({ line, code, name }) => [line - 2, code, name])),
    ).toEqual(expected);
    expect(reading.rejected[2]?.issues[0]?.column).toBe(1 + fieldFaults[3]![0].indexOf("7"));
    expect(reading.records.map(({ record }) => record.id)).toEqual(["p1", "p12"]);
  });

  it("points into records that span many lines", async () => {
    const text = JSON.stringify([{ id: "p1" }, { id: "p2", claims: [{ skill: "a", level: 7 }] }], null, 2);
    const { rejected } = await read("spread.json", "professional", text);
    const line = 1 + text.split("\n").findIndex((each) => each.includes('"level"'));
    expect(rejected[0]?.issues[0]).toMatchObject({ line, name: "claims[0].level" });
  });

  it("says where text that is no JSON breaks off", async () => {
    const { records, rejected } = await read("broken.json", "professional", '[\n  {"id": "p1"},\n  {"id" "p2"}\n]');
    expect(records).toEqual([]);
    expect(rejected[0]).toMatchObject({ line: 3, row: '  {"id" "p2"}', issues: [{ line: 3, column: 9 }] });
  });

  it("suggests the key that was meant", async () => {
    await expect(read("key.json", "professional", '{"professional": []}')).rejects.toMatchObject({
      message: expect.stringContaining('Try: rename "professional" to "professionals"'),
    });
  });

  it("says so when a file is not there", async () => {
    await expect(readRecords(join(folder, "none.json"), "professional")).rejects.toMatchObject({
      code: "MISSING_FILE",
    });
  });
});
