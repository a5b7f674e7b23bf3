import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const launcher = fileURLToPath(new URL("../../bin/inzet.mjs", import.meta.url));

/** What a run of the command left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the command in a process of its own, as a shell would, with its output in pipes.
 *
 * @param args - Arguments after the command's name.
 * @param options.cwd - Folder to run in.
 * @param options.env - Environment variables on top of those of this process.
 */
export function runInzet(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Run {
  const { NO_COLOR: _1, FORCE_COLOR: _2, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    cwd: options.cwd,
    env: { ...environment, ...options.env },
    encoding: "utf8",
    maxBuffer: 256 * 2 ** 20,
  });
  return { code: status, stdout, stderr };
}
