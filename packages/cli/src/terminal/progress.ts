import type { SingleBar } from "cli-progress";
import { warn } from "./messages.js";

/** How far long work is, for whoever is watching. */
export interface Progress {
  /** Shows how far it is, from 0 to 1, and what is being done. */
  readonly update: (done: number, phase: string) => void;
  /** Warns of something; once the bar is gone, for the two would be written through each other. */
  readonly warn: (message: string) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

/**
 * Makes a progress bar on standard error when that is a terminal, and something silent when it is not.
 *
 * The bar appears with the first update: work that turns out to be done already shows none.
 */
export async function createProgress(what: string): Promise<Progress> {
  if (process.stderr.isTTY !== true) return { update: () => {}, warn, stop: () => {} };
  const { SingleBar, Presets } = (await import("cli-progress")).default;
  const warnings: string[] = [];
  let bar: SingleBar | undefined;
  return {
    update(done, phase) {
      if (bar === undefined) {
        bar = new SingleBar(
          {
            format: `${what} {bar} {percentage}% {phase}`,
            stream: process.stderr,
            clearOnComplete: true,
            // A cursor that is hidden stays so when the work is broken off, and a handler for that would only run after the work.
            hideCursor: false,
            gracefulExit: false,
            barsize: 30,
          },
          Presets.shades_classic,
        );
        bar.start(100, 0, { phase });
      }
      bar.update(Math.floor(done * 100), { phase });
      // Compiling never yields to the timer that draws.
      bar.render();
    },
    warn: (message) => {
      warnings.push(message);
    },
    stop() {
      bar?.stop();
      for (const message of warnings.splice(0)) warn(message);
    },
  };
}
