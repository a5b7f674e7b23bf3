import { InzetError } from "../errors/index.js";
import { compareParts } from "./compare-parts.js";
import { evenOut } from "./crowding.js";
import { dealPairs } from "./deal-pairs.js";
import { groupVectors } from "./group-vectors.js";
import { mergeRows } from "./merge-rows.js";
import { keepNearest, nearestRows } from "./nearest.js";
import { occupationVectors } from "./occupation-vectors.js";
import type { OrderedConcepts } from "./order-concepts.js";
import { spreadTies, tiedSkills } from "./related-skills.js";
import type { Relations } from "./relations.js";
import type { SimilarRows } from "./similar-rows.js";
import type { WeightedRows } from "./sparse-rows.js";
import { characterVectors, wordVectors } from "./text-vectors.js";
import { joinParts } from "./weighted-vectors.js";

/** How much each part counts in the similarity of two skills. The first three are shares of their sum. */
export interface SimilarityWeights {
  /** Needed in the same occupations. */
  readonly occupations: number;
  /** The same words in labels and description. */
  readonly words: number;
  /** The same runs of characters in labels. */
  readonly characters: number;
  /** The same narrow groups: adds little to what is alike already, more to what has little else in common, nothing to the rest. */
  readonly groups: number;
  /** Tied by the author, or near to something tied: what a tie adds, on top of the other parts. */
  readonly ties: number;
}

/** The weights that did best on ESCO; see the similarity page of the guide. */
export const defaultWeights: SimilarityWeights = {
  occupations: 0.4,
  words: 0.5,
  characters: 0.2,
  groups: 0.125,
  ties: 0.15,
};

/** Options of the similarity index. */
export interface SimilarityOptions {
  /** How many pairs of similar skills to keep for each skill, on average, 1 to 1000: each lists twice as many. Default 50. */
  readonly neighbours?: number;
  /** Default {@link defaultWeights}; a weight that is left out keeps its default. */
  readonly weights?: Partial<SimilarityWeights>;
}

/** How many candidates the first pass keeps for every neighbour that is kept in the end. */
const candidatesPerNeighbour = 6;

/** While candidates are sought, groups count this part of their weight, as a share like the others. */
const groupShare = 0.4;

/** A tie between two skills adds this many times the weight of ties to their own similarity. */
const directTie = 1 / 3;

/** How many of a skill's nearest gain from its ties. */
const spreadNeighbours = 15;

/**
 * Finds the skills most similar to each skill.
 *
 * @returns Each pair once, in the row of the lower number, with similarity in steps of 1/255.
 * @throws InzetError `INVALID_OPTION` on a number of neighbours or a weight outside its range.
 * @remarks The nearest by inner product of the joined vectors, exactly, six for every neighbour kept; only these candidates are then
 * compared part by part, evened out against crowds, given ties and groups, and dealt out. O(Σ df²/2) over words, dominated by the
 * first.
 */
export function buildSimilarity(
  ordered: OrderedConcepts,
  relations: Relations,
  languages: readonly string[],
  options: SimilarityOptions,
  tell: (done: number, phase: string) => void,
): SimilarRows {
  const limit = options.neighbours ?? 50;
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    throw new InzetError("INVALID_OPTION", {
      message: `Option "neighbours" must be a whole number from 1 to 1000, and is ${limit}.`,
      advice: "leave it out for 50",
      details: { option: "neighbours", value: limit },
    });
  }
  const weights = readWeights(options.weights);
  const count = ordered.counts[0]!;
  const skills = ordered.concepts.slice(0, count);
  tell(0, "reading words");
  const parts = [
    { rows: occupationVectors(ordered, relations), weight: weights.occupations, power: 0.8 },
    { rows: wordVectors(skills, languages), weight: weights.words },
    { rows: characterVectors(skills, languages), weight: weights.characters, power: 2.5 },
  ];
  const groups = { rows: groupVectors(relations, count, ordered.concepts.length), weight: weights.groups };
  const { rows, width } = joinParts([...parts, { ...groups, weight: groupShare * weights.groups }]);
  const candidates = nearestRows(rows, width, limit * candidatesPerNeighbour, (done) =>
    tell(0.2 + 0.5 * done, "comparing skills"),
  );
  tell(0.7, "comparing the nearest");
  const alike = keepNearest(compareParts(candidates, parts), limit * candidatesPerNeighbour);
  let similar = evenOut(alike);
  if (weights.ties > 0) {
    tell(0.8, "adding ties");
    const near = keepNearest(similar, spreadNeighbours);
    similar = spreadTies(similar, near, tiedSkills(relations, count), directTie * weights.ties, weights.ties);
  }
  // A root of squares: what is alike stays in its order, and a shared group lifts what has little else in common. Those with nothing
  // else in common are not among `alike`: there are too many of them to tell apart.
  similar = mergeRows(similar, compareParts(alike, [groups]), (value, shared) =>
    Math.sqrt(value ** 2 + (weights.groups * shared) ** 2),
  );
  tell(0.95, "keeping the nearest");
  return toBytes(dealPairs(similar, limit * count));
}

function readWeights(given: Partial<SimilarityWeights> | undefined): SimilarityWeights {
  const weights = { ...defaultWeights, ...given };
  for (const [name, weight] of Object.entries(weights)) {
    if (!(weight >= 0 && weight <= 1)) {
      throw new InzetError("INVALID_OPTION", {
        message: `Weight "${name}" must lie in [0, 1], and is ${weight}.`,
        advice: "leave it out for the weight that did best on ESCO",
        details: { option: `weights.${name}`, value: weight },
      });
    }
  }
  return weights;
}

function toBytes({ start, columns, values }: WeightedRows): SimilarRows {
  return {
    start,
    columns: Uint16Array.from(columns),
    values: Uint8Array.from(values, (value) => Math.max(1, Math.min(254, Math.floor(255 * stretch(value) + 0.5)))),
  };
}

/** So that 0.3 and more is what 0.07 % of random pairs of ESCO's skills have: where credit begins. */
const scale = 2.3;

/**
 * Spreads similarities over [0, 1): 2.3 times the value up to ½, then ever slower towards 1. Continuous, also in slope; keeps order.
 *
 * @param value - At least 0. Most of the scale would go unused otherwise.
 */
export function stretch(value: number): number {
  const scaled = scale * value;
  return scaled <= 0.5 ? scaled : 1 - 0.25 / scaled;
}
