import type { Criterion } from "../criterion.js";
import { full, none, unknown } from "../interval.js";

/** Field of work: whether the professional has worked, or wants to work, in the field of the assignment. */
export const fieldOfWorkCriterion: Criterion = {
  id: "field-of-work",
  labels: { nl: "werkveld", en: "field of work" },
  weight: 10,
  evaluate(pair) {
    const field = pair.assignment.fieldOfWork;
    const fields = pair.professional.fieldsOfWork;
    if (field === undefined || fields === undefined) return unknown(pair.setting.expectations.other);
    return fields.includes(field) ? full : none;
  },
  parts(pair) {
    const field = pair.assignment.fieldOfWork;
    const finding =
      field === undefined
        ? "assignment-unknown"
        : pair.professional.fieldsOfWork === undefined
          ? "professional-unknown"
          : pair.professional.fieldsOfWork.includes(field)
            ? "same"
            : "other";
    const values = field === undefined ? {} : { field };
    return [{ subject: "fieldOfWork", score: this.evaluate(pair), weight: 1, finding, values }];
  },
  sentences: {
    same: { nl: "kent het werkveld {field}", en: "knows the field of {field}" },
    other: { nl: "noemt het werkveld {field} niet", en: "does not list the field of {field}" },
    "professional-unknown": { nl: "werkvelden zijn onbekend", en: "fields of work are unknown" },
    "assignment-unknown": { nl: "de opdracht noemt geen werkveld", en: "the assignment names no field of work" },
  },
};
