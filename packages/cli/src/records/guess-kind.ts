import { basename } from "node:path";
import { InzetError, recordSchemas } from "@inzet/core";
import { csvColumns } from "./csv-columns.js";
import { fileFormatOf } from "./file-format.js";
import { foldHeader } from "./fold-header.js";
import { type FileKind, fileKinds, pluralOf } from "./record-file-kind.js";
import { splitCsv } from "./split-csv.js";

const namePatterns: readonly (readonly [RegExp, FileKind])[] = [
  [/professional|medewerker|kandidaat|kandidaten/i, "professional"],
  [/assignment|opdracht|klus|vacature/i, "assignment"],
  [/organi[sz]ati/i, "organisation"],
  [/conversation|gesprek/i, "conversation"],
];

/**
 * Guesses what the rows of a file are: by its name, else by its content.
 *
 * @param path - The file.
 * @param text - Its content.
 * @returns One kind; several for a JSON object with several lists of records.
 * @throws InzetError `INVALID_OPTION` when name and content say nothing.
 */
export function guessKinds(path: string, text: string): readonly FileKind[] {
  const format = fileFormatOf(path, text);
  if (format === "json") {
    const lists = listsOf(text);
    if (lists.length > 0) return lists;
  }
  const byName = namePatterns.filter(([pattern]) => pattern.test(basename(path)));
  if (byName.length === 1) return [byName[0]![1]];
  const kind = kindOfFields(fieldsOf(text, format), format === "csv");
  if (kind !== undefined) return [kind];
  throw new InzetError("INVALID_OPTION", {
    message: `${path} must say by its name or fields what its rows are, and does not`,
    advice: `--kind ${fileKinds.join("|")}.`,
    details: { file: path },
  });
}

function listsOf(text: string): readonly FileKind[] {
  try {
    const root: unknown = JSON.parse(text);
    if (typeof root !== "object" || root === null || Array.isArray(root)) return [];
    return fileKinds.filter((kind) => Object.hasOwn(root, pluralOf(kind)));
  } catch {
    return [];
  }
}

function fieldsOf(text: string, format: "json" | "jsonl" | "csv"): readonly string[] {
  if (format === "csv") return splitCsv(text)[0]?.cells ?? [];
  try {
    const line = text.split("\n").find((each) => each.trim() !== "") ?? "";
    const value: unknown = JSON.parse(format === "json" ? text : line);
    const record: unknown = Array.isArray(value) ? value[0] : value;
    return typeof record === "object" && record !== null ? Object.keys(record) : [];
  } catch {
    // Not even the first record can be read; its field names still may.
    return [...text.slice(0, 4000).matchAll(/"([A-Za-z]+)"\s*:/g)].map(([, name]) => name!);
  }
}

/** The kind that knows most of the fields, if there is one that knows more than all others. */
function kindOfFields(fields: readonly string[], isCsv: boolean): FileKind | undefined {
  const counts = fileKinds.map((kind) => {
    const known = isCsv
      ? csvColumns[kind].flatMap(({ en, nl }) => [foldHeader(en), foldHeader(nl)])
      : Object.keys(recordSchemas[kind].shape);
    return { kind, count: fields.filter((field) => known.includes(isCsv ? foldHeader(field) : field)).length };
  });
  counts.sort((a, b) => b.count - a.count);
  return counts[0]!.count > counts[1]!.count ? counts[0]!.kind : undefined;
}
