import type { Verdict } from "../constraints/index.js";
import type { Pair, Sentences } from "../pair/index.js";
import type { FixedScore } from "../scoring/index.js";
import type { Light, Signal } from "./signal.js";

/** What a light looks at. */
export interface Observation {
  readonly pair: Pair;
  /** What every constraint says. */
  readonly verdicts: readonly Verdict[];
  /** The score of the pair. */
  readonly score: FixedScore;
}

/** How one light is read, and what is said of it. */
export interface LightReader {
  readonly light: Light;
  readonly read: (observation: Observation) => Omit<Signal, "light">;
  readonly sentences: Sentences;
}
