import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../install.mjs";
import { command } from "./run-step.mjs";

/** Makes a project outside the workspace that has the packed packages installed, with the programs of `tests/consumers`. */
export async function createConsumer(folder, tarballs) {
  mkdirSync(folder, { recursive: true });
  const dependencies = Object.fromEntries(Object.entries(tarballs).map(([name, path]) => [name, `file:${path}`]));
  const manifest = { name: "consumer", version: "1.0.0", private: true, type: "module", dependencies };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  cpSync(join(root, "tests", "consumers"), folder, { recursive: true });
  await command(["npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline"], {
    cwd: folder,
  });
  return folder;
}

/** Type-checks the TypeScript consumer with the strictest settings that a user may have. */
export function typeCheck(folder) {
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  return command([process.execPath, tsc, "-p", "tsconfig.json"], { cwd: folder });
}
