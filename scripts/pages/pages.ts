import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandPage } from "./command-page.js";
import { errorsPage } from "./errors-page.js";
import { fieldDescriptionsModule } from "./field-descriptions.js";
import { withDemoExcerpt } from "./readme-excerpt.js";
import { recordsPage } from "./records-page.js";

/** Writes the text of every page that is made from the code, by its path in the repository. */
export function generatedPages(root: string): Readonly<Record<string, string>> {
  const sources = readdirSync(join(root, "packages"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^[^/]+\/src\/.*\.ts$/.test(path) && !path.endsWith(".test.ts"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, "packages", path), "utf8") }));
  const codes = readFileSync(join(root, "packages/core/src/errors/codes.ts"), "utf8");
  return {
    "packages/core/src/model/field-descriptions.ts": fieldDescriptionsModule(root),
    "README.md": withDemoExcerpt(readFileSync(join(root, "README.md"), "utf8"), root),
    "docs/reference/command.md": commandPage(),
    "docs/reference/errors.md": errorsPage(codes, sources),
    "docs/reference/records.md": recordsPage(),
  };
}
