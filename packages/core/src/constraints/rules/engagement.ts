import type { Change, Pair } from "../../pair/index.js";
import { type Constraint, type Finding, met } from "../constraint.js";

/** Work forms that the assignment accepts and the network knows; `undefined` when the assignment does not say. */
function accepted(pair: Pair): readonly string[] | undefined {
  const forms = pair.policy.engagements?.map((form) => form.id);
  const { engagements } = pair.assignment;
  return forms === undefined ? engagements : engagements?.filter((id) => forms.includes(id));
}

function check(pair: Pair): Finding {
  const forms = pair.policy.engagements;
  const asked = accepted(pair);
  const offered = pair.professional.engagements;
  if (asked !== undefined && asked.length === 0) {
    return { status: "no", code: "form-not-in-network", values: { forms: pair.assignment.engagements!.join(", ") } };
  }
  if (offered !== undefined && forms !== undefined && !forms.some((form) => offered.includes(form.id))) {
    return { status: "no", code: "no-shared-form", values: { offered: offered.join(", ") } };
  }
  if (asked === undefined) return { status: "unknown", code: "assignment-unknown" };
  if (offered === undefined)
    return { status: "unknown", code: "professional-unknown", values: { forms: asked.join(", ") } };
  if (asked.some((form) => offered.includes(form))) return met;
  return { status: "no", code: "no-shared-form", values: { forms: asked.join(", "), offered: offered.join(", ") } };
}

function repairs(pair: Pair): readonly Change[] {
  const { professional, assignment, policy } = pair;
  const known = policy.engagements?.map((form) => form.id);
  const asked = accepted(pair) ?? [];
  const offered = (professional.engagements ?? []).filter((form) => known?.includes(form) ?? true);
  // Where neither side names a form that the network knows, both have to take one up.
  const neither = asked.length === 0 && offered.length === 0 ? (known ?? []) : [];
  const taken = [...asked, ...neither].filter((form) => !professional.engagements?.includes(form));
  const admitted = [...offered, ...neither].filter((form) => !assignment.engagements?.includes(form));
  return [
    ...taken.map(
      (form): Change => ({
        code: "take-form",
        record: "professional",
        actor: "professional",
        operation: "append",
        path: ["engagements"],
        from: professional.engagements,
        to: form,
        values: { form },
      }),
    ),
    ...admitted.map(
      (form): Change => ({
        code: "accept-form",
        record: "assignment",
        actor: "client",
        operation: "append",
        path: ["engagements"],
        from: assignment.engagements,
        to: form,
        values: { form },
      }),
    ),
  ];
}

/** Engagement: a work form that the professional takes, the assignment accepts, and the network knows. */
export const engagementConstraint: Constraint = {
  id: "engagement",
  labels: { nl: "werkvorm", en: "work form" },
  check,
  repairs,
  sentences: {
    "form-not-in-network": {
      nl: "dit netwerk kent geen van de gevraagde werkvormen: {forms}",
      en: "this network knows none of the work forms asked: {forms}",
    },
    "no-shared-form": {
      nl: "geen gedeelde werkvorm; de persoon kiest voor {offered}",
      en: "no shared work form; the person chooses {offered}",
    },
    "assignment-unknown": { nl: "de opdracht noemt geen werkvormen", en: "the assignment names no work forms" },
    "professional-unknown": {
      nl: "werkvormen van de persoon onbekend, gevraagd: {forms}",
      en: "work forms of the person unknown, asked: {forms}",
    },
    "take-form": { nl: "de persoon kiest ook voor {form}", en: "the person also chooses {form}" },
    "accept-form": { nl: "de opdrachtgever accepteert ook {form}", en: "the client also accepts {form}" },
  },
};
