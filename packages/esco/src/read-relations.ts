import type { ConceptDraft } from "./concept-draft.js";
import type { Table } from "./table.js";

/** Reads which concept is broader than which; calls `missing` for relations with a concept that is not there. */
export function readBroader(
  table: Table,
  drafts: ReadonlyMap<string, ConceptDraft>,
  mention: (id: string) => void,
  missing: () => void,
): void {
  const narrower = table.column("conceptUri");
  const broader = table.column("broaderUri");
  for (const row of table.rows) {
    const from = drafts.get(row[narrower]!);
    const to = drafts.get(row[broader]!);
    if (from === undefined || to === undefined) {
      missing();
      continue;
    }
    mention(from.id);
    mention(to.id);
    from.broader.push(to.id);
  }
}

/**
 * Reads which skills an occupation, or another skill, names as essential or optional.
 *
 * @param columns - Names of the columns with the one that names and the skill that is named.
 */
export function readNamedSkills(
  table: Table,
  columns: { readonly from: string; readonly to: string },
  drafts: ReadonlyMap<string, ConceptDraft>,
  mention: (id: string) => void,
  missing: () => void,
): void {
  const fromColumn = table.column(columns.from);
  const toColumn = table.column(columns.to);
  const type = table.column("relationType");
  for (const row of table.rows) {
    const from = drafts.get(row[fromColumn]!);
    const to = drafts.get(row[toColumn]!);
    if (from === undefined || to === undefined || to.kind !== "skill") {
      missing();
      continue;
    }
    mention(from.id);
    mention(to.id);
    (row[type] === "essential" ? from.essential : from.optional).push(to.id);
  }
}
