import type { Policy } from "@inzet/core";
import { internalTask, newPost, secondment } from "../words/engagement-forms.js";

/**
 * The rules of Werken in het Westen, 22 municipalities with joint recruitment, as far as eligibility and weights go.
 *
 * @remarks Vacancies are public; the databank of temporary assignments is for employees of the members. Nobody is paid more: the
 * home organisation pays on, or has its costs covered. One day a week elsewhere is normal, so hours and growth count.
 * @example
 * ```ts
 * import { werkenInHetWesten } from "@inzet/public-sector";
 *
 * werkenInHetWesten.audience?.[0]; // { kinds: ["vacancy"], to: "everyone" }
 * ```
 */
export const werkenInHetWesten: Policy = {
  id: "werken-in-het-westen",
  name: "Werken in het Westen",
  network: "werken-in-het-westen",
  audience: [{ kinds: ["vacancy"], to: "everyone" }, { to: "network" }],
  engagements: [internalTask, secondment, newPost],
  compensation: ["unpaid", "cost-recovery", "public-rate"],
  ownOrganisation: "allowed",
  releaseRequired: true,
  weights: { skills: 50, growth: 15, "field-of-work": 10, interests: 10, travel: 10, hours: 10 },
};
