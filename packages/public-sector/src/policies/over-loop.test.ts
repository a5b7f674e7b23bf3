import type { Organisation } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { dayAWeek, openNetwork, reasonsOf, wellKnown } from "./network-scenario.js";
import { overLoop } from "./over-loop.js";

const place = { latitude: 52.1, longitude: 4.6 };
const organisations: readonly Organisation[] = [
  { id: "town", name: "Gemeente Stad", kind: "municipality", layer: "local", location: place },
  { id: "village", name: "Gemeente Dorp", kind: "municipality", layer: "local", location: place },
  { id: "province", name: "Provincie", kind: "province", layer: "provincial", location: place },
];
const manager = {
  networks: ["over-loop"],
  engagements: ["unpaid"],
  grade: 14,
  release: { status: "refused" },
} as const;

const matcher = openNetwork(overLoop, {
  organisations,
  professionals: [
    wellKnown("b-from-town", { ...manager, homeOrganisation: "town" }),
    wellKnown("a-from-village", { ...manager, homeOrganisation: "village" }),
    wellKnown("c-from-province", { ...manager, homeOrganisation: "province" }),
    wellKnown("not-invited", { ...manager, networks: [], homeOrganisation: "province" }),
    wellKnown("too-junior", { ...manager, grade: 11, homeOrganisation: "province" }),
    wellKnown("wants-pay", {
      ...manager,
      homeOrganisation: "province",
      rate: { kinds: ["public-rate"], minimumPerHour: 90 },
    }),
  ],
  assignments: [
    dayAWeek("favour", "town", { engagements: ["unpaid"], compensation: { kind: "unpaid" }, kind: "gig" }),
    dayAWeek("paid", "town", { engagements: ["unpaid"], compensation: { kind: "public-rate" }, kind: "gig" }),
  ],
});

describe("Over-loop", () => {
  it("ranks a manager of another layer of government first", () => {
    const { matches } = matcher.rank("favour");
    expect(matches.map((match) => match.professionalId)).toEqual(["c-from-province", "a-from-village"]);
    expect(matches.map((match) => match.eligibility)).toEqual(["yes", "yes"]);
    const [first, second] = matches;
    expect(first!.score.value).toBeGreaterThan(second!.score.value);
  });

  it("never matches within one's own organisation", () => {
    expect(reasonsOf(matcher.evaluate("b-from-town", "favour"), "own-organisation")).toEqual(["no own-excluded"]);
  });

  it("is by invitation", () => {
    expect(reasonsOf(matcher.evaluate("not-invited", "favour"), "audience")).toEqual(["no invited-only"]);
  });

  it("is for seniors", () => {
    expect(reasonsOf(matcher.evaluate("too-junior", "favour"), "grade")).toEqual(["no below"]);
  });

  it("is unpaid, for both sides", () => {
    expect(reasonsOf(matcher.evaluate("c-from-province", "paid"), "compensation")).toEqual(["no kind-not-in-network"]);
    expect(reasonsOf(matcher.evaluate("wants-pay", "favour"), "compensation")).toEqual(["no kind-not-accepted"]);
  });

  it("is informal: release is not asked", () => {
    expect(reasonsOf(matcher.evaluate("c-from-province", "favour"), "release")).toEqual([]);
  });
});
