import type { SourceFile } from "../layering/imports-of.js";

/** A piece of TypeScript out of a page or a docstring. */
export interface Snippet {
  /** Where it stands: path and line. */
  readonly where: string;
  readonly code: string;
  /** Whether it is run, besides being type-checked; a fence marked `no-run` needs something that is not in the repository. */
  readonly runs: boolean;
}

function fences(path: string, text: string, firstLine: number): Snippet[] {
  const found: Snippet[] = [];
  const lines = text.split("\n");
  for (let position = 0; position < lines.length; position++) {
    const opening = /^(\s*)```ts(?:\s+(.*))?$/.exec(lines[position] ?? "");
    if (opening === null) continue;
    const indent = opening[1] ?? "";
    const body: string[] = [];
    let end = position + 1;
    while (end < lines.length && lines[end]?.trim() !== "```") {
      body.push((lines[end] ?? "").replace(indent, ""));
      end += 1;
    }
    found.push({
      where: `${path}:${firstLine + position}`,
      code: `${body.join("\n")}\n`,
      runs: !(opening[2] ?? "").split(" ").includes("no-run"),
    });
    position = end;
  }
  return found;
}

/** Takes every ` ```ts ` fence out of a Markdown page. */
export function snippetsOfPage(page: SourceFile): readonly Snippet[] {
  return fences(page.path, page.text, 1);
}

/** Takes every ` ```ts ` fence out of the docstrings of a source file. */
export function snippetsOfSource(source: SourceFile): readonly Snippet[] {
  return [...source.text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const text = comment[0].replace(/^[ \t]*\* ?/gm, "").replace(/\*\/$/, "");
    const firstLine = source.text.slice(0, comment.index).split("\n").length;
    return fences(source.path, text, firstLine);
  });
}
