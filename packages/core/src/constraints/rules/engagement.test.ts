import { describe, expect, it } from "vitest";
import type { Policy } from "../../model/index.js";
import { repaired, repairsOf, saidOf } from "../rule-case.fixture.js";
import { engagementConstraint as rule } from "./engagement.js";

const form = (id: string) => ({ id, labels: { nl: id, en: id } });
const neutral: Policy = { id: "neutral" };
const west: Policy = { id: "west", engagements: [form("secondment"), form("gig")] };

describe("engagement", () => {
  it.each([
    ["a shared form", ["gig", "secondment"], ["secondment"], neutral, "yes met"],
    ["no shared form", ["gig"], ["secondment"], neutral, "no no-shared-form"],
    ["the professional does not say", undefined, ["secondment"], neutral, "unknown professional-unknown"],
    ["the assignment does not say", ["gig"], undefined, neutral, "unknown assignment-unknown"],
    ["nobody says", undefined, undefined, neutral, "unknown assignment-unknown"],
    ["shared, but unknown to the network", ["zzp"], ["zzp", "secondment"], west, "no no-shared-form"],
    ["asked, but unknown to the network", undefined, ["zzp"], west, "no form-not-in-network"],
    ["offered, but unknown to the network", ["zzp"], undefined, west, "no no-shared-form"],
    ["shared, and known to the network", ["zzp", "gig"], ["zzp", "gig"], west, "yes met"],
  ] as const)("%s", (_, offered, asked, policy, said) => {
    const professional = offered === undefined ? {} : { engagements: offered };
    const assignment = asked === undefined ? {} : { engagements: asked };
    expect(saidOf(rule, { professional, assignment, circumstances: { policy } })).toEqual([said]);
  });

  it("is mended by either side, within what the network knows", () => {
    const apart = { professional: { engagements: ["gig"] }, assignment: { engagements: ["secondment"] } };
    expect(repairsOf(rule, apart)).toEqual(["take-form yes", "accept-form yes"]);
    const stranger = { ...apart, professional: { engagements: ["zzp"] }, circumstances: { policy: west } };
    expect(repairsOf(rule, stranger)).toEqual(["take-form yes"]);
    const strangers = { ...stranger, assignment: { engagements: ["zzp"] } };
    expect(repairsOf(rule, strangers)).toEqual(["take-form no", "take-form no", "accept-form no", "accept-form no"]);
    expect(repaired(rule, strangers)).toBe("yes");
  });
});
