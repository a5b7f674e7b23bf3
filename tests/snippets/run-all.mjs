// Runs in a process of its own: imports each snippet of a folder in turn and writes what became of it to a file.

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";

const [, , list, outcome] = process.argv;
const failures = {};
let wrong = [];

const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
globalThis.__claim = (value, claimed) => {
  const same =
    typeof value === "string" && typeof claimed !== "string"
      ? value === String(claimed)
      : isDeepStrictEqual(plain(value), claimed);
  if (!same) wrong.push(`the comment says ${JSON.stringify(claimed)}, the code gives ${JSON.stringify(value)}`);
  return value;
};
console.log = () => {};

process.chdir(mkdtempSync(join(tmpdir(), "inzet-snippets-")));
for (const path of JSON.parse(readFileSync(list, "utf8"))) {
  wrong = [];
  try {
    await import(pathToFileURL(path).href);
  } catch (error) {
    wrong.push(error instanceof Error ? `${error.stack}` : String(error));
  }
  if (wrong.length > 0) failures[path] = wrong.join("\n");
}
writeFileSync(outcome, JSON.stringify(failures));
process.exit(0);
