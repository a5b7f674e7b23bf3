import { describe, expect, it } from "vitest";
import { saidOf } from "../rule-case.fixture.js";
import { conflictsConstraint } from "./conflicts.js";
import { ownOrganisationConstraint } from "./own-organisation.js";
import { statusConstraint } from "./status.js";

describe("status", () => {
  it.each([
    [undefined, "yes met"],
    ["open", "yes met"],
    ["draft", "no draft"],
    ["filled", "no filled"],
    ["closed", "no closed"],
  ] as const)("%s", (status, said) => {
    expect(saidOf(statusConstraint, { assignment: status === undefined ? {} : { status } })).toEqual([said]);
  });
});

describe("conflicts", () => {
  it.each([
    ["none recorded", {}, "yes met"],
    ["only with a person", { conflicts: { professionals: ["leiden"] } }, "yes met"],
    ["elsewhere", { conflicts: { organisations: ["alphen"] } }, "yes met"],
    ["here", { conflicts: { organisations: ["alphen", "leiden"] } }, "no organisation"],
  ] as const)("%s", (_, professional, said) => {
    expect(saidOf(conflictsConstraint, { professional })).toEqual([said]);
  });
});

describe("own organisation", () => {
  it.each([
    ["allowed", "leiden", "yes met", "yes met"],
    ["allowed", undefined, "yes met", "yes met"],
    ["excluded", "leiden", "no own-excluded", "yes met"],
    ["excluded", undefined, "unknown home-unknown", "unknown home-unknown"],
    ["only", "leiden", "yes met", "no own-only"],
    ["only", undefined, "unknown home-unknown", "unknown home-unknown"],
  ] as const)("%s, home %s", (ownOrganisation, homeOrganisation, atHome, elsewhere) => {
    const professional = homeOrganisation === undefined ? {} : { homeOrganisation };
    const circumstances = { policy: { id: "own", ownOrganisation } };
    expect(saidOf(ownOrganisationConstraint, { professional, circumstances })).toEqual([atHome]);
    const assignment = { organisation: "alphen" };
    expect(saidOf(ownOrganisationConstraint, { professional, assignment, circumstances })).toEqual([elsewhere]);
  });
});
