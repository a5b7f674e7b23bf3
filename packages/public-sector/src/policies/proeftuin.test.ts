import type { Organisation, Policy } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { engagementForms } from "../words/engagement-forms.js";
import { dayAWeek, openNetwork, reasonsOf, wellKnown } from "./network-scenario.js";
import { proeftuin } from "./proeftuin.js";

const place = { latitude: 52.1, longitude: 4.6 };
const organisations: readonly Organisation[] = ["garden", "orchard"].map((id) => ({
  id,
  name: `Gemeente ${id}`,
  location: place,
  networks: ["proeftuin"],
}));
const refused = { release: { status: "refused" }, homeOrganisation: "garden" } as const;

function open(policy: Policy) {
  return openNetwork(policy, {
    organisations,
    professionals: [
      wellKnown("rotating", { ...refused, engagements: ["rotating-role"] }),
      wellKnown("sharing", { ...refused, engagements: ["shared-employment"] }),
      wellKnown("seconded", { homeOrganisation: "garden", engagements: ["secondment"] }),
    ],
    assignments: [
      dayAWeek("experiment", "orchard", { engagements: ["shared-employment", "rotating-role", "secondment"] }),
    ],
  });
}

describe("Proeftuin", () => {
  it("has two work forms that no other list knows", () => {
    const known = engagementForms.map((form) => form.id);
    expect(proeftuin.engagements).toHaveLength(2);
    for (const form of proeftuin.engagements!) expect(known).not.toContain(form.id);
  });

  it("lets people work in its own forms, each with its own rule about release", () => {
    const matcher = open(proeftuin);
    expect(matcher.evaluate("rotating", "experiment").eligibility).toBe("yes");
    const sharing = matcher.evaluate("sharing", "experiment");
    expect(reasonsOf(sharing, "engagement")).toEqual([]);
    expect(reasonsOf(sharing, "release")).toEqual(["no refused"]);
  });

  it("does not know the form that elsewhere is common", () => {
    expect(reasonsOf(open(proeftuin).evaluate("seconded", "experiment"), "engagement")).toEqual(["no no-shared-form"]);
  });

  it("changes its forms by configuration alone", () => {
    const [shared, rotating] = proeftuin.engagements!;
    const stricter: Policy = { ...proeftuin, engagements: [shared!, { ...rotating!, needsRelease: true }] };
    expect(reasonsOf(open(stricter).evaluate("rotating", "experiment"), "release")).toEqual(["no refused"]);
  });
});
