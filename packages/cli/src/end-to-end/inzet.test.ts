import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInzet } from "./run-inzet.js";

const colour = String.fromCharCode(27);
const market = ["--professionals", "professionals.csv", "--assignments", "assignments.csv", "--today", "2026-11-24"];
let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "inzet-command-"));
  const sizes = ["--professionals", "40", "--assignments", "6", "--format", "csv", "--today", "2026-11-24"];
  const { code, stdout } = runInzet(["generate", "--seed", "5", ...sizes, "--out", "."], { cwd });
  expect([code, stdout]).toEqual([0, ""]);
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("inzet rank", () => {
  it("prints what its JSON Schema says, and only that, with rejected rows on standard error", () => {
    const good = readFileSync(join(cwd, "professionals.csv"), "utf8");
    const cells = (good.split("\r\n")[0]?.split(",").length ?? 0) - 1;
    writeFileSync(join(cwd, "some.csv"), `${good}bad id${",".repeat(cells)}\r\n`);
    const args = [...market, "--professionals", "some.csv", "--organisations", "organisations.csv"];
    const run = runInzet(
      ["rank", ...args, "--conversations", "conversations.csv", "--all", "--json", "--report", "r.html"],
      { cwd },
    );
    expect(run.code).toBe(0);
    expect(run.stderr).toContain("some.csv:42:1");
    expect(readFileSync(join(cwd, "r.html"), "utf8")).toMatch(/^<!doctype html>/i);
    const rankings = JSON.parse(run.stdout) as { assignmentId: string; matches: { professionalId: string }[] }[];
    const schema = fileURLToPath(new URL("../../../../docs/reference/rank-output.schema.json", import.meta.url));
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(schema, "utf8")),
    );
    expect(validate(rankings), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(rankings).toHaveLength(6);
    expect(rankings.every(({ matches }) => matches.length === 20)).toBe(true);
    expect(validate([{ assignmentId: "a", matches: [{}] }])).toBe(false);
    const rejected = readFileSync(join(cwd, "some.csv.rejected.jsonl"), "utf8").trim().split("\n");
    expect(rejected.map((line) => JSON.parse(line))).toMatchObject([{ file: "some.csv", line: 42 }]);
  });

  it("prints a table without colour in a pipe, with colour when forced, and never with NO_COLOR", () => {
    const args = ["rank", ...market, "--assignment", "assignment-001", "--all", "--limit", "3"];
    const plain = runInzet(args, { cwd });
    expect(plain.code).toBe(0);
    expect(plain.stdout).not.toContain(colour);
    expect(plain.stdout).toMatch(/^1 {2}professional-\d+ +(yes|unknown|no) +\d\.\d\d \[\d\.\d\d–\d\.\d\d\]/m);
    expect(Math.max(...plain.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(runInzet(args, { cwd, env: { FORCE_COLOR: "1" } }).stdout).toContain(colour);
    expect(runInzet(args, { cwd, env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).stdout).toBe(plain.stdout);
  });

  it("ends with 1 when nothing is left to rank, and keeps standard output empty", () => {
    writeFileSync(join(cwd, "none.jsonl"), '{"id": "p1", "grade": 99}\n{"id"}\n');
    const run = runInzet(["rank", ...market, "--professionals", "none.jsonl", "--json"], { cwd });
    expect([run.code, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toContain("Try: mend the rows");
    expect(run.stderr).not.toContain("    at ");
  });

  it("ends quietly when its reader has seen enough", () => {
    const launcher = fileURLToPath(new URL("../../bin/inzet.mjs", import.meta.url));
    const command = `"${process.execPath}" "${launcher}" rank ${market.join(" ")} --json | head -c 10`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd, encoding: "utf8" });
    expect([stdout, stderr]).toEqual(['[\n{"assign', ""]);
  });
});

describe("inzet explain and why-not", () => {
  const pair = ["--professional", "professional-0001", "--assignment", "assignment-001"];

  it("speak Dutch and English, and JSON", () => {
    expect(runInzet(["explain", ...market, ...pair, "--language", "nl"], { cwd }).stdout).toContain("vaardigheden");
    expect(runInzet(["explain", ...market, ...pair], { cwd }).stdout).toContain("skills");
    const whyNot = runInzet(["why-not", ...market, ...pair, "--top", "3", "--json"], { cwd });
    expect(JSON.parse(whyNot.stdout)).toMatchObject({ goal: { kind: "top", limit: 3 } });
  });

  it("suggest the id that was meant", () => {
    const run = runInzet(["explain", ...market, ...pair, "--professional", "professional-001"], { cwd });
    expect([run.code, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toMatch(/Try: professional-0\d+\./);
  });
});

describe("inzet validate", () => {
  it("says what is wrong and where, writes the rejected rows, and takes them away once they are mended", () => {
    const file = join(cwd, "opdrachten.csv");
    writeFileSync(
      file,
      "id;organisatie;titel;eisen;uren per week\na1;o1;Een;chairing:3;8\na2;o1;Twee;;12,5\na3;o1;Drie;;8\n",
    );
    const run = runInzet(["validate", "opdrachten.csv"], { cwd });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("opdrachten.csv:2:4");
    expect(run.stdout).toContain('opdrachten.csv:3:5  uren per week  = "12,5"');
    expect(run.stdout).toContain("1 good assignment, 2 rejected rows with 2 faults");
    expect(existsSync(`${file}.rejected.jsonl`)).toBe(true);
    writeFileSync(file, "id;organisatie;titel\na1;o1;Een\n");
    const mended = runInzet(["validate", "opdrachten.csv", "opdrachten.csv.rejected.jsonl"], { cwd });
    expect([mended.code, mended.stdout]).toEqual([0, "opdrachten.csv: 1 good assignment, nothing wrong\n"]);
    expect(existsSync(`${file}.rejected.jsonl`)).toBe(false);
  });
});

describe("the launcher", () => {
  it("passes on the exit code of wrong usage", () => {
    const run = runInzet(["rank", ...market, "--policy", "zpp-braband"], { cwd });
    expect([run.code, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toContain("Try: zpp-brabant");
  });

  it("knows its version", () => {
    expect(runInzet(["--version"], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+/),
    });
  });
});
