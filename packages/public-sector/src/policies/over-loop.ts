import type { Policy } from "@inzet/core";
import { unpaid } from "../words/engagement-forms.js";

/**
 * The rules of Over-loop, senior managers who help each other out, as far as eligibility and weights go.
 *
 * @remarks By invitation; short assignments, unpaid, never in one's own organisation, preferably in another layer of government.
 * Kept informal: a manager decides on their own hours, so no release is asked.
 * @example
 * ```ts
 * import { overLoop } from "@inzet/public-sector";
 *
 * overLoop.ownOrganisation; // "excluded"
 * ```
 */
export const overLoop: Policy = {
  id: "over-loop",
  name: "Over-loop",
  network: "over-loop",
  audience: [{ to: "invited" }],
  engagements: [{ ...unpaid, needsRelease: false }],
  compensation: ["unpaid"],
  ownOrganisation: "excluded",
  layerPreference: "another",
  minimumGrade: 13,
  releaseRequired: false,
  weights: { skills: 30, experience: 15, interests: 15, layer: 40, travel: 5 },
};
