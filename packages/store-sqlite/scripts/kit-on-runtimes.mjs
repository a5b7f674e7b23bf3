// node packages/store-sqlite/scripts/kit-on-runtimes.mjs [--built] [NAME …]: builds the packages, unless they are, and runs the kit on each
// runtime with its own SQLite.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { pnpm, root } from "../../../scripts/install.mjs";

const kit = fileURLToPath(new URL("kit.mjs", import.meta.url));

/** Names of runs, each with the command that starts the runtime, and the library. */
const runs = {
  "this-node": [[process.execPath], "libsql"],
  "node-22": [["npx", "-y", "node@22"], "node:sqlite"],
  "node-24": [["npx", "-y", "node@24"], "node:sqlite"],
  bun: [["npx", "-y", "bun@1"], "bun:sqlite"],
};

function run([program, ...args], options = {}) {
  return (
    spawnSync(program, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32", ...options })
      .status === 0
  );
}

const args = process.argv.slice(2);
const built = args.includes("--built");
const named = args.filter((each) => each !== "--built");
const names = named.length > 0 ? named : Object.keys(runs);
const unknown = names.find((name) => !Object.hasOwn(runs, name));
if (unknown !== undefined) {
  console.log(`${unknown} must be one of ${Object.keys(runs).join(", ")}`);
  process.exit(1);
}
if (
  !built &&
  !run([...pnpm, "-r", "--filter", "@inzet/store-sqlite...", "build"], { stdio: ["ignore", "ignore", "inherit"] })
) {
  console.log("the packages could not be built");
  process.exit(1);
}
const failed = names.filter((name) => {
  const [runtime, driver] = runs[name];
  console.log(`${name}, ${driver}:`);
  return !run([...runtime, kit, driver]);
});
process.exitCode = failed.length > 0 ? 1 : 0;
