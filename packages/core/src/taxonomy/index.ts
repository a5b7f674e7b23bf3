export type { CompileOptions } from "./compile.js";
export type { Concept, Neighbour, NeighbourOptions, SearchOptions, SearchResult } from "./concept.js";
export { creditCorners, creditOf, creditOne } from "./credit.js";
export { foldText } from "./fold.js";
export { defaultWeights, type SimilarityOptions, type SimilarityWeights } from "./similarity-index.js";
export {
  type ConceptKind,
  type ConceptLabels,
  type ConceptMatch,
  type ConceptSource,
  conceptKinds,
  type SkillType,
  skillTypes,
  type TaxonomySource,
} from "./source.js";
export { type CoveringSkills, createTaxonomy, Taxonomy } from "./taxonomy.js";
