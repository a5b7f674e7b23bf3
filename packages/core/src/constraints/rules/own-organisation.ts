import { type Constraint, met } from "../constraint.js";

/** Own organisation: where the policy excludes, or asks for, work at the home organisation. */
export const ownOrganisationConstraint: Constraint = {
  id: "own-organisation",
  labels: { nl: "eigen organisatie", en: "own organisation" },
  check({ policy, atHome }) {
    const rule = policy.ownOrganisation ?? "allowed";
    if (rule === "allowed") return met;
    if (atHome === undefined) return { status: "unknown", code: "home-unknown" };
    if (rule === "excluded") return atHome ? { status: "no", code: "own-excluded" } : met;
    return atHome ? met : { status: "no", code: "own-only" };
  },
  sentences: {
    "home-unknown": { nl: "eigen organisatie onbekend", en: "home organisation unknown" },
    "own-excluded": { nl: "nooit bij de eigen organisatie", en: "never at one's own organisation" },
    "own-only": { nl: "alleen bij de eigen organisatie", en: "only at one's own organisation" },
  },
};
