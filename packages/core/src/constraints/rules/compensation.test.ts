import { describe, expect, it } from "vitest";
import type { Policy } from "../../model/index.js";
import { repaired, repairsOf, saidOf } from "../rule-case.fixture.js";
import { compensationConstraint as rule } from "./compensation.js";

const publicRate: Policy = { id: "west", compensation: ["public-rate"], maximumRatePerHour: 100 };
const neutral: Policy = { id: "neutral" };
const market = { compensation: { kind: "market", maximumPerHour: 90 } } as const;

describe("compensation", () => {
  it.each([
    ["accepted and paid", { kinds: ["market"], minimumPerHour: 90 }, market, neutral, "yes met"],
    ["a cent too much", { kinds: ["market"], minimumPerHour: 90.01 }, market, neutral, "no rate-too-high"],
    ["too much, kinds unknown", { minimumPerHour: 120 }, market, neutral, "no rate-too-high"],
    ["another kind", { kinds: ["unpaid"] }, market, neutral, "no kind-not-accepted"],
    ["no kind at all", { kinds: [] }, market, neutral, "no kind-not-accepted"],
    ["kinds unknown", { minimumPerHour: 50 }, market, neutral, "unknown professional-unknown"],
    ["nothing known", undefined, market, neutral, "unknown professional-unknown"],
    ["rate unknown", { kinds: ["market"] }, market, neutral, "unknown rate-unknown"],
    [
      "most unknown",
      { kinds: ["market"], minimumPerHour: 50 },
      { compensation: { kind: "market" } },
      neutral,
      "unknown maximum-unknown",
    ],
    [
      "asks nothing",
      { kinds: ["market"], minimumPerHour: 0 },
      { compensation: { kind: "market" } },
      neutral,
      "yes met",
    ],
    [
      "unpaid, whatever the rate",
      { kinds: ["unpaid"], minimumPerHour: 90 },
      { compensation: { kind: "unpaid" } },
      neutral,
      "yes met",
    ],
    ["nothing offered", { kinds: ["market"] }, {}, neutral, "unknown assignment-unknown"],
    ["the network's only kind", { kinds: ["public-rate"], minimumPerHour: 0 }, {}, publicRate, "yes met"],
    [
      "the network's most is not an offer",
      { kinds: ["public-rate"], minimumPerHour: 100 },
      {},
      publicRate,
      "unknown maximum-unknown",
    ],
    ["above the network's most", { kinds: ["public-rate"], minimumPerHour: 101 }, {}, publicRate, "no rate-too-high"],
    [
      "the lower of two maxima",
      { kinds: ["public-rate"], minimumPerHour: 95 },
      { compensation: { kind: "public-rate", maximumPerHour: 90 } },
      publicRate,
      "no rate-too-high",
    ],
    ["a kind that the network does not know", { kinds: ["market"] }, market, publicRate, "no kind-not-in-network"],
  ] as const)("%s", (_, rate, assignment, policy, said) => {
    const professional = rate === undefined ? {} : { rate };
    expect(saidOf(rule, { professional, assignment, circumstances: { policy } })).toEqual([said]);
  });

  it("is mended by accepting a kind, a rate, or by paying more", () => {
    const dear = { professional: { rate: { kinds: ["market"], minimumPerHour: 120 } }, assignment: market } as const;
    expect(repairsOf(rule, dear)).toEqual(["accept-rate yes", "raise-rate yes"]);
    const capped = { ...dear, circumstances: { policy: { id: "capped", maximumRatePerHour: 110 } } };
    expect(repairsOf(rule, capped)).toEqual(["accept-rate yes"]);
    expect(repairsOf(rule, { assignment: { compensation: { kind: "unpaid" } } })).toEqual(["accept-kind yes"]);
    expect(repairsOf(rule, { assignment: market })).toEqual(["accept-kind unknown", "accept-rate unknown"]);
    expect(repaired(rule, { assignment: market })).toBe("yes");
    const open = { professional: dear.professional, assignment: { compensation: { kind: "market" } } } as const;
    expect(repairsOf(rule, open)).toEqual(["raise-rate yes"]);
  });

  it("proposes nothing where nothing helps", () => {
    expect(repairsOf(rule, {})).toEqual([]);
    expect(repairsOf(rule, { assignment: market, circumstances: { policy: publicRate } })).toEqual([]);
  });
});
