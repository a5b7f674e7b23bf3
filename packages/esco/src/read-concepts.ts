import type { ConceptKind, ConceptLabels, SkillType } from "@inzet/core";
import { type ConceptDraft, draftConcept } from "./concept-draft.js";
import type { Table } from "./table.js";

const skillTypeOf: Readonly<Record<string, SkillType>> = {
  "skill/competence": "skill",
  knowledge: "knowledge",
  attitude: "attitude",
  language: "language",
};

/**
 * Reads the concepts of one file in one language into drafts.
 *
 * @param drafts - By URI; concepts that are not there yet are added, others gain this language.
 * @remarks Rows without a URI and obsolete concepts are passed over. A list in a cell has a line each. O(cells).
 */
export function readConcepts(
  table: Table,
  kind: ConceptKind,
  language: string,
  drafts: Map<string, ConceptDraft>,
): void {
  const uri = table.column("conceptUri");
  const preferred = table.column("preferredLabel");
  const alternative = table.optionalColumn("altLabels");
  const hidden = table.optionalColumn("hiddenLabels");
  const status = table.optionalColumn("status");
  const description = table.optionalColumn("description");
  const definition = table.optionalColumn("definition");
  const skillType = table.optionalColumn("skillType");
  const code = table.optionalColumn("code");
  const isco = table.optionalColumn("iscoGroup");
  for (const row of table.rows) {
    const id = row[uri];
    if (id === undefined || id === "" || row[status] === "obsolete") continue;
    let draft = drafts.get(id);
    if (draft === undefined) {
      draft = draftConcept(id, kind);
      drafts.set(id, draft);
    }
    const labels = labelsOf(row[preferred], row[alternative], row[hidden]);
    if (labels !== undefined) draft.labels[language] = labels;
    const text = row[description]?.trim() || row[definition]?.trim();
    if (text) draft.descriptions[language] = text;
    const type = skillTypeOf[row[skillType] ?? ""];
    if (type !== undefined) draft.skillType ??= type;
    const notation = row[code]?.trim() || row[isco]?.trim();
    if (notation) draft.code ??= notation;
  }
}

function labelsOf(preferred = "", alternative = "", hidden = ""): ConceptLabels | undefined {
  const name = preferred.trim();
  const others = linesOf(alternative).filter((label) => label !== name);
  const unseen = linesOf(hidden);
  if (name === "" && others.length === 0 && unseen.length === 0) return undefined;
  return {
    ...(name === "" ? {} : { preferred: name }),
    ...(others.length === 0 ? {} : { alternative: others }),
    ...(unseen.length === 0 ? {} : { hidden: unseen }),
  };
}

function linesOf(cell: string): string[] {
  if (cell === "") return [];
  return cell
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
