export { type DescribeCriterionOptions, describeCriterion } from "./describe-criterion.js";
