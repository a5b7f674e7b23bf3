import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The package manager, in the one version that the lockfile was written with. */
export const pnpm = ["npx", "-y", "pnpm@12.21.0"];

const oldestNode = [20, 19];
const stamp = join(root, "node_modules", ".inzet-installed");

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(`Node ${process.versions.node} is too old: inzet needs Node ${oldestNode.join(".")} or newer.`);
  console.error("Try: install a current Node, then run the same command again.");
  process.exit(1);
}

/** Whatever an install depends on: the lockfile, the workspace file and every manifest. */
function fingerprint() {
  const hash = createHash("sha256");
  const manifests = ["packages", "examples"].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .sort()
          .map((name) => join(folder, name, "package.json"))
      : [],
  );
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...manifests]) {
    if (!existsSync(join(root, file))) continue;
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.update(process.platform).update(process.arch).digest("hex");
}

/** Installs the packages of the workspace unless they are there already; ends the process when that fails. */
export function install() {
  checkNode();
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const began = performance.now();
  console.log("Installing packages; the first time this takes up to a minute …");
  const [command, ...before] = pnpm;
  const result = spawnSync(command, [...before, "install", "--frozen-lockfile", "--reporter=append-only"], {
    cwd: root,
    encoding: "utf8",
    // Without a terminal pnpm asks before it replaces a node_modules of another making, unless it runs in CI.
    env: { ...process.env, CI: "true" },
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status !== 0) {
    console.error(result.stdout ?? "");
    console.error(result.stderr ?? "");
    console.error(`The install failed: ${result.error?.message ?? `exit code ${result.status}`}.`);
    console.error("Try: check that the npm registry can be reached, then run the same command again.");
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
  console.log(`Installed in ${Math.round((performance.now() - began) / 1000)} s.\n`);
}
