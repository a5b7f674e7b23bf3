import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Scripts that run in processes of their own, bundled once: a process that has to compile first takes a second to begin. */
export interface Children {
  /** Path of a script by its name. */
  script(name: "write-until-killed" | "count-many"): string;
}

/** Bundles the children of this folder, with everything but the drivers. */
export async function bundleChildren(): Promise<Children> {
  const here = fileURLToPath(new URL(".", import.meta.url));
  // Below the package that has libsql: its adapter looks for the library by name when it runs.
  const out = fileURLToPath(new URL("../../packages/store-sqlite/node_modules/.cache/inzet-soak/", import.meta.url));
  mkdirSync(out, { recursive: true });
  const pg = createRequire(new URL("../../packages/store-postgres/package.json", import.meta.url)).resolve("pg");
  await build({
    absWorkingDir: here,
    entryPoints: ["write-until-killed.child.ts", "count-many.child.ts"],
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    conditions: ["@inzet/source"],
    logLevel: "silent",
    external: ["libsql", "better-sqlite3", "bun:sqlite", "@electric-sql/pglite"],
    plugins: [
      {
        name: "pg stays where it is installed",
        setup(plugin) {
          plugin.onResolve({ filter: /^pg$/ }, () => ({ path: pg, external: true }));
        },
      },
    ],
  });
  return { script: (name) => `${out}${name}.child.mjs` };
}
