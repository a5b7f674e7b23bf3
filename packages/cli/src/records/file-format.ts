import { extname } from "node:path";

/** How records are written in a file. */
export type FileFormat = "json" | "jsonl" | "csv";

const byExtension: Readonly<Record<string, FileFormat>> = {
  ".json": "json",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".csv": "csv",
  ".tsv": "csv",
};

/** The format of a file, by its extension, or else by what it starts with. */
export function fileFormatOf(path: string, text: string): FileFormat {
  const known = byExtension[extname(path).toLowerCase()];
  if (known !== undefined) return known;
  const beginning = text.trimStart();
  if (beginning.startsWith("[")) return "json";
  if (!beginning.startsWith("{")) return "csv";
  const [firstLine = ""] = beginning.split(/\r|\n/, 1);
  return firstLine.trimEnd().endsWith("}") ? "jsonl" : "json";
}
