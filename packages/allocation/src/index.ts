/**
 * Exact assignment kernels on typed arrays, with dual prices that prove the result.
 *
 * @packageDocumentation
 */
export { AllocationError, type AllocationErrorCode } from "./allocation-error.js";
export {
  type Alternative,
  type Alternatives,
  type AlternativesOptions,
  alternatives,
  type PairOccurrence,
} from "./alternatives.js";
export { blockingPairs, verifyStable } from "./blocking-pairs.js";
export { forcedLoss, forcedLosses } from "./forced-loss.js";
export {
  type GeneralisedFound,
  type GeneralisedNotFound,
  type GeneralisedOptions,
  type GeneralisedProblem,
  type GeneralisedSolution,
  type GeneralisedWork,
  generalisedAssignment,
} from "./generalised-assignment.js";
export {
  type LeximinAssignment,
  type LeximinProblem,
  type LeximinStage,
  leximinAssignment,
} from "./leximin-assignment.js";
export {
  type Infeasible,
  type LinearProblem,
  type LinearSolution,
  linearAssignment,
  type OptimalAssignment,
  type Violator,
} from "./linear-assignment.js";
export type { LinearModelSolver } from "./linear-model.js";
export type { LinearWork } from "./linear-work.js";
export { type LinearChanges, resolve } from "./resolve.js";
export {
  type SparseAssignment,
  type SparseProblem,
  type SparseSolution,
  sparseAssignment,
} from "./sparse-assignment.js";
export { sparseForcedLosses } from "./sparse-forced-losses.js";
export { type StableMatching, type StableOptions, type StableProblem, stableMatching } from "./stable-matching.js";
export {
  type TransportationCut,
  type TransportationGroup,
  type TransportationInfeasible,
  type TransportationOptimal,
  type TransportationPrices,
  type TransportationProblem,
  type TransportationSolution,
  transportation,
} from "./transportation.js";
export { type Verification, type VerifyOptions, type Violation, type ViolationCode, verify } from "./verify.js";
export { verifyGeneralised } from "./verify-generalised.js";
export { verifyLeximin } from "./verify-leximin.js";
export { verifySparse } from "./verify-sparse.js";
export { verifyTransportation } from "./verify-transportation.js";
