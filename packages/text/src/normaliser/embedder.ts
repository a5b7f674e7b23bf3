import { InzetError } from "@inzet/core";
import type { Candidate } from "./candidate.js";

/** A port for vectors of texts, for portals that have a model of their own. */
export interface Embedder {
  readonly capabilities: {
    /** Whether vectors of texts in different languages are comparable. */
    readonly multilingual: boolean;
  };
  /** One vector a text, all of one length. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}

/**
 * Ranks candidates again with the vectors of an embedder.
 *
 * @param text - The text that was normalised.
 * @param candidates - Candidates for it.
 * @param embedder - The portal's own model.
 * @param weight - Share of the vectors in the new score, in [0, 1]. Default 0.5.
 * @returns The same candidates with new scores, best first; ties by concept id.
 * @throws InzetError `INVALID_SHAPE` when the embedder returns too few vectors or vectors of different lengths; `INVALID_OPTION` when
 *   the weight is not in [0, 1].
 * @example
 * ```ts
 * import { rerank, type Embedder } from "@inzet/text";
 *
 * const letters: Embedder = {
 *   capabilities: { multilingual: false },
 *   embed: async (texts) => texts.map((text) => Float32Array.from([text.length, 1])),
 * };
 * await rerank("sql", [], letters); // []
 * ```
 */
export async function rerank(
  text: string,
  candidates: readonly Candidate[],
  embedder: Embedder,
  weight = 0.5,
): Promise<Candidate[]> {
  if (!(weight >= 0 && weight <= 1)) {
    throw new InzetError("INVALID_OPTION", {
      message: `weight ${weight} must be between 0 and 1`,
      advice: "leave it out for 0.5",
    });
  }
  if (candidates.length === 0) return [];
  const [own, ...others] = await embedder.embed([text, ...candidates.map((candidate) => candidate.label)]);
  if (own === undefined || others.length !== candidates.length || others.some((each) => each.length !== own.length)) {
    throw new InzetError("INVALID_SHAPE", {
      message: `an embedder returned ${others.length + (own === undefined ? 0 : 1)} vectors, or of different lengths, where ${candidates.length + 1} of one length are expected`,
      advice: "return one vector for each text, in order",
    });
  }
  return candidates
    .map((candidate, at) => ({
      ...candidate,
      score: (1 - weight) * candidate.score + weight * Math.max(0, cosine(own, others[at]!)),
    }))
    .sort((a, b) => b.score - a.score || (a.conceptId < b.conceptId ? -1 : 1));
}

function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  let normA = 0;
  let normB = 0;
  for (let at = 0; at < a.length; at++) {
    dot += a[at]! * b[at]!;
    normA += a[at]! ** 2;
    normB += b[at]! ** 2;
  }
  return normA === 0 || normB === 0 ? 0 : dot / Math.sqrt(normA * normB);
}
