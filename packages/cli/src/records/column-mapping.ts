import { formatPath, InzetError, suggest } from "@inzet/core";
import { type CsvColumn, csvColumns } from "./csv-columns.js";
import { foldHeader } from "./fold-header.js";
import { type FileKind, pluralOf } from "./record-file-kind.js";

/** Other names of columns: header to the column it stands for, or to `null` when it is to be left out. */
export type ColumnMapping = Readonly<Record<string, string | null>>;

/** The column of a kind with this name, in English or Dutch, or with this field path; `undefined` when there is none. */
export function findColumn(kind: FileKind, name: string): CsvColumn | undefined {
  const folded = foldHeader(name);
  return (
    csvColumns[kind].find((column) => foldHeader(column.en) === folded || foldHeader(column.nl) === folded) ??
    csvColumns[kind].find((column) => formatPath(column.path) === name)
  );
}

/**
 * Finds what a header stands for.
 *
 * @returns The column; `null` when the mapping leaves it out; `undefined` when nobody knows it.
 * @throws InzetError `INVALID_OPTION` when the mapping points to a column that does not exist.
 */
export function resolveHeader(
  kind: FileKind,
  header: string,
  mapping: ColumnMapping = {},
): CsvColumn | null | undefined {
  const folded = foldHeader(header);
  const mapped = Object.keys(mapping).find((name) => name === header || foldHeader(name) === folded);
  const target = mapped === undefined ? header : mapping[mapped];
  if (target === null || target === undefined) return null;
  const column = findColumn(kind, target);
  if (column === undefined && mapped !== undefined) {
    const near = suggest(
      target,
      csvColumns[kind].flatMap(({ en, path }) => [en, formatPath(path)]),
    );
    throw new InzetError("INVALID_OPTION", {
      message: `The mapping of ${JSON.stringify(mapped)} must name a column of ${pluralOf(kind)}, and names ${JSON.stringify(target)}`,
      advice: near === undefined ? "a column or field path of the reference page." : `${JSON.stringify(near)}.`,
      details: { header: mapped, target },
    });
  }
  return column;
}

/**
 * Checks what was read from a mapping file.
 *
 * @param value - A parsed JSON value.
 * @param file - Path of the file, for messages.
 * @throws InzetError `INVALID_OPTION` when it is not an object of texts and nulls.
 */
export function toColumnMapping(value: unknown, file: string): ColumnMapping {
  const right =
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((target) => typeof target === "string" || target === null);
  if (right) return value as ColumnMapping;
  throw new InzetError("INVALID_OPTION", {
    message: `${file} must map headers to columns, as { "Kolomnaam": "field.path" }`,
    advice: "a text for each header, or null for a column that is to be left out.",
    details: { file },
  });
}
