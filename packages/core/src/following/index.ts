export { type CandidateQueryOptions, candidateQuery } from "./candidate-query.js";
