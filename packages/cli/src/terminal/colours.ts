import pc from "picocolors";

/** Functions that colour text for a terminal, or leave it as it is. */
export type Colours = ReturnType<typeof pc.createColors>;

/** What decides whether colours are used: a stream and the environment's variables. */
export interface ColourContext {
  /** Whether the stream is a terminal. */
  readonly isTerminal: boolean;
  /** Environment variables; `NO_COLOR` switches colours off, `FORCE_COLOR` on, `TERM=dumb` off. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Chooses whether to colour: never with `NO_COLOR`, always with `FORCE_COLOR`, else only on a terminal that is not dumb.
 *
 * picocolors by itself also colours pipes on Windows and wherever `CI` is set, which would break text that is compared.
 */
export function createColours(context: ColourContext): Colours {
  const { NO_COLOR, FORCE_COLOR, TERM } = context.environment;
  if (NO_COLOR) return pc.createColors(false);
  if (FORCE_COLOR && FORCE_COLOR !== "0") return pc.createColors(true);
  return pc.createColors(context.isTerminal && TERM !== "dumb");
}

/** Colours for the standard output of this process. */
export const stdoutColours: Colours = createColours({
  isTerminal: process.stdout.isTTY === true,
  environment: process.env,
});
