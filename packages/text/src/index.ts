/**
 * Turns free text in Dutch and English into concepts of any taxonomy.
 *
 * - {@link createNormaliser} compiles the labels of concepts; {@link Normaliser} then answers `normalise` for phrases, `extract` for prose and
 *   `suggest` for sentences;
 * - {@link draftClaims} and {@link draftRequirements} turn what was found into records for review;
 * - {@link rerank} lets a portal's own vectors have a say, through the port {@link Embedder};
 * - {@link findInShortList} filters and corrects in short lists.
 *
 * @packageDocumentation
 */
export { type Draft, draftClaims, draftRequirements } from "./extraction/drafts.js";
export type { Extraction } from "./extraction/extraction.js";
export type { Candidate, Suggestion, WordReason } from "./normaliser/candidate.js";
export { createNormaliser } from "./normaliser/create-normaliser.js";
export { type Embedder, rerank } from "./normaliser/embedder.js";
export { Normaliser } from "./normaliser/normaliser.js";
export type { ExtractOptions, NormaliseOptions, NormaliserOptions } from "./normaliser/options.js";
export type { Way } from "./search/word-match.js";
export { findInShortList, type ShortListHit, type ShortListOptions } from "./short-list/find-in-short-list.js";
