import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { root } from "./source-files.js";

const MOST_BYTES = 60_000;

/** Bundles everything that a package exports, as a page would that uses all of it. */
async function bundle(source: string) {
  const result = await build({
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    conditions: ["@inzet/source"],
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return { text: result.outputFiles[0]!.text, inputs: Object.keys(result.metafile.inputs) };
}

describe("the core in a browser", () => {
  it("takes less than 60 kB, zod and all, gzipped", async () => {
    const { text, inputs } = await bundle('export * from "@inzet/core";');
    expect(inputs.some((path) => path.includes("/zod/"))).toBe(true);
    const bytes = gzipSync(text, { level: 9 }).byteLength;
    console.log(`@inzet/core for browsers: ${(bytes / 1000).toFixed(1)} kB gzipped`);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it("needs nothing that only Node has", async () => {
    // esbuild refuses to resolve a built-in for the browser, so the bundle alone proves it; globals are looked for here.
    const { text } = await bundle('export * from "@inzet/core"; export * from "@inzet/public-sector";');
    const found = text.match(
      /.{0,40}(\bprocess\.(env|cwd|version|platform)|\b__dirname\b|Dynamic require of|\bBuffer\.from\b).{0,40}/,
    );
    expect(found?.[0]).toBeUndefined();
  });

  it("does not go through when a built-in is imported", async () => {
    await expect(bundle('import { readFileSync } from "node:fs"; console.log(readFileSync);')).rejects.toThrow(
      "node:fs",
    );
  });
});
