import type { Policy } from "@inzet/core";
import { secondment, selfEmployed, zpp } from "../words/engagement-forms.js";

/**
 * The rules of ZPP Brabant, sixteen governments that share independent public professionals, as far as eligibility and weights go.
 *
 * @remarks People keep tasks at home (here eight hours a week) and take assignments at another member, seconded or
 * self-employed, at the public rate. Its height here is an example: the network sets its own. The profile shows field of work,
 * core qualities and experience, so these weigh more than elsewhere.
 * @example
 * ```ts
 * import { zppBrabant } from "@inzet/public-sector";
 *
 * zppBrabant.hoursKeptAtHome; // 8
 * ```
 */
export const zppBrabant: Policy = {
  id: "zpp-brabant",
  name: "ZPP Brabant",
  network: "zpp-brabant",
  audience: [{ to: "network" }],
  engagements: [zpp, secondment, selfEmployed],
  compensation: ["public-rate"],
  maximumRatePerHour: 110,
  ownOrganisation: "excluded",
  hoursKeptAtHome: 8,
  releaseRequired: true,
  weights: { skills: 40, "field-of-work": 15, experience: 15, interests: 20 },
};
