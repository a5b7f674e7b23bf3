export { builtInConstraints } from "./built-in-constraints.js";
export { eligibilityOf, statusOf, verdictsOf } from "./check-pair.js";
export { type Constraint, type ConstraintDefinition, defineConstraint, type Finding, met } from "./constraint.js";
export { EligibilityScan } from "./eligibility-scan.js";
export { conjunction, type Truth, type Verdict } from "./verdict.js";
