import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTaxonomy } from "@inzet/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTaxonomy } from "./open-taxonomy.js";

let folder: string;
let cache: string;
let download: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inzet-taxonomy-"));
  cache = join(folder, "cache");
  download = mkdtempSync(join(folder, "download-"));
  const write = (name: string, rows: readonly string[]) => writeFileSync(join(download, name), `${rows.join("\n")}\n`);
  const concept = "conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,description";
  write("skills_en.csv", [
    "conceptType,conceptUri,skillType,preferredLabel,altLabels,hiddenLabels,description",
    "KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,skill/competence,take minutes,,,",
    "KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/2,knowledge,tender law,,,",
  ]);
  write("skillGroups_en.csv", [
    `${concept},code`,
    "SkillGroup,http://data.europa.eu/esco/skill/S1,communication,,,,S1",
  ]);
  write("occupations_en.csv", [
    `${concept},iscoGroup,code`,
    "Occupation,http://data.europa.eu/esco/occupation/1,clerk,,,,4110,4110.1",
  ]);
  write("ISCOGroups_en.csv", [`${concept},code`, "ISCOGroup,http://data.europa.eu/esco/isco/C4110,clerks,,,,4110"]);
  write("occupationSkillRelations.csv", ["occupationUri,relationType,skillType,skillUri"]);
  write("skillSkillRelations.csv", [
    "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri",
  ]);
  write("broaderRelationsSkillPillar.csv", ["conceptType,conceptUri,broaderType,broaderUri"]);
  write("broaderRelationsOccPillar.csv", ["conceptType,conceptUri,broaderType,broaderUri"]);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the download, and says whether it had to be compiled. */
async function open(path = download) {
  let compiled = false;
  const taxonomy = await openTaxonomy(path, {
    cache,
    onProgress: () => {
      compiled = true;
    },
  });
  return { compiled, taxonomy };
}

describe("openTaxonomy", () => {
  it("compiles a download once, and again when its content changes", async () => {
    const first = await open();
    expect(first.compiled).toBe(true);
    expect(first.taxonomy.skillCount).toBe(2);
    const again = await open();
    expect(again.compiled).toBe(false);
    expect(again.taxonomy.toBytes()).toEqual(first.taxonomy.toBytes());
    const skills = join(download, "skills_en.csv");
    writeFileSync(skills, readFileSync(skills, "utf8").replace("tender law", "public law"));
    const changed = await open();
    expect(changed.compiled).toBe(true);
    expect(changed.taxonomy.search("public law")).toHaveLength(1);
    expect(readdirSync(cache)).toHaveLength(2);
  });

  it("compiles again when the cache is damaged or cut short", async () => {
    await open();
    const [name = ""] = readdirSync(cache);
    const path = join(cache, name);
    const bytes = readFileSync(path);
    for (const damage of [
      bytes.subarray(0, bytes.length >> 1),
      new Uint8Array(0),
      Buffer.from(bytes).fill(7, bytes.length - 64),
    ]) {
      writeFileSync(path, damage);
      expect((await open()).compiled).toBe(true);
      expect(readFileSync(path)).toEqual(bytes);
    }
    expect(readdirSync(cache)).toEqual([name]);
  });

  it("opens what was compiled before, and says so when a cache cannot be written", async () => {
    const taxonomy = createTaxonomy({ id: "own", version: "1", languages: ["en"], concepts: [] });
    const file = join(folder, "own.inzet");
    writeFileSync(file, taxonomy.toBytes());
    expect((await open(file)).taxonomy.id).toBe("own");
    const warnings: string[] = [];
    writeFileSync(join(folder, "a-file"), "");
    await openTaxonomy(download, { cache: join(folder, "a-file"), onWarning: (message) => warnings.push(message) });
    expect(warnings.join()).toContain("could not be kept");
    expect(statSync(join(folder, "a-file")).isFile()).toBe(true);
  });

  it("says what it takes when there is nothing of that name", async () => {
    await expect(openTaxonomy(join(folder, "none"))).rejects.toMatchObject({
      code: "MISSING_FILE",
      message: expect.stringContaining('must be "starter" or a path'),
    });
    writeFileSync(join(folder, "text"), "hello");
    await expect(openTaxonomy(join(folder, "text"))).rejects.toMatchObject({ code: "INVALID_BYTES" });
  });

  it("has the starter taxonomy at hand", async () => {
    expect((await openTaxonomy("starter")).skillCount).toBeGreaterThan(400);
  });
});
