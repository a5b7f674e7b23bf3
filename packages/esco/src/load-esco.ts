import { type ConceptKind, InzetError, type TaxonomySource } from "@inzet/core";
import { type ConceptDraft, finishConcept } from "./concept-draft.js";
import { type CsvFiles, openCsvFiles } from "./csv-files.js";
import { readConcepts } from "./read-concepts.js";
import { readBroader, readNamedSkills } from "./read-relations.js";
import { parseTable, type Table } from "./table.js";

/** What the Commission asks users of ESCO to show. */
export const escoAttribution = "This service uses the ESCO classification of the European Commission.";

/** Options of {@link loadEsco}. */
export interface LoadEscoOptions {
  /** Folder or zip of the official CSV download; the files may lie in a folder inside it. */
  readonly path: string;
  /** BCP-47 languages to read, the main one first. Default `["en", "nl"]`. */
  readonly languages?: readonly string[];
  /** Version of ESCO. Default: the one in the name of the folder or zip, such as `1.2.0`, or else `unknown`. */
  readonly version?: string;
  /** Told how far the work is, from 0 to 1, and which file is being read. */
  readonly onProgress?: (done: number, file: string) => void;
  /** Told, in a sentence, of what was left out: files of a language, relations with a concept that is not there. */
  readonly onWarning?: (message: string) => void;
}

const conceptFiles: readonly (readonly [name: string, kind: ConceptKind])[] = [
  ["skillGroups", "group"],
  ["skills", "skill"],
  ["ISCOGroups", "occupation-group"],
  ["occupations", "occupation"],
];

/**
 * Reads ESCO's own CSV download into the source of a taxonomy.
 *
 * @returns Skills, skill groups, occupations and ISCO groups with labels in the languages asked, their broader relations, and the
 *   skills that occupations and skills name.
 * @throws InzetError `MISSING_FILE` naming the file that is not there; `INVALID_SOURCE` naming the file and column that are not as
 *   ESCO has them; `INVALID_OPTION` without languages.
 * @remarks Every kind of concept must be there in at least one language; a language may lack files, concepts and labels. Languages
 * may come from different versions of ESCO: a concept that the main language does not have is kept only when a relation names
 * it. Relations with a concept that is in no file are left out, and counted in a warning. About a second for all of ESCO.
 * @example
 * ```ts no-run
 * import { createTaxonomy } from "@inzet/core";
 * import { loadEsco } from "@inzet/esco";
 *
 * const source = await loadEsco({ path: "esco.zip", languages: ["nl", "en"] });
 * const taxonomy = createTaxonomy(source);
 * ```
 */
export async function loadEsco(options: LoadEscoOptions): Promise<TaxonomySource> {
  const { path, languages = ["en", "nl"], onProgress = () => {}, onWarning = () => {} } = options;
  const main = languages[0];
  if (main === undefined) {
    throw new InzetError("INVALID_OPTION", {
      message: 'Option "languages" must name at least one language, and is empty.',
      advice: 'languages: ["nl", "en"].',
      details: { option: "languages" },
    });
  }
  const files = await openCsvFiles(path);
  const steps = conceptFiles.length * languages.length + 4;
  let step = 0;
  const tell = (file: string) => onProgress(step++ / steps, file);

  const drafts = new Map<string, ConceptDraft>();
  const inMainLanguage = new Set<string>();
  for (const [name, kind] of conceptFiles) {
    let found = 0;
    for (const language of languages) {
      const file = `${name}_${language}.csv`;
      tell(file);
      const bytes = await files.read(file);
      if (bytes === undefined) {
        onWarning(`File "${file}" is not there, so ${kind} labels in "${language}" are left out.`);
        continue;
      }
      found++;
      readConcepts(parseTable(file, bytes), kind, language, drafts);
      // When the main language has no such file, the first language that does decides.
      if (found === 1) for (const [id, draft] of drafts) if (draft.kind === kind) inMainLanguage.add(id);
    }
    if (found === 0) throw missingFile(path, `${name}_${main}.csv`);
  }

  const mentioned = new Set<string>();
  const mention = (id: string) => mentioned.add(id);
  const relations = async (name: string, required: boolean, read: (table: Table, missing: () => void) => void) => {
    tell(`${name}.csv`);
    const table = await relationTable(files, name, languages);
    if (table === undefined) {
      if (required) throw missingFile(path, `${name}.csv`);
      onWarning(`File "${name}.csv" is not there, so its relations are left out.`);
      return;
    }
    let dropped = 0;
    read(table, () => dropped++);
    if (dropped > 0) {
      onWarning(`${dropped} of ${table.rows.length} relations in "${table.file}" name a concept that is in no file.`);
    }
  };
  await relations("broaderRelationsSkillPillar", true, (table, missing) =>
    readBroader(table, drafts, mention, missing),
  );
  await relations("broaderRelationsOccPillar", true, (table, missing) => readBroader(table, drafts, mention, missing));
  await relations("occupationSkillRelations", true, (table, missing) =>
    readNamedSkills(table, { from: "occupationUri", to: "skillUri" }, drafts, mention, missing),
  );
  await relations("skillSkillRelations", false, (table, missing) =>
    readNamedSkills(table, { from: "originalSkillUri", to: "relatedSkillUri" }, drafts, mention, missing),
  );

  const kept = [...drafts.values()].filter(({ id }) => inMainLanguage.has(id) || mentioned.has(id));
  if (kept.length < drafts.size) {
    onWarning(
      `${drafts.size - kept.length} concepts are left out: "${main}" has no label for them, and no relation names them.`,
    );
  }
  onProgress(1, "done");
  return {
    id: "esco",
    version: options.version ?? versionInName(path),
    languages: [...languages],
    concepts: kept.map(finishConcept),
    attribution: escoAttribution,
  };
}

/** Some downloads put the language in the name of relation files, some do not. */
async function relationTable(files: CsvFiles, name: string, languages: readonly string[]): Promise<Table | undefined> {
  for (const file of [`${name}.csv`, ...languages.map((language) => `${name}_${language}.csv`)]) {
    const bytes = await files.read(file);
    if (bytes !== undefined) return parseTable(file, bytes);
  }
  return undefined;
}

function versionInName(path: string): string {
  return /(?:^|[^\d.])(\d+\.\d+(?:\.\d+)?)(?![\d])/.exec(path.split(/[\\/]/).pop() ?? "")?.[1] ?? "unknown";
}

function missingFile(path: string, file: string): InzetError {
  return new InzetError("MISSING_FILE", {
    message: `ESCO's file "${file}" must be in "${path}", and is not.`,
    advice:
      'download ESCO again from https://esco.ec.europa.eu/en/use-esco/download, content "classification", format CSV.',
    details: { path, file },
  });
}
