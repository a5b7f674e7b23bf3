/**
 * The matching itself: professionals to assignments, scored, constrained, ranked, planned and explained.
 *
 * Rooms, in the order in which they build on each other:
 *
 * - **errors**: {@link InzetError}, its codes, and issues of records
 * - **model**: records as zod schemas: {@link Professional}, {@link Organisation}, {@link Assignment}, {@link Policy} …
 * - **taxonomy**: {@link createTaxonomy}, similarity and neighbours of skills
 * - **pair**: one professional and one assignment with what can be worked out beforehand: {@link Pair}
 * - **scoring**: {@link defineCriterion}, and scores as intervals in fixed point
 * - **constraints**: {@link defineConstraint}, and verdicts that are yes, no or unknown
 * - **signals**: the five lights
 * - **ranking**: {@link Match} and {@link Ranking}
 * - **planning**: {@link Plan} with a certificate; rules and other objectives are behind the door `@inzet/core/planning`
 * - **explanation**: {@link renderExplanation}, {@link renderWhyNot}
 * - **matcher**: {@link createMatcher}, where it comes together
 * - **storage**: {@link MatchStore}, the port; what runs of it is behind the door `@inzet/core/storage`
 *
 * @packageDocumentation
 */

export {
  builtInConstraints,
  type Constraint,
  type ConstraintDefinition,
  conjunction,
  defineConstraint,
  type Finding,
  type Truth,
  type Verdict,
} from "./constraints/index.js";
export {
  type ErrorCode,
  errorCodes,
  formatIssue,
  formatPath,
  InzetError,
  type InzetErrorOptions,
  type Issue,
  type IssueCode,
  issueCodes,
  suggest,
} from "./errors/index.js";
export {
  type ChangeSet,
  type Explanation,
  type ExplanationLanguage,
  type LabelTable,
  type Question,
  type RenderOptions,
  renderChange,
  renderExplanation,
  renderLabel,
  renderPart,
  renderSignal,
  renderVerdict,
  renderWhyNot,
  type WhyNot,
  type WhyNotOptions,
} from "./explanation/index.js";
export {
  createMatcher,
  type FollowingMatcher,
  type FollowingMatcherOptions,
  type Matcher,
  type MatcherOptions,
} from "./matcher/index.js";
export * from "./model/index.js";
export {
  type Actor,
  type AssignmentSpan,
  actors,
  applyChanges,
  type Change,
  type CoveringClaim,
  type DaySpan,
  defaultExpectations,
  distanceKm,
  type Expectations,
  type FreeHours,
  Pair,
  type PreparedAssignment,
  type PreparedAvailability,
  type PreparedClaim,
  type PreparedProfessional,
  type PreparedRequirement,
  type Sentence,
  type Sentences,
  type Setting,
  type Values,
} from "./pair/index.js";
export type {
  AfterAsking,
  BalanceRule,
  FairLevel,
  MoveReason,
  OpenCause,
  OpenSeats,
  OrganisationMaximum,
  OrganisationMinimum,
  Plan,
  PlanCertificate,
  PlanChanges,
  PlanLoss,
  PlanMarket,
  PlanMove,
  PlannedMatch,
  Planner,
  PlanObjective,
  PlanOptions,
  PlanPair,
  PlanPin,
  PlanRules,
  PlanTeam,
  PossibleMatch,
  Relaxation,
  Replan,
  ReplanMove,
  ReplanOptions,
  TeamRole,
  UnmetRule,
} from "./planning/index.js";
export type { Match, Ranking, RankOptions } from "./ranking/index.js";
export {
  apportion,
  builtInCriteria,
  type Contribution,
  type ContributionPart,
  type Criterion,
  type CriterionDefinition,
  type CriterionPart,
  defineCriterion,
  evidenceFactors,
  type FixedScore,
  fromFixedPoint,
  ONE,
  type Score,
  toFixedPoint,
} from "./scoring/index.js";
export { type Light, type LightState, lights, type Signal, type Signals } from "./signals/index.js";
export type * from "./storage/index.js";
export * from "./taxonomy/index.js";
