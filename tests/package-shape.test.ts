import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf } from "./layering/imports-of.js";
import { packageFolders, publishedSourcesOf, root } from "./source-files.js";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly type?: string;
  readonly license?: string;
  readonly description?: string;
  readonly sideEffects?: boolean;
  readonly files?: readonly string[];
  readonly engines?: { readonly node?: string };
  readonly bin?: Readonly<Record<string, string>>;
  readonly main?: string;
  readonly types?: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly publishConfig: { readonly access: string; readonly exports: Readonly<Record<string, unknown>> };
  readonly scripts: { readonly build: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifests = packageFolders.map((folder) => {
  const path = join(root, "packages", folder, "package.json");
  return [folder, JSON.parse(readFileSync(path, "utf8")) as Manifest] as const;
});

const entriesOf = (manifest: Manifest) => Object.keys(manifest.exports).filter((entry) => entry !== "./package.json");

/** What a door of a package looks like once it is built: its types beside each of the two formats. */
function builtDoor(entry: string) {
  const name = entry === "." ? "index" : entry.slice("./".length);
  return {
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  };
}

describe.each(manifests)("the package %s", (folder, manifest) => {
  it("is an ES module without side effects, for Node 20.19 and later, named after its folder", () => {
    expect(manifest).toMatchObject({
      name: `@inzet/${folder}`,
      type: "module",
      sideEffects: false,
      license: "MIT",
      engines: { node: ">=20.19" },
    });
    expect(manifest.description).toMatch(/^[A-Z].*\.$/);
  });

  it("publishes what is built, and nothing else", () => {
    const more = manifest.bin === undefined ? [] : ["bin"];
    expect(manifest.files).toEqual(["dist", ...more]);
    for (const path of Object.values(manifest.bin ?? {}))
      expect(existsSync(join(root, "packages", folder, path))).toBe(true);
  });

  it("has types for import and require in every published door", () => {
    const expected = Object.fromEntries(entriesOf(manifest).map((entry) => [entry, builtDoor(entry)]));
    expect(manifest.publishConfig).toEqual({
      access: "public",
      exports: { ...expected, "./package.json": "./package.json" },
    });
    expect(manifest).toMatchObject({ main: "./dist/index.cjs", types: "./dist/index.d.ts" });
  });

  it("leads to its source first, in the workspace only", () => {
    for (const entry of entriesOf(manifest)) {
      const door = manifest.exports[entry] as Record<string, unknown>;
      const name = entry === "." ? "index" : entry.slice("./".length);
      expect(Object.keys(door)[0]).toBe("@inzet/source");
      expect(door).toEqual({ "@inzet/source": `./src/${name}.ts`, ...builtDoor(entry) });
      expect(existsSync(join(root, "packages", folder, "src", `${name}.ts`))).toBe(true);
      expect(manifest.scripts.build).toContain(`src/${name}.ts`);
    }
    expect(JSON.stringify(manifest.publishConfig)).not.toContain("@inzet/source");
  });

  it("names the packages that it imports, and takes their versions from the workspace", () => {
    const named = new Set(Object.keys(manifest.dependencies ?? {}));
    const imported = new Set(
      publishedSourcesOf(folder)
        .flatMap(importsOf)
        .filter((path) => !path.startsWith(".") && !path.startsWith("node:"))
        .map((path) => (path.startsWith("@") ? path.split("/").slice(0, 2).join("/") : path.split("/")[0]!)),
    );
    expect(imported.size).toBeGreaterThanOrEqual(named.size > 0 ? 1 : 0);
    const missing = [...imported].filter((name) => !named.has(name) && name !== manifest.name);
    expect(missing).toEqual([]);
    for (const [name, version] of Object.entries(manifest.dependencies ?? {})) {
      expect(version).toBe(name.startsWith("@inzet/") ? "workspace:*" : "catalog:");
    }
  });

  it("has an index that only exports", () => {
    const index = readFileSync(join(root, "packages", folder, "src/index.ts"), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    const statements = index.split(";").map((statement) => statement.trim());
    for (const statement of statements.filter((text) => text !== ""))
      expect(statement).toMatch(/^export\s+(type\s+)?[{*]/);
  });
});
