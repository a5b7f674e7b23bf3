import { mkdir, mkdtemp, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTaxonomy, InzetError } from "@inzet/core";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadEsco } from "./load-esco.js";

/** An ESCO of a handful of concepts, with the quirks of the real one. */
const files: Readonly<Record<string, string>> = {
  "skills_en.csv": `\uFEFFconceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
KnowledgeSkillCompetence,uri:s1,skill/competence,cross-sector,"plan, and write","write ""plans""
plan things
plan, and write",hidden name,released,,,,,"First line.
Second line."
KnowledgeSkillCompetence,uri:s2,knowledge,cross-sector,law,,,released,,,,,
KnowledgeSkillCompetence,uri:s3,,cross-sector,untyped,,,released,,,A definition,,
KnowledgeSkillCompetence,uri:old,knowledge,cross-sector,old,,,obsolete,,,,,
`,
  "skills_nl.csv": `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
KnowledgeSkillCompetence,uri:s2,knowledge,cross-sector,recht,wetgeving,,released,,,,,
KnowledgeSkillCompetence,uri:s4,knowledge,cross-sector,alleen Nederlands,,,released,,,,,
KnowledgeSkillCompetence,uri:s5,knowledge,cross-sector,genoemd,,,released,,,,,
`,
  "skillGroups_en.csv": `conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,description,code
SkillGroup,uri:isced-f/04,business and law,,,released,,04
`,
  "ISCOGroups_en.csv": `conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description
ISCOGroup,uri:C26,26,Legal professionals,released,,,
`,
  "occupations_en.csv": `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description,code
Occupation,uri:o1,2611,lawyer,,,released,,2611.1
Occupation,uri:o2,2619,clerk,,,released,,
`,
  "occupations_nl.csv": `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description,code
Occupation,uri:o1,2611,advocaat,,,released,,2611.1
Occupation,uri:o9,2611,nieuw beroep,,,released,,2611.9
`,
  "broaderRelationsSkillPillar.csv": `conceptType,conceptUri,broaderType,broaderUri
KnowledgeSkillCompetence,uri:s2,SkillGroup,uri:isced-f/04
KnowledgeSkillCompetence,uri:s2,SkillGroup,uri:gone
`,
  "broaderRelationsOccPillar.csv": `conceptType,conceptUri,broaderType,broaderUri
Occupation,uri:o1,ISCOGroup,uri:C26
`,
  "occupationSkillRelations.csv": `occupationUri,relationType,skillType,skillUri
uri:o1,essential,knowledge,uri:s2
uri:o1,optional,skill/competence,uri:s1
uri:o1,optional,knowledge,uri:s5
uri:o1,essential,knowledge,uri:old
`,
  "skillSkillRelations.csv": `originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
uri:s1,skill/competence,optional,knowledge,uri:s2
`,
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "inzet-esco-1.2.0-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function errorOf(promise: Promise<unknown>): Promise<InzetError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof InzetError) return error;
  throw new Error(`expected an InzetError, got ${String(error)}`);
}

