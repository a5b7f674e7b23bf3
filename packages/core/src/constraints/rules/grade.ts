import type { Change, Pair } from "../../pair/index.js";
import { type Constraint, type Finding, met } from "../constraint.js";

interface GradeRange {
  readonly minimum: number;
  readonly maximum: number;
}

/** Salary scales that the assignment and the policy leave. */
function allowed(pair: Pair): GradeRange {
  const { minimum = 1, maximum = 18 } = pair.assignment.grades ?? {};
  return { minimum: Math.max(minimum, pair.policy.minimumGrade ?? 1), maximum };
}

function check(pair: Pair): Finding {
  const { minimum, maximum } = allowed(pair);
  if (minimum <= 1 && maximum >= 18) return met;
  if (minimum > maximum) return { status: "no", code: "no-grade-fits", values: { minimum, maximum } };
  const { grade } = pair.professional;
  if (grade === undefined) return { status: "unknown", code: "grade-unknown", values: { minimum, maximum } };
  if (grade < minimum) return { status: "no", code: "below", values: { grade, minimum } };
  return grade > maximum ? { status: "no", code: "above", values: { grade, maximum } } : met;
}

function repairs(pair: Pair): readonly Change[] {
  const { grade } = pair.professional;
  const { grades } = pair.assignment;
  const values = allowed(pair);
  if (check(pair).status === "unknown") {
    return [
      {
        code: "confirm-grade",
        record: "professional",
        actor: "professional",
        operation: "set",
        path: ["grade"],
        from: undefined,
        to: values.minimum,
        values: { ...values },
      },
    ];
  }
  if (grade === undefined || grades === undefined || grade < (pair.policy.minimumGrade ?? 1)) return [];
  const change = { code: "widen-grades", record: "assignment", actor: "client", operation: "set", to: grade } as const;
  if (grades.minimum !== undefined && grade < grades.minimum) {
    return [{ ...change, path: ["grades", "minimum"], from: grades.minimum, values: { grade } }];
  }
  if (grades.maximum !== undefined && grade > grades.maximum) {
    return [{ ...change, path: ["grades", "maximum"], from: grades.maximum, values: { grade } }];
  }
  return [];
}

/** Grade: the salary scale lies within those that fit the assignment, and is not below the network's lowest. */
export const gradeConstraint: Constraint = {
  id: "grade",
  labels: { nl: "schaal", en: "grade" },
  check,
  repairs,
  sentences: {
    "grade-unknown": {
      nl: "schaal onbekend, gevraagd {minimum} tot en met {maximum}",
      en: "grade unknown, asked {minimum} to {maximum}",
    },
    "no-grade-fits": {
      nl: "geen schaal past: het netwerk vraagt minstens {minimum}, de opdracht hoogstens {maximum}",
      en: "no grade fits: the network asks {minimum} at the least, the assignment {maximum} at the most",
    },
    below: { nl: "schaal {grade} ligt onder {minimum}", en: "grade {grade} lies below {minimum}" },
    above: { nl: "schaal {grade} ligt boven {maximum}", en: "grade {grade} lies above {maximum}" },
    "confirm-grade": {
      nl: "de persoon bevestigt een schaal van {minimum} tot en met {maximum}",
      en: "the person confirms a grade from {minimum} to {maximum}",
    },
    "widen-grades": { nl: "de opdrachtgever laat schaal {grade} toe", en: "the client admits grade {grade}" },
  },
};
