import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInzet } from "./run-inzet.js";

const text = `Wij zoeken een projectleider.
Gevorderde kennis van de Omgevingswet is vereist. Geen ervaring nodig met notuleren.
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "inzet-words-"));
  writeFileSync(join(folder, "opdracht.txt"), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("inzet taxonomy search", () => {
  it("finds what is misspelt, and says which words met", () => {
    const { code, stdout } = runInzet(["taxonomy", "search", "omgevngswet", "--json"], { cwd: folder });
    expect(code).toBe(0);
    const [first, second] = JSON.parse(stdout);
    expect(first).toMatchObject({ id: "environment-and-planning-act", matched: [{ word: "omgevngswet" }] });
    // A slip in the only word makes it less certain, but nothing else comes near.
    expect(first.score).toBeGreaterThan(5 * second.score);
  });

  it("says so when nothing is like it", () => {
    const { code, stdout, stderr } = runInzet(["taxonomy", "search", "+++"], { cwd: folder });
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("Try: ");
  });
});

describe("inzet extract", () => {
  it("gives places in the text with what it hints at", () => {
    const { code, stdout } = runInzet(["extract", "opdracht.txt", "--json"], { cwd: folder });
    expect(code).toBe(0);
    const found = JSON.parse(stdout) as { conceptId: string; start: number; end: number; negated: boolean }[];
    const law = found.find(({ conceptId }) => conceptId === "environment-and-planning-act")!;
    expect(text.slice(law.start, law.end)).toBe("Omgevingswet");
    expect(law).toMatchObject({ level: 4, importance: "must", negated: false });
    expect(found.find(({ conceptId }) => conceptId === "meeting-minutes")?.negated).toBe(true);
  });

  it("drafts requirements, without what is not needed", () => {
    const { stdout } = runInzet(["extract", "opdracht.txt", "--as", "requirements", "--json"], { cwd: folder });
    const drafts = JSON.parse(stdout) as { value: { skill: string }; status: string }[];
    expect(drafts.map(({ value }) => value)).toContainEqual({
      skill: "environment-and-planning-act",
      importance: "must",
      level: 4,
    });
    expect(drafts.map(({ value }) => value.skill)).not.toContain("meeting-minutes");
    expect(drafts.every(({ status }) => status === "extracted")).toBe(true);
  });

  it("prints a table for people, with line and column", () => {
    const { stdout } = runInzet(["extract", "opdracht.txt"], { cwd: folder });
    expect(stdout).toMatch(/^2:26 +Omgevingswet .* level 4, must$/m);
  });

  it("refuses a file that is not there, and a score that is none", () => {
    expect(runInzet(["extract", "nothing.txt"], { cwd: folder })).toMatchObject({ code: 1, stdout: "" });
    expect(runInzet(["extract", "opdracht.txt", "--least", "2"], { cwd: folder })).toMatchObject({ code: 2 });
  });

  it("leaves nothing behind", () => {
    expect(readdirSync(folder)).toEqual(["opdracht.txt"]);
  });
});
