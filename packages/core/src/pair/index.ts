export { type Actor, actors } from "./actor.js";
export {
  type AssignmentSpan,
  type DaySpan,
  type FreeHours,
  MAXIMUM_DAYS,
  MAXIMUM_HOURS,
  type PreparedAvailability,
  spanOf,
} from "./calendar.js";
export { applyChanges, type Change } from "./change.js";
export { checkDefinition } from "./definition.js";
export { distanceKm } from "./distance.js";
export { type CoveringClaim, Pair, type Setting } from "./pair.js";
export { defaultExpectations, type Expectations, expectationsOf, neutralPolicy } from "./policy-defaults.js";
export { type PreparedAssignment, type PreparedRequirement, prepareAssignment } from "./prepared-assignment.js";
export { type PreparedClaim, type PreparedProfessional, prepareProfessional } from "./prepared-professional.js";
export { noValues, type Sentence, type Sentences, type Values } from "./values.js";
