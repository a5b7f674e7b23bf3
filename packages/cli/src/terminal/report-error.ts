import { formatIssue, InzetError } from "@inzet/core";
import { exitCodes } from "./exit-codes.js";
import { stderrColours, tell } from "./messages.js";

/** Issues of one error that are written in full. */
const mostIssues = 20;

/**
 * Writes an error on standard error: what inzet itself has to say without a stack, anything unexpected with one.
 *
 * @returns The exit code that goes with it: 2 when an option was wrong, 1 otherwise.
 */
export function reportError(error: unknown): number {
  if (!(error instanceof InzetError)) {
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return exitCodes.badInput;
  }
  tell(`${stderrColours.red("Error:")} ${error.message}`);
  for (const issue of error.issues.slice(0, mostIssues)) tell(`  ${formatIssue(issue)}`);
  if (error.issues.length > mostIssues) tell(`  … and ${error.issues.length - mostIssues} more`);
  return error.code === "INVALID_OPTION" ? exitCodes.wrongUsage : exitCodes.badInput;
}
