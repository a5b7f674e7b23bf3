// Bundles the page's script into dist/main.js; with --serve it also serves the page on this machine.
import { fileURLToPath } from "node:url";
import { context } from "esbuild";

const folder = fileURLToPath(new URL(".", import.meta.url));
const bundle = await context({
  absWorkingDir: folder,
  entryPoints: ["main.ts"],
  outfile: "dist/main.js",
  bundle: true,
  minify: true,
  format: "iife",
  platform: "browser",
  target: "es2022",
  conditions: ["@inzet/source"],
});
await bundle.rebuild();
if (process.argv.includes("--serve")) {
  const { port } = await bundle.serve({ servedir: folder, host: "127.0.0.1" });
  console.log(`The page is at http://127.0.0.1:${port}/ (Ctrl+C ends it)`);
} else {
  await bundle.dispose();
}
