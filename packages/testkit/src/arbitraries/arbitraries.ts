import type {
  Assignment,
  Availability,
  Clearance,
  Compensation,
  Consent,
  Conversation,
  EngagementForm,
  Identity,
  LanguageSkill,
  Location,
  Network,
  Organisation,
  Period,
  Policy,
  Professional,
  Rate,
  Release,
  ReleasePolicy,
  Requirement,
  SkillClaim,
} from "@inzet/core";
import type fc from "fast-check";
import { assignmentArbitrary } from "./assignment.js";
import { availabilityArbitrary } from "./availability.js";
import { clearanceArbitrary } from "./clearance.js";
import { compensationArbitrary, rateArbitrary } from "./compensation.js";
import { consentArbitrary } from "./consent.js";
import { conversationArbitrary } from "./conversation.js";
import { engagementArbitrary } from "./engagement.js";
import { identityArbitrary } from "./identity.js";
import { languageSkillArbitrary } from "./language-skill.js";
import { locationArbitrary } from "./location.js";
import { networkArbitrary } from "./network.js";
import { organisationArbitrary } from "./organisation.js";
import { periodArbitrary } from "./period.js";
import { policyArbitrary } from "./policy.js";
import { professionalArbitrary } from "./professional.js";
import { releaseArbitrary, releasePolicyArbitrary } from "./release.js";
import { requirementArbitrary } from "./requirement.js";
import { claimArbitrary } from "./skill-claim.js";
import { type ArbitraryWorld, fullWorld } from "./world.js";

/** A fast-check arbitrary for each type of the model. */
export interface Arbitraries {
  /** Professionals, from those of whom only the id is known to those who say everything. */
  readonly professional: fc.Arbitrary<Professional>;
  /** Organisations. */
  readonly organisation: fc.Arbitrary<Organisation>;
  /** Assignments. */
  readonly assignment: fc.Arbitrary<Assignment>;
  /** Networks. */
  readonly network: fc.Arbitrary<Network>;
  /** Policies. */
  readonly policy: fc.Arbitrary<Policy>;
  /** Conversations. */
  readonly conversation: fc.Arbitrary<Conversation>;
  /** Identities. */
  readonly identity: fc.Arbitrary<Identity>;
  /** Skill claims. */
  readonly claim: fc.Arbitrary<SkillClaim>;
  /** Requirements. */
  readonly requirement: fc.Arbitrary<Requirement>;
  /** Periods, half-open. */
  readonly period: fc.Arbitrary<Period>;
  /** Single entries of an availability. */
  readonly availability: fc.Arbitrary<Availability>;
  /** Languages with CEFR levels. */
  readonly language: fc.Arbitrary<LanguageSkill>;
  /** Clearances. */
  readonly clearance: fc.Arbitrary<Clearance>;
  /** Work forms. */
  readonly engagement: fc.Arbitrary<EngagementForm>;
  /** What assignments pay. */
  readonly compensation: fc.Arbitrary<Compensation>;
  /** What professionals ask. */
  readonly rate: fc.Arbitrary<Rate>;
  /** Release decisions. */
  readonly release: fc.Arbitrary<Release>;
  /** What organisations do about release as a rule. */
  readonly releasePolicy: fc.Arbitrary<ReleasePolicy>;
  /** Consents. */
  readonly consent: fc.Arbitrary<Consent>;
  /** Places in and near the Netherlands. */
  readonly location: fc.Arbitrary<Location>;
}

/**
 * Makes fast-check arbitraries for every type of the model, valid by construction.
 *
 * @param world - Ids that records may refer to. Default: a few made-up ones.
 * @returns An arbitrary for each type; every sample validates, any field that may be absent is absent now and then, and what
 *   fails shrinks to the fewest fields.
 * @example
 * ```ts
 * import { validateRecord } from "@inzet/core";
 * import { arbitraries } from "@inzet/testkit";
 * import fc from "fast-check";
 *
 * const { professional } = arbitraries({ skills: ["minute-taking", "chairing"] });
 * fc.assert(fc.property(professional, (record) => validateRecord("professional", record).valid));
 * ```
 */
export function arbitraries(world: ArbitraryWorld = {}): Arbitraries {
  const full = fullWorld(world);
  return {
    professional: professionalArbitrary(full),
    organisation: organisationArbitrary(full),
    assignment: assignmentArbitrary(full),
    network: networkArbitrary(full),
    policy: policyArbitrary(full),
    conversation: conversationArbitrary(full),
    identity: identityArbitrary(full),
    claim: claimArbitrary(full),
    requirement: requirementArbitrary(full),
    period: periodArbitrary,
    availability: availabilityArbitrary,
    language: languageSkillArbitrary,
    clearance: clearanceArbitrary,
    engagement: engagementArbitrary(full),
    compensation: compensationArbitrary,
    rate: rateArbitrary,
    release: releaseArbitrary,
    releasePolicy: releasePolicyArbitrary,
    consent: consentArbitrary(full),
    location: locationArbitrary,
  };
}
