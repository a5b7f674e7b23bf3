import type { EngagementForm, Policy } from "@inzet/core";

/** One contract, two employers who share hours and costs. */
const sharedEmployment: EngagementForm = {
  id: "shared-employment",
  labels: { nl: "gedeeld dienstverband", en: "shared employment" },
  needsRelease: true,
};

/** A permanent contract with a role that moves on every half year, agreed in advance with every member. */
const rotatingRole: EngagementForm = {
  id: "rotating-role",
  labels: { nl: "roulerende rol", en: "rotating role" },
  needsRelease: false,
};

/**
 * The rules of Proeftuin, fourteen organisations that try forms of work between permanent and flexible.
 *
 * @remarks Its two work forms are defined here and nowhere else: a network makes its own by writing them down.
 * @example
 * ```ts
 * import { proeftuin } from "@inzet/public-sector";
 *
 * proeftuin.engagements?.map((form) => form.id); // ["shared-employment", "rotating-role"]
 * ```
 */
export const proeftuin: Policy = {
  id: "proeftuin",
  name: "Proeftuin",
  network: "proeftuin",
  audience: [{ to: "network" }],
  engagements: [sharedEmployment, rotatingRole],
  compensation: ["cost-recovery", "public-rate"],
  ownOrganisation: "allowed",
  releaseRequired: true,
  weights: { skills: 35, growth: 25, interests: 20, hours: 10 },
};
