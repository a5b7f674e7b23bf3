import { type Consent, dayNumber } from "../../model/index.js";
import type { Change, Pair } from "../../pair/index.js";
import { type Constraint, met } from "../constraint.js";

/** Whether a consent is about matching, for this organisation, today. */
function counts(pair: Pair, consent: Consent): boolean {
  if (consent.purpose !== "matching") return false;
  if (consent.organisation !== undefined && consent.organisation !== pair.assignment.organisation) return false;
  if (consent.on !== undefined && dayNumber(consent.on) > pair.today) return false;
  return consent.until === undefined || dayNumber(consent.until) > pair.today;
}

/** The word that counts: one towards this organisation before one towards all, then the later day, then the later entry. */
function lastWord(pair: Pair): Consent | undefined {
  let last: Consent | undefined;
  for (const consent of pair.professional.consents ?? []) {
    if (!counts(pair, consent)) continue;
    const narrower = Number(consent.organisation !== undefined) - Number(last?.organisation !== undefined);
    if (last === undefined || narrower > 0 || (narrower === 0 && (consent.on ?? "") >= (last.on ?? ""))) last = consent;
  }
  return last;
}

/** Consent: the professional has not refused to be matched. A consent that is not recorded was neither given nor refused. */
export const consentConstraint: Constraint = {
  id: "consent",
  labels: { nl: "toestemming", en: "consent" },
  check: (pair) => (lastWord(pair)?.given === false ? { status: "no", code: "refused" } : met),
  repairs(pair): readonly Change[] {
    if (lastWord(pair)?.given !== false) return [];
    return [
      {
        code: "give-consent",
        record: "professional",
        actor: "professional",
        operation: "append",
        path: ["consents"],
        from: pair.professional.consents,
        to: { ...lastWord(pair)!, given: true },
        values: {},
      },
    ];
  },
  sentences: {
    refused: {
      nl: "wil niet dat het profiel voor matching wordt gebruikt",
      en: "does not want the profile to be used for matching",
    },
    "give-consent": { nl: "de persoon geeft toestemming voor matching", en: "the person consents to being matched" },
  },
};
