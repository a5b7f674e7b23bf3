import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pnpm, root } from "../install.mjs";
import { command } from "./run-step.mjs";

/** Names of the packages that are published, as their folders are called. */
export const packages = readdirSync(join(root, "packages")).sort();

/** Reads the manifest of a package. */
export function manifest(name) {
  return JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
}

/** Packs every built package, as it would be published; hands back the path of each tarball by package name. */
export async function packAll(folder) {
  mkdirSync(folder, { recursive: true });
  const tarballs = {};
  for (const name of packages) {
    await command([...pnpm, "pack", "--out", join(folder, `${name}.tgz`)], { cwd: join(root, "packages", name) });
    tarballs[manifest(name).name] = join(folder, `${name}.tgz`);
  }
  return tarballs;
}

/** Has publint and "are the types wrong" read one tarball. */
export async function lintTarball(tarball) {
  const bin = (name) => join(root, "node_modules", ".bin", name);
  await command([bin("publint"), "run", tarball, "--strict"]);
  await command([bin("attw"), tarball, "--profile", "node16", "--no-emoji", "--format", "ascii"]);
}
