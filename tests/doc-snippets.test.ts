import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { claimOf } from "./snippets/check-claims.js";
import { checkSnippets } from "./snippets/check-snippets.js";
import { snippetsOfPage, snippetsOfSource } from "./snippets/extract.js";
import { packageFolders, readFiles, readPage, root, sourcesOf } from "./source-files.js";

const pages = [
  ...readFiles("docs", [".md"]),
  ...["README.md", ...packageFolders.map((folder) => `packages/${folder}/README.md`)].map(readPage),
];
const snippets = [
  ...pages.flatMap(snippetsOfPage),
  ...packageFolders.flatMap((folder) => sourcesOf(folder).flatMap(snippetsOfSource)),
];
const wrong = checkSnippets(snippets, join(root, ".cache/snippets"));

describe("snippets of pages and docstrings", () => {
  it("are found", () => {
    expect(snippets.length).toBeGreaterThan(20);
  });

  it.each(snippets.map((snippet, position) => [snippet.where, position] as const))("%s", (_, position) => {
    expect(wrong[position]).toBe("");
  });
});

describe("the check itself", () => {
  const check = (...code: string[]) =>
    checkSnippets(
      code.map((text) => ({ where: "here", code: text, runs: true })),
      join(root, ".cache/snippets-of-the-check"),
    );

  it("sees a type error, an exception and a wrong comment", () => {
    const [type, exception, comment, good] = check(
      'import { formatPath } from "@inzet/core";\nformatPath(3 as string);',
      'throw new Error("boom");',
      "console.log([1 + 1].length); // 2",
      "1 + 1; // 2",
    );
    expect(type).toContain("Conversion of type");
    expect(exception).toContain("boom");
    expect(comment).toContain("the comment says 2, the code gives 1");
    expect(good).toBe("");
  });

  it("runs tests, and sees one that fails and a file without any", () => {
    const testing = 'import { expect, it } from "vitest";\n';
    const [good, bad, none] = check(
      `${testing}it("adds", () => expect(1 + 1).toBe(2));`,
      `${testing}it("adds", () => expect(1 + 1).toBe(3));`,
      `${testing}void [it, expect];`,
    );
    expect(good).toBe("");
    expect(bad).toContain("expected 2 to be 3");
    expect(none).not.toBe("");
  });

  it("takes values and codes for claims, and sentences for remarks", () => {
    expect(claimOf('{"a":1}')).toEqual({ value: { a: 1 } });
    expect(claimOf("INVALID_RECORD")).toEqual({ value: "INVALID_RECORD" });
    expect(claimOf("prints the score")).toBeUndefined();
  });

  it("finds fences in docstrings and in lists", () => {
    const docstring = "/**\n * Text.\n * @example\n * ```ts\n * a();\n * ```\n */";
    expect(snippetsOfSource({ path: "x.ts", text: docstring })).toEqual([
      { where: "x.ts:4", code: "a();\n", runs: true },
    ]);
    const page = "- item\n  ```ts no-run\n  a();\n  ```\n";
    expect(snippetsOfPage({ path: "x.md", text: page })).toEqual([{ where: "x.md:2", code: "a();\n", runs: false }]);
  });
});
