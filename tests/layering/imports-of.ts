import ts from "typescript";

/** A source file, as the checks of this folder read it. */
export interface SourceFile {
  /** Path from the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Names the modules that a file imports, re-exports or loads, types too. */
export function importsOf(file: SourceFile): readonly string[] {
  return ts.preProcessFile(file.text, true, true).importedFiles.map((found) => found.fileName);
}
