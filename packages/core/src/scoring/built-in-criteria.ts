import {
  experienceCriterion,
  fieldOfWorkCriterion,
  growthCriterion,
  hoursCriterion,
  interestsCriterion,
  languageCriterion,
  layerCriterion,
  periodCriterion,
  skillsCriterion,
  travelCriterion,
} from "./criteria/index.js";
import type { Criterion } from "./criterion.js";

/** The criteria that every matcher has, in the order in which explanations list them. */
export const builtInCriteria: readonly Criterion[] = [
  skillsCriterion,
  growthCriterion,
  fieldOfWorkCriterion,
  experienceCriterion,
  interestsCriterion,
  travelCriterion,
  hoursCriterion,
  periodCriterion,
  languageCriterion,
  layerCriterion,
];
