import type { Constraint } from "../constraint.js";
import { met } from "../constraint.js";

/** Status: the assignment takes people; one without a status is open. */
export const statusConstraint: Constraint = {
  id: "status",
  labels: { nl: "status van de opdracht", en: "status of the assignment" },
  check({ assignment }) {
    const status = assignment.status ?? "open";
    return status === "open" ? met : { status: "no", code: status };
  },
  sentences: {
    draft: { nl: "de opdracht is nog een concept", en: "the assignment is still a draft" },
    filled: { nl: "de opdracht is vervuld", en: "the assignment is filled" },
    closed: { nl: "de opdracht is gesloten", en: "the assignment is closed" },
  },
};
