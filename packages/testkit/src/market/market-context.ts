import type { Organisation, Policy } from "@inzet/core";
import type { Catalogue } from "./catalogue.js";
import type { MarketWords } from "./words.js";
import type { Zipf } from "./zipf.js";

/** Everything that the records of one market have in common. */
export interface MarketContext {
  readonly seed: number;
  /** Day number of today. */
  readonly today: number;
  readonly catalogue: Catalogue;
  readonly words: MarketWords;
  readonly policy: Policy | undefined;
  /** Network in which the market takes place. */
  readonly network: string | undefined;
  readonly organisations: readonly Organisation[];
  /** Size of the organisations, largest first in their order. */
  readonly sizeLaw: Zipf;
}
