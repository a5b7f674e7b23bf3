export { type ErrorCode, errorCodes, type IssueCode, issueCodes } from "./codes.js";
export { InzetError, type InzetErrorOptions } from "./inzet-error.js";
export { formatIssue, formatPath, type Issue } from "./issue.js";
export { suggest } from "./suggestion.js";
