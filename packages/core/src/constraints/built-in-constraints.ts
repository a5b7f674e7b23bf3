import type { Constraint } from "./constraint.js";
import { audienceConstraint } from "./rules/audience.js";
import { availabilityConstraint } from "./rules/availability.js";
import { clearancesConstraint } from "./rules/clearances.js";
import { compensationConstraint } from "./rules/compensation.js";
import { conflictsConstraint } from "./rules/conflicts.js";
import { consentConstraint } from "./rules/consent.js";
import { employmentEndConstraint } from "./rules/employment-end.js";
import { engagementConstraint } from "./rules/engagement.js";
import { gradeConstraint } from "./rules/grade.js";
import { languagesConstraint } from "./rules/languages.js";
import { mustSkillsConstraint } from "./rules/must-skills.js";
import { ownOrganisationConstraint } from "./rules/own-organisation.js";
import { parallelLimitConstraint } from "./rules/parallel-limit.js";
import { pauseConstraint } from "./rules/pause.js";
import { releaseConstraint } from "./rules/release.js";
import { startNoticeConstraint } from "./rules/start-notice.js";
import { statusConstraint } from "./rules/status.js";
import { travelConstraint } from "./rules/travel.js";

/** The constraints that every matcher has, in the order in which reasons are listed. */
export const builtInConstraints: readonly Constraint[] = [
  statusConstraint,
  consentConstraint,
  audienceConstraint,
  ownOrganisationConstraint,
  conflictsConstraint,
  engagementConstraint,
  compensationConstraint,
  availabilityConstraint,
  startNoticeConstraint,
  pauseConstraint,
  parallelLimitConstraint,
  employmentEndConstraint,
  travelConstraint,
  mustSkillsConstraint,
  languagesConstraint,
  clearancesConstraint,
  gradeConstraint,
  releaseConstraint,
];
