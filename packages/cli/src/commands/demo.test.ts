import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMemoryStore } from "@inzet/core/storage";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runDemo } from "../demo/run-demo.js";
import { elementsOf, parseStrictly } from "../report/strict-markup.js";
import { createColours } from "../terminal/colours.js";
import { demoCommand } from "./demo.js";

const plain = createColours({ isTerminal: false, environment: {} });
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "inzet-demo-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Runs a small demo with a clock that stands still, so that the text is the same every time. */
async function run(name: string, language: "nl" | "en", seed = 2026, width = 96) {
  const out = join(folder, name);
  let text = "";
  await runDemo({ seed, language, professionals: 60, assignments: 12 }, out, {
    write: (part) => {
      text += part;
    },
    now: () => 0,
    store: createMemoryStore(),
    storeName: "inzet-demo.db",
    colours: plain,
    width,
  });
  return { text: text.replaceAll(out, "REPORT"), report: await readFile(out, "utf8") };
}

describe("the demo", () => {
  it("gives the same text and the same report for the same seed, and another for another", async () => {
    const [one, two, other] = [await run("1.html", "en"), await run("2.html", "en"), await run("3.html", "en", 7)];
    expect(two).toEqual(one);
    expect(other.report).not.toBe(one.report);
  });

  it("shows tables, an explanation in both languages, a why-not, the plan, and what is next", async () => {
    const { text } = await run("en.html", "en");
    const headings = text.split("\n").filter((line) => line.includes("───"));
    expect(headings.map((line) => line.replace(/ ─+$/, ""))).toEqual([
      "The best five for 3 assignments",
      "Why the first one",
      "Why not",
      "The plan",
      "Report",
      "Next",
    ]);
    expect(text).toContain("Komt in aanmerking");
    expect(text).toContain("Eligible");
    expect(text).toMatch(/\d of \d+ seats filled · total score [\d.]+ · gap 0/);
    expect(text).toMatch(/professional-\d{4} .* (?:yes|unknown) +\d\.\d\d \[\d\.\d\d–\d\.\d\d\] +[●◐✕?] /);
  });

  it.each([80, 96])("fits in %i columns without colour", async (width) => {
    for (const language of ["nl", "en"] as const) {
      const { text } = await run(`width-${language}.html`, language, 2026, width);
      expect(text.includes("\u001b")).toBe(false);
      for (const line of text.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(width);
    }
  });

  it("writes a well-formed report with all its parts", async () => {
    const { report } = await run("nl.html", "nl");
    const page = parseStrictly(report);
    expect(elementsOf(page, "section").map((section) => section.attributes.get("id"))).toEqual([
      "figures",
      "lights",
      "map",
      "matches",
      "balance",
      "open",
      "reading",
    ]);
    expect(elementsOf(page, "article")).toHaveLength(12);
    expect(report).not.toMatch(/https?:|NaN|undefined|Infinity|\{[a-z]+(:[a-z]+)?\}(?=[ ,.;<])/);
  });

  it("says what to try when the report cannot be written", async () => {
    await expect(run(join("no", "such", "folder.html"), "en")).rejects.toMatchObject({ code: "MISSING_FILE" });
  });
});

describe("demoCommand", () => {
  it("has the options with their defaults", () => {
    const options = Object.fromEntries(demoCommand().options.map((option) => [option.long, option.defaultValue]));
    expect(options).toEqual({
      "--seed": 2026,
      "--professionals": 240,
      "--assignments": 40,
      "--language": "en",
      "--out": "inzet-report.html",
      "--store": "sqlite:inzet-demo.db",
    });
  });

  it("refuses what is not a whole number, and a language that it does not have", async () => {
    for (const wrong of [
      ["--seed", "x"],
      ["--professionals", "0"],
      ["--language", "fr"],
    ]) {
      const command = demoCommand()
        .exitOverride()
        .configureOutput({ writeErr: () => {} });
      await expect(command.parseAsync(wrong, { from: "user" })).rejects.toMatchObject({ exitCode: 1 });
    }
  });
});
