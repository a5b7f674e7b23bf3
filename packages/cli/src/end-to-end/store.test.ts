import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInzet } from "./run-inzet.js";

const store = "sqlite:inzet.db";
const today = "2026-11-24";
const market = ["--today", today, "--professionals", "30", "--assignments", "5"];

let folder = "";
const inzet = (...args: string[]) => runInzet(args, { cwd: folder });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "inzet-store-"));
  expect(inzet("generate", "--seed", "5", ...market, "--out", "files").code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

const files = ["organisations", "professionals", "assignments", "conversations"].map((name) => `files/${name}.json`);

describe("a store behind the command", () => {
  it("is filled from files, and left alone when nothing changed", () => {
    const first = inzet("import", ...files, "--store", store);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain("30 professionals added, 0 changed, 0 unchanged in sqlite:inzet.db");
    const again = inzet("import", ...files, "--store", store);
    expect(again.stdout).toContain("0 professionals added, 0 changed, 30 unchanged");
  });

  it("replaces what changed, keeps the good rows of a file with faults, and says so by its exit code", () => {
    const [one, two] = JSON.parse(readFileSync(join(folder, "files/professionals.json"), "utf8"));
    writeFileSync(
      join(folder, "changed-professionals.json"),
      JSON.stringify([
        { ...one, grade: one.grade === 9 ? 10 : 9 },
        { ...two, grade: 99 },
      ]),
    );
    const { code, stdout } = inzet("import", "changed-professionals.json", "--store", store);
    expect(code).toBe(1);
    expect(stdout).toContain("0 professionals added, 1 changed, 0 unchanged");
    expect(stdout).toContain("must be at most 18");
    expect(existsSync(join(folder, "changed-professionals.json.rejected.jsonl"))).toBe(true);
    inzet("import", "files/professionals.json", "--store", store);
  });

  it("ranks as the files do, to the byte", () => {
    const fromFiles = files.flatMap((path) => [`--${path.slice(6, -5)}`, path]);
    const there = inzet("rank", ...fromFiles, "--today", today, "--json");
    const here = inzet("rank", "--store", store, "--today", today, "--json");
    expect(here).toMatchObject({ code: 0, stderr: "" });
    expect(here.stdout).toBe(there.stdout);
    expect(here.stdout.length).toBeGreaterThan(1000);
  });

  it("explains, and says why not", () => {
    const ids = ["--professional", "professional-0001", "--assignment", "assignment-001"];
    expect(inzet("explain", "--store", store, "--today", today, ...ids).code).toBe(0);
    expect(inzet("why-not", "--store", store, "--today", today, ...ids).code).toBe(0);
  });

  it("takes a generated market, and the demo's", () => {
    expect(inzet("generate", "--seed", "5", ...market, "--store", "sqlite:other.db").code).toBe(0);
    const other = inzet("rank", "--store", "sqlite:other.db", "--today", today, "--json");
    expect(other.stdout).toBe(inzet("rank", "--store", store, "--today", today, "--json").stdout);
    const { code, stdout } = inzet("demo", "--professionals", "40", "--assignments", "6");
    expect(code).toBe(0);
    expect(stdout).toContain("in sqlite:inzet-demo.db, to be opened with --store");
    expect(inzet("rank", "--store", "sqlite:inzet-demo.db", "--today", today, "--limit", "1").code).toBe(0);
  });

  it("is held against the records of files that are checked, and not written to", () => {
    writeFileSync(
      join(folder, "talks.jsonl"),
      ["professional-0001", "professional-9999"]
        .map((professional) => `${JSON.stringify({ professional, assignment: "assignment-001" })}\n`)
        .join(""),
    );
    const { code, stdout } = inzet("validate", "talks.jsonl", "--kind", "conversation", "--store", store);
    expect(code).toBe(1);
    expect(stdout).toContain("1 good conversation, 1 rejected row");
  });

  it("is refused with advice when it is empty, not a store, or nowhere", () => {
    expect(inzet("rank", "--store", "sqlite:empty.db")).toMatchObject({ code: 1, stdout: "" });
    writeFileSync(join(folder, "notes.db"), "these are notes, and no database at all".repeat(40));
    const foreign = inzet("rank", "--store", "sqlite:notes.db");
    expect(foreign).toMatchObject({ code: 1, stdout: "" });
    expect(foreign.stderr).toContain("Try: ");
    expect(readFileSync(join(folder, "notes.db"), "utf8")).toContain("these are notes");
    const nowhere = inzet("rank", "--store", "postgres://someone:secret@127.0.0.1:1/nothing");
    expect(nowhere).toMatchObject({ code: 1, stdout: "" });
    expect(nowhere.stderr).not.toContain("secret");
    expect(inzet("rank", "--store", "file.db")).toMatchObject({ code: 2, stdout: "" });
    expect(inzet("rank").code).toBe(2);
    expect(inzet("import", files[0]!).code).toBe(2);
  });
});
