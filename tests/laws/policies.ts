import type { Policy } from "@inzet/core";

/** A strict policy, with every rule that eligibility knows. */
export const strictPolicy: Policy = {
  id: "strict",
  network: "network-1",
  audience: [{ kinds: ["vacancy"], to: "everyone" }, { to: "network" }],
  compensation: ["unpaid", "cost-recovery", "public-rate"],
  maximumRatePerHour: 110,
  ownOrganisation: "excluded",
  layerPreference: "another",
  minimumGrade: 7,
  hoursKeptAtHome: 8,
  releaseRequired: true,
};

function without<Key extends keyof Policy>(key: Key): Policy {
  const { [key]: _, ...rest } = strictPolicy;
  return rest as Policy;
}

/** The strict policy with one rule let go, by what was let go. */
export const relaxedPolicies: Readonly<Record<string, Policy>> = {
  "any audience": { ...strictPolicy, audience: [{ to: "everyone" }] },
  "any compensation": without("compensation"),
  "any rate": without("maximumRatePerHour"),
  "own organisation too": { ...strictPolicy, ownOrganisation: "allowed" },
  "any grade": without("minimumGrade"),
  "fewer hours kept at home": { ...strictPolicy, hoursKeptAtHome: 0 },
  "no release needed": { ...strictPolicy, releaseRequired: false },
};
