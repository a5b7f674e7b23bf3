import { CommanderError } from "commander";
import { createProgram } from "./program.js";
import { exitCodes } from "./terminal/exit-codes.js";
import { reportError } from "./terminal/report-error.js";

/** What the launcher knows of the package. */
export interface MainOptions {
  /** Version that `--version` prints. */
  readonly version: string;
}

/**
 * Runs the command.
 *
 * @param args - Arguments after the command's name.
 * @returns The exit code: 0, 1 on bad input, 2 on wrong usage. Output that is still on its way is left to finish.
 */
export async function main(args: readonly string[], options: MainOptions): Promise<number> {
  if (!process.stdout.listeners("error").includes(endWithReader)) process.stdout.on("error", endWithReader);
  try {
    await createProgram(options.version).parseAsync([...args], { from: "user" });
    return Number(process.exitCode ?? exitCodes.ok);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.wrongUsage;
    return reportError(error);
  }
}

/** A reader that has seen enough, such as head, closes the pipe: that is not an error. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(exitCodes.ok);
  throw error;
}
