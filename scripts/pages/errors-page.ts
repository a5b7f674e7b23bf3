import { errorCodes, issueCodes } from "@inzet/core";

interface Source {
  readonly path: string;
  readonly text: string;
}

/** Rows of a Markdown table in a docstring, by the code in the first cell. */
function rowsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, readonly string[]>();
  for (const line of text.split("\n")) {
    const cells = /^\s*\*\s*\|\s*`([A-Z_]+)`\s*\|(.*)\|\s*$/.exec(line);
    if (cells !== null)
      rows.set(
        cells[1]!,
        cells[2]!.split(/(?<!\\)\|/).map((cell) => cell.trim()),
      );
  }
  return rows;
}

/** Every word in the files that export: what is not among them is nobody's concern outside. */
function exportedWords(sources: readonly Source[]): ReadonlySet<string> {
  const doors = sources.filter(({ path }) => /(^|\/)(index|market)\.ts$/.test(path));
  return new Set(doors.flatMap(({ text }) => text.match(/\w+/g) ?? []));
}

/** Names of what says, in its docstring, that it throws a code. */
function thrownBy(code: string, sources: readonly Source[], exported: ReadonlySet<string>): readonly string[] {
  const names = new Set<string>();
  for (const { text } of sources) {
    for (const comment of text.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*?@throws(?:(?!\*\/)[\s\S])*?\*\/\s*([^\n]*)/g)) {
      const throws = /@throws InzetError([\s\S]*?)(?=\n\s*\*\s*@|\*\/)/.exec(comment[0])?.[1] ?? "";
      const declared = /export (?:async )?(?:function|class|const) (\w+)/.exec(comment[1] ?? "")?.[1];
      const method = /^(?:static )?(?:async )?(\w+)[(<]/.exec(comment[1] ?? "")?.[1];
      const owner = [...text.slice(0, comment.index).matchAll(/^export (?:class|interface) (\w+)/gm)].at(-1)?.[1];
      if (!throws.includes(`\`${code}\``)) continue;
      if (declared !== undefined && exported.has(declared)) names.add(`\`${declared}\``);
      else if (method !== undefined && owner !== undefined && exported.has(owner)) names.add(`\`${owner}.${method}\``);
    }
  }
  return [...names].sort();
}

/**
 * Writes the page with every code of an error and of an issue.
 *
 * @param codes - Text of the file that defines the codes, whose docstrings hold cause and remedy.
 * @param sources - Source files whose docstrings say what throws them.
 */
export function errorsPage(codes: string, sources: readonly Source[]): string {
  const rows = rowsOf(codes);
  const cells = (code: string) => {
    const found = rows.get(code);
    if (found === undefined) throw new Error(`the docstring in codes.ts must have a row for ${code}`);
    return found;
  };
  const exported = exportedWords(sources);
  const errors = errorCodes.map((code) => {
    const [cause, remedy] = cells(code);
    const by = thrownBy(code, sources, exported);
    return [
      `### ${code}`,
      "",
      `- Cause: ${cause}.`,
      `- Remedy: ${remedy}.`,
      ...(by.length === 0 ? [] : [`- Thrown by ${by.join(", ")}.`]),
      "",
    ].join("\n");
  });
  const issues = issueCodes.map((code) => `| \`${code}\` | ${cells(code)[0]} |`);
  return `# Errors

inzet throws one class, \`InzetError\`. Its \`code\` is one of the words below, so that a \`switch\` over it can be complete. Its
message says which value of which name is wrong, then, on a line that starts with \`Try:\`, what to do about it. \`issues\` lists
the problems of a record, \`details\` holds ids and positions for programs, \`cause\` the error that led to this one, and
\`retryable\` says whether the same call may succeed later. A message never holds personal data.

A plan that cannot fill a seat and a match that is not eligible are results with reasons, not errors.

## Codes of errors

${errors.join("\n")}
## Codes of issues

An issue is one problem of one record, as \`validateRecord\` returns it and as \`INVALID_RECORD\` carries it in \`issues\`. It has a
\`path\`, what was \`expected\`, what was \`received\`, a \`message\` and often an \`advice\`.

| code | what is wrong |
|---|---|
${issues.join("\n")}
`;
}
