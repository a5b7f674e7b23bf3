/**
 * Exact assignment kernels on typed arrays, with dual prices that prove the result.
 *
 * @packageDocumentation
 */
export { AllocationError, type AllocationErrorCode } from "./allocation-error.js";
export {
  type Infeasible,
  type LinearProblem,
  type LinearSolution,
  linearAssignment,
  type OptimalAssignment,
  type Violator,
} from "./linear-assignment.js";
export type { LinearWork } from "./shortest-augmenting-paths.js";
export { type Verification, type VerifyOptions, type Violation, type ViolationCode, verify } from "./verify.js";
