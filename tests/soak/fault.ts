import type { Environment } from "./environment.js";

/** A way of going wrong, done many times. */
export interface Fault {
  readonly name: string;
  /** How it is brought about. */
  readonly how: string;
  /** What must not happen. */
  readonly pass: string;
  /** How often in a whole run, by adapter; 0: it cannot happen there. */
  readonly times: Readonly<Record<Environment["adapter"], number>>;
  /**
   * Brings it about.
   *
   * @param times - How often.
   * @param random - Gives numbers in [0, 1), the same from the same seed.
   * @returns What went wrong, a sentence each; and figures worth keeping.
   */
  run(environment: Environment, times: number, random: () => number): Promise<FaultOutcome>;
}

/** What came of it. */
export interface FaultOutcome {
  readonly broken: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
}
