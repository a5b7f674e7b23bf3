export {
  type Assignment,
  type AssignmentKind,
  type Audience,
  type AudienceTier,
  assignmentKinds,
  assignmentSchema,
  audiences,
} from "./assignment.js";
export { type Availability, availabilitySchema } from "./availability.js";
export { type Clearance, clearanceSchema } from "./clearance.js";
export {
  type Compensation,
  type CompensationKind,
  compensationKinds,
  compensationSchema,
  type Rate,
  rateSchema,
} from "./compensation.js";
export { type Consent, type ConsentPurpose, consentPurposes, consentSchema } from "./consent.js";
export { type Conversation, conversationSchema } from "./conversation.js";
export { definePolicy } from "./define-policy.js";
export { type EngagementForm, engagementFormSchema } from "./engagement.js";
export { type Identity, identitySchema } from "./identity.js";
export {
  type CefrLevel,
  cefrLevels,
  type LanguageAbility,
  type LanguageSkill,
  languageAbilities,
  languageSkillSchema,
} from "./language-skill.js";
export { type Location, locationSchema } from "./location.js";
export { type Network, networkSchema } from "./network.js";
export { type Layer, layers, type Organisation, organisationSchema } from "./organisation.js";
export { dateOfDay, dayNumber, type Period, periodSchema } from "./period.js";
export { defaultFitting, type Policy, policySchema } from "./policy.js";
export type { Immutable } from "./primitives.js";
export { type Professional, professionalSchema, willingnessDegrees } from "./professional.js";
export { type RecordByKind, type RecordKind, recordKinds, recordSchemas } from "./record-kinds.js";
export {
  assignmentReferences,
  conversationReferences,
  professionalReferences,
  type ReferenceTargets,
} from "./references.js";
export {
  type Release,
  type ReleasePolicy,
  type ReleaseStatus,
  releasePolicySchema,
  releaseSchema,
  releaseStatuses,
} from "./release.js";
export { type Importance, importances, type Requirement, requirementSchema } from "./requirement.js";
export { type Evidence, evidenceKinds, levelSchema, type SkillClaim, skillClaimSchema } from "./skill-claim.js";
export { invalidRecord, parseRecord, type Validation, validateRecord } from "./validate.js";
