#!/usr/bin/env node
// In the workspace the sources run as they are, by tsx, so that nothing has to be built first; a published package has only dist.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = fileURLToPath(import.meta.url);
const source = new URL("../src/main.ts", import.meta.url);
const condition = "--conditions=@inzet/source";
const inWorkspace = existsSync(source);

if (inWorkspace && !process.execArgv.includes(condition)) runFromSource();
else {
  const { main } = await import(inWorkspace ? source.href : new URL("../dist/main.js", import.meta.url).href);
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  process.exitCode = await main(process.argv.slice(2), { version });
}

function runFromSource() {
  const workspace = new URL("../../../", import.meta.url);
  const loader = createRequire(new URL("package.json", workspace)).resolve("tsx");
  const child = spawn(
    process.execPath,
    [...process.execArgv, condition, "--import", pathToFileURL(loader).href, here, ...process.argv.slice(2)],
    {
      stdio: "inherit",
      // Without this, tsx would read the tsconfig.json of whatever folder the command is called in.
      env: { ...process.env, TSX_TSCONFIG_PATH: fileURLToPath(new URL("tsconfig.json", workspace)) },
    },
  );
  // A terminal sends its signals to the child as well; this process only has to outlive it, and pass on what others send.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on("error", (error) => {
    console.error(`inzet could not start: ${error.message}`);
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0);
  });
}
