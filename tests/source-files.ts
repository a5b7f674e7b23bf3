import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { importsOf, type SourceFile } from "./layering/imports-of.js";

/** Folder of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Names of the package folders, in order. */
export const packageFolders = readdirSync(join(root, "packages"))
  .filter((name) => existsSync(join(root, "packages", name, "package.json")))
  .sort();

/** Reads every file under a folder whose name ends in one of the extensions, in the order of their paths. */
export function readFiles(folder: string, extensions: readonly string[]): SourceFile[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !/(^|\/)(node_modules|dist|api|cache)\//.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** Reads one file of the repository. */
export function readPage(path: string): SourceFile {
  return { path, text: readFileSync(join(root, path), "utf8") };
}

/** The sources of a package, without its tests. */
export function sourcesOf(packageFolder: string): SourceFile[] {
  return readFiles(`packages/${packageFolder}/src`, [".ts"]).filter(
    (file) => !/\.(test|test-d|fixture)\.ts$/.test(file.path),
  );
}

/** The sources of a package that are in what it publishes: those that its doors lead to, by whatever way. */
export function publishedSourcesOf(packageFolder: string): SourceFile[] {
  const files = new Map(sourcesOf(packageFolder).map((file) => [file.path, file]));
  const start = `packages/${packageFolder}/src/`;
  // Doors stand at the top of src.
  const open = [...files.keys()].filter((path) => !path.slice(start.length).includes("/"));
  const found = new Set(open);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const folder = posix.dirname(path);
    for (const imported of importsOf(files.get(path)!)) {
      const target = posix.join(folder, imported).replace(/\.js$/, ".ts");
      if (!imported.startsWith(".") || found.has(target) || !files.has(target)) continue;
      found.add(target);
      open.push(target);
    }
  }
  return [...files.values()].filter((file) => found.has(file.path));
}
