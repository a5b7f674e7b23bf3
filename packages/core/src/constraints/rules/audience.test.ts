import { describe, expect, it } from "vitest";
import type { Organisation, Policy } from "../../model/index.js";
import { repaired, repairsOf, saidOf } from "../rule-case.fixture.js";
import { audienceConstraint as rule } from "./audience.js";

const organisations: readonly Organisation[] = [
  { id: "leiden", name: "Gemeente Leiden", networks: ["west", "trade"] },
  { id: "alphen", name: "Gemeente Alphen aan den Rijn", networks: ["west"] },
  { id: "tilburg", name: "Gemeente Tilburg", networks: [] },
  { id: "rijnland", name: "Hoogheemraadschap van Rijnland" },
];
const insider = { homeOrganisation: "alphen" };
const outsider = { homeOrganisation: "tilburg" };
const unclear = { homeOrganisation: "rijnland" };
const guest = { homeOrganisation: "tilburg", networks: ["west"] };
const own = { homeOrganisation: "leiden" };

const to = (audience: "everyone" | "network" | "invited" | "organisation", more = {}) => ({
  network: "west",
  audience: [{ to: audience, ...more }],
});

describe("audience", () => {
  it.each([
    ["everyone", {}, to("everyone"), "yes met"],
    ["nothing said at all", {}, {}, "yes met"],
    ["a member's people", insider, to("network"), "yes met"],
    ["someone of another network", outsider, to("network"), "no members-only"],
    ["a guest in person", guest, to("network"), "yes met"],
    ["memberships of home unknown", unclear, to("network"), "unknown membership-unknown"],
    ["home not registered", { homeOrganisation: "delft" }, to("network"), "unknown membership-unknown"],
    ["home unknown", {}, to("network"), "unknown membership-unknown"],
    ["any network of the client", insider, { audience: [{ to: "network" }] }, "yes met"],
    ["no network of the client", outsider, { audience: [{ to: "network" }] }, "no members-only"],
    ["a tier names its own network", insider, to("network", { network: "trade" }), "no members-only"],
    ["invited", guest, to("invited"), "yes met"],
    ["a member who was not invited", insider, to("invited"), "no invited-only"],
    [
      "invited to some network, which one is meant is unknown",
      guest,
      { audience: [{ to: "invited" }] },
      "unknown membership-unknown",
    ],
    ["invited nowhere", insider, { audience: [{ to: "invited" }] }, "no invited-only"],
    ["one's own people", own, to("organisation"), "yes met"],
    ["not one's own people", insider, to("organisation"), "no own-people-only"],
    ["whose people is unknown", {}, to("organisation"), "unknown membership-unknown"],
    ["opens today", {}, to("everyone", { opensOn: "2026-03-01" }), "yes met"],
    ["opens tomorrow", {}, to("everyone", { opensOn: "2026-03-02" }), "no opens-later"],
    ["opens tomorrow, for whom is unknown", {}, to("network", { opensOn: "2026-03-02" }), "no members-only"],
    [
      "members first, everyone later",
      outsider,
      { network: "west", audience: [{ to: "network" }, { to: "everyone", opensOn: "2026-04-01" }] },
      "no opens-later",
    ],
    [
      "members first, and maybe a member",
      unclear,
      { network: "west", audience: [{ to: "network" }, { to: "everyone", opensOn: "2026-04-01" }] },
      "unknown membership-unknown",
    ],
  ] as const)("%s", (_, professional, assignment, said) => {
    expect(saidOf(rule, { professional, assignment, circumstances: { organisations } })).toEqual([said]);
  });

  it("names the first day on which it opens", () => {
    const audience = [
      { to: "everyone", opensOn: "2026-05-01" },
      { to: "network", network: "west", opensOn: "2026-04-01" },
    ] as const;
    const known = { professional: insider, assignment: { audience }, circumstances: { organisations } };
    expect(saidOf(rule, known)).toEqual(["no opens-later"]);
    expect(repairsOf(rule, known)).toEqual(["open-now yes", "open-now yes"]);
  });

  const policy: Policy = {
    id: "west",
    network: "west",
    audience: [{ kinds: ["vacancy"], to: "everyone" }, { to: "network" }],
  };
  it.each([
    ["the first rule that applies", outsider, { kind: "vacancy" }, "yes met"],
    ["the rule for all other kinds", outsider, { kind: "gig" }, "no members-only"],
    ["which rule applies is unknown", outsider, {}, "unknown kind-unknown"],
    ["the assignment's own word comes first", outsider, { audience: [{ to: "everyone" }] }, "yes met"],
  ] as const)("by policy: %s", (_, professional, assignment, said) => {
    expect(saidOf(rule, { professional, assignment, circumstances: { organisations, policy } })).toEqual([said]);
  });

  it("is open to everyone when no rule of the policy applies", () => {
    const only: Policy = { id: "west", audience: [{ kinds: ["gig"], to: "organisation" }] };
    const circumstances = { organisations, policy: only };
    expect(saidOf(rule, { professional: outsider, assignment: { kind: "vacancy" }, circumstances })).toEqual([
      "yes met",
    ]);
  });

  it("is mended by an invitation, by opening now, or by both", () => {
    const known = { professional: outsider, circumstances: { organisations } };
    expect(repairsOf(rule, { ...known, assignment: to("invited") })).toEqual(["invite yes"]);
    expect(repairsOf(rule, { ...known, assignment: to("everyone", { opensOn: "2026-04-01" }) })).toEqual([
      "open-now yes",
    ]);
    const later = { ...known, assignment: to("invited", { opensOn: "2026-04-01" }) };
    expect(repairsOf(rule, later)).toEqual(["open-now no", "invite no"]);
    expect(repaired(rule, later)).toBe("yes");
    expect(repairsOf(rule, { ...known, assignment: to("network") })).toEqual([]);
  });
});