describe("loadEsco", () => {
  it("reads labels, descriptions and types, lists and quotes and all", async () => {
    const { concepts, attribution, languages } = await loadEsco({ path: folder });
    expect(attribution).toBe("This service uses the ESCO classification of the European Commission.");
    expect(languages).toEqual(["en", "nl"]);
    expect(concepts.find(({ id }) => id === "uri:s1")).toEqual({
      id: "uri:s1",
      kind: "skill",
      skillType: "skill",
      labels: {
        en: { preferred: "plan, and write", alternative: ['write "plans"', "plan things"], hidden: ["hidden name"] },
      },
      descriptions: { en: "First line.\nSecond line." },
      optional: ["uri:s2"],
    });
    const untyped = concepts.find(({ id }) => id === "uri:s3");
    expect(untyped).not.toHaveProperty("skillType");
    expect(untyped?.descriptions).toEqual({ en: "A definition" });
  });

  it("reads occupations with code, broader groups and skills", async () => {
    const { concepts } = await loadEsco({ path: folder });
    expect(concepts.find(({ id }) => id === "uri:o1")).toEqual({
      id: "uri:o1",
      kind: "occupation",
      code: "2611.1",
      labels: { en: { preferred: "lawyer" }, nl: { preferred: "advocaat" } },
      broader: ["uri:C26"],
      essential: ["uri:s2"],
      optional: ["uri:s1", "uri:s5"],
    });
    expect(concepts.find(({ id }) => id === "uri:o2")?.code).toBe("2619");
    expect(concepts.find(({ id }) => id === "uri:s2")?.broader).toEqual(["uri:isced-f/04"]);
  });

  it("leaves out what is obsolete, and what only another language has unless a relation names it", async () => {
    const warnings: string[] = [];
    const { concepts } = await loadEsco({ path: folder, onWarning: (message) => warnings.push(message) });
    const ids = concepts.map(({ id }) => id);
    expect(ids).toContain("uri:s5");
    for (const id of ["uri:old", "uri:s4", "uri:o9"]) expect(ids).not.toContain(id);
    expect(warnings).toEqual([
      expect.stringContaining("skillGroups_nl.csv"),
      expect.stringContaining("ISCOGroups_nl.csv"),
      expect.stringContaining('1 of 2 relations in "broaderRelationsSkillPillar.csv"'),
      expect.stringContaining('1 of 4 relations in "occupationSkillRelations.csv"'),
      expect.stringContaining("2 concepts are left out"),
    ]);
  });

  it("gives a source that compiles", async () => {
    const taxonomy = createTaxonomy(await loadEsco({ path: folder, languages: ["nl", "en"] }));
    expect(taxonomy.label("uri:s2")).toBe("recht");
    expect(taxonomy.label("uri:s1")).toBe("plan, and write");
    expect(taxonomy.has("uri:o9")).toBe(true);
  });

  it("reads a zip, and files in a folder inside it", async () => {
    const inside = Object.fromEntries(
      Object.entries(files).flatMap(([name, text]) => [
        [`ESCO dataset/${name}`, strToU8(text)],
        [`__MACOSX/._${name}`, strToU8("no table")],
      ]),
    );
    const zip = join(folder, "ESCO dataset - v1.2.0 - classification - en - csv.zip");
    await writeFile(zip, zipSync(inside));
    const zipped = await loadEsco({ path: zip });
    expect(zipped).toEqual({ ...(await loadEsco({ path: folder })), version: "1.2.0" });
  });

  it("reads files in a folder below, and relation files that carry a language", async () => {
    const below = join(folder, "below", "csv");
    await mkdir(below, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      await writeFile(join(below, name.replace(/(Pillar|Relations)\.csv/, "$1_en.csv")), text);
    }
    const nested = await loadEsco({ path: join(folder, "below"), version: "x" });
    expect(nested).toEqual(await loadEsco({ path: folder, version: "x" }));
  });

  it("takes the version from the option, or from the name of the folder", async () => {
    expect((await loadEsco({ path: folder })).version).toBe("1.2.0");
    expect((await loadEsco({ path: folder, version: "9" })).version).toBe("9");
  });

  it.each(["skills_en.csv", "occupations_en.csv", "occupationSkillRelations.csv", "broaderRelationsSkillPillar.csv"])(
    "says that %s is missing",
    async (name) => {
      await unlink(join(folder, name));
      const error = await errorOf(loadEsco({ path: folder, languages: ["en"] }));
      expect(error.code).toBe("MISSING_FILE");
      expect(error.message).toContain(`"${name}"`);
      expect(error.message).toContain("Try: ");
    },
  );

  it("does without relations between skills", async () => {
    await unlink(join(folder, "skillSkillRelations.csv"));
    const { concepts } = await loadEsco({ path: folder });
    expect(concepts.find(({ id }) => id === "uri:s1")).not.toHaveProperty("optional");
  });

  it("names the file and the column that it misses", async () => {
    await writeFile(join(folder, "skills_en.csv"), "conceptUri,label\nuri:s1,plan\n");
    const error = await errorOf(loadEsco({ path: folder }));
    expect(error).toMatchObject({
      code: "INVALID_SOURCE",
      details: { file: "skills_en.csv", column: "preferredLabel" },
    });
  });

  it("names the file that is not CSV", async () => {
    await writeFile(join(folder, "skills_en.csv"), 'conceptUri,preferredLabel\n"uri:s1,plan\n');
    const error = await errorOf(loadEsco({ path: folder }));
    expect(error).toMatchObject({ code: "INVALID_SOURCE", details: { file: "skills_en.csv" } });
  });

  it("refuses a path with nothing, a folder without CSV files, a file that is no zip, and no languages", async () => {
    await mkdir(join(folder, "empty"));
    expect((await errorOf(loadEsco({ path: join(folder, "nowhere") }))).code).toBe("MISSING_FILE");
    expect((await errorOf(loadEsco({ path: join(folder, "empty") }))).code).toBe("MISSING_FILE");
    expect((await errorOf(loadEsco({ path: join(folder, "skills_en.csv") }))).code).toBe("INVALID_SOURCE");
    expect((await errorOf(loadEsco({ path: folder, languages: [] }))).code).toBe("INVALID_OPTION");
  });

  it("tells how far it is, from 0 to 1", async () => {
    const told: number[] = [];
    await loadEsco({ path: folder, onProgress: (done) => told.push(done) });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });
});
