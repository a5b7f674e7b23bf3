import { type Colours, createColours } from "./colours.js";

/** Colours for the standard error of this process. */
export const stderrColours: Colours = createColours({
  isTerminal: process.stderr.isTTY === true,
  environment: process.env,
});

/** Writes a line on standard error: where everything goes that is not the answer itself. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes a warning on standard error. */
export function warn(message: string): void {
  tell(`${stderrColours.yellow("Note:")} ${message}`);
}
