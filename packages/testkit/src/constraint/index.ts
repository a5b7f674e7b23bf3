export { type DescribeConstraintOptions, describeConstraint } from "./describe-constraint.js";
