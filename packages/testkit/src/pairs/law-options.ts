import type { Taxonomy } from "@inzet/core";
import fc from "fast-check";
import type { Skips } from "../runner/skipping.js";
import type { TestRunner } from "../runner/test-runner.js";
import { demoTaxonomy } from "./demo-taxonomy.js";
import { type PairCase, pairCases } from "./pair-case.js";

/** How the laws of a criterion or constraint are tested. */
export interface LawOptions extends TestRunner {
  /** Skills that the pairs are about. Default: a dozen made-up ones. */
  readonly taxonomy?: Taxonomy;
  /** Pairs to try for each law, ≥ 1. Default 200. */
  readonly runs?: number;
  /** Whole number from which the pairs come. Default 20261124. */
  readonly seed?: number;
  /** Whether a pair that breaks a law is made as small as possible before it is shown. Default `true`. */
  readonly shrink?: boolean;
  /**
   * Fields whose absence is taken for an answer rather than for unknown, such as `professional.networks`: answering these
   * afterwards may change anything. Default: none.
   */
  readonly settled?: readonly string[];
  /** Tests that are left out, by name, each with its reason. Default: none. */
  readonly skip?: Skips;
}

/** The same with the defaults filled in, and the way to try a law. */
export interface Laws {
  readonly taxonomy: Taxonomy;
  readonly seed: number;
  readonly settled: readonly string[];
  /** Tries a law on every pair. */
  readonly overCases: (law: (records: PairCase) => void) => void;
}

/** Fills in the defaults. */
export function lawsOf(options: LawOptions): Laws {
  const { taxonomy = demoTaxonomy(), runs = 200, seed = 20261124, shrink = true, settled = [] } = options;
  const cases = pairCases(taxonomy);
  const overCases = (law: (records: PairCase) => void) => {
    fc.assert(fc.property(cases, law), { seed, numRuns: runs, endOnFailure: !shrink });
  };
  return { taxonomy, seed, settled, overCases };
}
