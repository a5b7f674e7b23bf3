import { InzetError } from "../errors/index.js";
import { evenOut } from "./crowding.js";
import { groupVectors } from "./group-vectors.js";
import { keepNearest, nearestRows } from "./nearest.js";
import { occupationVectors } from "./occupation-vectors.js";
import type { OrderedConcepts } from "./order-concepts.js";
import { spreadTies, tiedSkills } from "./related-skills.js";
import type { Relations } from "./relations.js";
import type { WeightedRows } from "./sparse-rows.js";
import { characterVectors, wordVectors } from "./text-vectors.js";
import { joinParts } from "./weighted-vectors.js";

/** How much each part counts in the similarity of two skills. The first four are shares of their sum. */
export interface SimilarityWeights {
  /** Needed in the same occupations. */
  readonly occupations: number;
  /** The same words in labels and description. */
  readonly words: number;
  /** The same runs of characters in labels. */
  readonly characters: number;
  /** The same narrow groups. */
  readonly groups: number;
  /** Tied by the author, or near to something tied: what a tie adds, on top of the other parts. */
  readonly ties: number;
}

/** The weights that did best on ESCO; see the similarity page of the guide. */
export const defaultWeights: SimilarityWeights = {
  occupations: 0.4,
  words: 0.5,
  characters: 0.1,
  groups: 0.05,
  ties: 0.1,
};

/** Options of the similarity index. */
export interface SimilarityOptions {
  /** How many similar skills to keep for each skill, 1 to 1000. Default 50. */
  readonly neighbours?: number;
  /** Default {@link defaultWeights}; a weight that is left out keeps its default. */
  readonly weights?: Partial<SimilarityWeights>;
}

/** Similar skills of every skill, in both directions: when `a` lists `b`, `b` lists `a`. */
export interface SimilarSkills {
  readonly start: Uint32Array;
  /** Ascending within a row. */
  readonly columns: Uint16Array;
  /** Similarity in steps of 1/255, from 1 to 254; 255 is kept for equality. */
  readonly values: Uint8Array;
}

/** How many candidates the first pass keeps for every neighbour that is kept in the end. */
const candidatesPerNeighbour = 3;

/** A tie between two skills adds this many times the weight of ties to their own similarity. */
const directTie = 1;

/**
 * Finds the skills most similar to each skill.
 *
 * @returns Similar skills in both directions, with similarity in steps of 1/255.
 * @throws InzetError `INVALID_OPTION` on a number of neighbours or a weight outside its range.
 * @remarks Three passes: the nearest by inner product of the joined vectors, exactly; evened out against crowds; ties added. The last
 * two look only at the first pass' candidates, three for every neighbour kept. O(Σ df²/2) over words, dominated by the first.
 */
export function buildSimilarity(
  ordered: OrderedConcepts,
  relations: Relations,
  languages: readonly string[],
  options: SimilarityOptions,
  tell: (done: number, phase: string) => void,
): SimilarSkills {
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
  const words = wordVectors(skills, languages);
  const characters = characterVectors(skills, languages);
  const { rows, width } = joinParts([
    { rows: occupationVectors(ordered, relations), weight: weights.occupations },
    { rows: words, weight: weights.words },
    { rows: characters, weight: weights.characters },
    { rows: groupVectors(relations, count, ordered.concepts.length), weight: weights.groups },
  ]);
  let similar = nearestRows(rows, width, limit * candidatesPerNeighbour, (done) =>
    tell(0.2 + 0.65 * done, "comparing skills"),
  );
  similar = evenOut(similar);
  if (weights.ties > 0) {
    tell(0.86, "adding ties");
    similar = spreadTies(similar, tiedSkills(relations, count), directTie * weights.ties, weights.ties);
  }
  tell(0.95, "keeping the nearest");
  return toBytes(keepNearest(similar, limit));
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

function toBytes({ start, columns, values }: WeightedRows): SimilarSkills {
  return {
    start,
    columns: Uint16Array.from(columns),
    values: Uint8Array.from(values, (value) => Math.max(1, Math.min(254, Math.floor(255 * stretch(value) + 0.5)))),
  };
}

/**
 * Spreads similarities over [0, 1): twice the value up to ½, then ever slower towards 1. Continuous, also in slope; keeps order.
 *
 * @param value - At least 0. A typical nearest neighbour has 0.3, so that most of the scale would go unused otherwise.
 */
export function stretch(value: number): number {
  const doubled = 2 * value;
  return doubled <= 0.5 ? doubled : 1 - 0.25 / doubled;
}
