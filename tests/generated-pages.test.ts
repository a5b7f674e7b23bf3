import { readFileSync } from "node:fs";
import { join } from "node:path";
import { errorCodes, issueCodes, recordKinds } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { generatedPages } from "../scripts/pages/pages.js";
import { root } from "./source-files.js";

const pages = generatedPages(root);

describe("pages that are made from the code", () => {
  it.each(Object.keys(pages))("%s is current; else: npm run docs:pages", (path) => {
    expect(readFileSync(join(root, path), "utf8")).toBe(pages[path]);
  });

  it("name every code and every kind of record", () => {
    const errors = pages["docs/reference/errors.md"]!;
    for (const code of errorCodes) expect(errors).toContain(`### ${code}\n`);
    for (const code of issueCodes) expect(errors).toContain(`| \`${code}\` |`);
    const records = pages["docs/reference/records.md"]!;
    for (const kind of recordKinds) expect(records).toContain(`## ${kind}\n`);
    expect(records).toContain("| `claims[].level` | whole number 1 to 5 |");
  });
});
