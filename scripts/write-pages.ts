// `npm run docs:pages`: writes the pages that are made from the code.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedPages } from "./pages/pages.js";

const root = fileURLToPath(new URL("..", import.meta.url));
for (const [path, text] of Object.entries(generatedPages(root))) {
  writeFileSync(join(root, path), text);
  console.log(path);
}
