import { type Constraint, met } from "../constraint.js";

/** Conflicts: the professional must not work at this organisation. A conflict that is not recorded does not exist. */
export const conflictsConstraint: Constraint = {
  id: "conflicts",
  labels: { nl: "belangenconflict", en: "conflict of interest" },
  check({ professional, assignment }) {
    const conflict = professional.conflicts?.organisations?.includes(assignment.organisation) ?? false;
    return conflict ? { status: "no", code: "organisation", values: { organisation: assignment.organisation } } : met;
  },
  sentences: {
    organisation: { nl: "mag niet werken bij {organisation}", en: "must not work at {organisation}" },
  },
};
