// `npm start`: everything a newcomer needs, then the demo.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { install, root } from "./install.mjs";

install();
const command = join(root, "packages", "cli", "bin", "inzet.mjs");
const { status } = spawnSync(process.execPath, [command, "demo", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
