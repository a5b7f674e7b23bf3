import { describe, expect, it } from "vitest";
import { brabantGovernments } from "../organisations/brabant-governments.js";
import { dayAWeek, openNetwork, reasonsOf, wellKnown } from "./network-scenario.js";
import { zppBrabant } from "./zpp-brabant.js";

const inBrabant = { latitude: 51.6, longitude: 5.2 };
const publicRate = { kind: "public-rate", maximumPerHour: 105 } as const;

const matcher = openNetwork(zppBrabant, {
  organisations: brabantGovernments,
  professionals: [
    wellKnown("zpp", { homeOrganisation: "tilburg", engagements: ["zpp"], location: inBrabant }),
    wellKnown("full-at-home", {
      homeOrganisation: "tilburg",
      engagements: ["zpp"],
      location: inBrabant,
      employment: { kind: "permanent", hoursPerWeek: 14 },
    }),
    wellKnown("expensive", {
      homeOrganisation: "breda",
      engagements: ["zpp"],
      location: inBrabant,
      rate: { kinds: ["public-rate", "market"], minimumPerHour: 130 },
    }),
    wellKnown("independent", {
      homeOrganisation: "oss",
      employment: { kind: "self-employed" },
      engagements: ["self-employed"],
      location: inBrabant,
      release: { status: "refused" },
    }),
  ],
  assignments: [
    dayAWeek("at-the-water-board", "waterschap-de-dommel", {
      engagements: ["zpp", "secondment", "self-employed"],
      compensation: publicRate,
    }),
    dayAWeek("at-home", "tilburg", { engagements: ["zpp"], compensation: publicRate }),
    dayAWeek("at-market-rate", "breda", { engagements: ["zpp"], compensation: { kind: "market" } }),
    dayAWeek("well-paid", "eindhoven", {
      engagements: ["zpp"],
      compensation: { kind: "public-rate", maximumPerHour: 200 },
    }),
  ],
});

describe("ZPP Brabant", () => {
  it("lets a professional work elsewhere at the public rate beside tasks at home", () => {
    expect(matcher.evaluate("zpp", "at-the-water-board").eligibility).toBe("yes");
  });

  it("keeps hours at home: 14 of contract minus 8 elsewhere leaves too few", () => {
    const match = matcher.evaluate("full-at-home", "at-the-water-board");
    expect(match.eligibility).toBe("no");
    expect(reasonsOf(match, "release")).toEqual(["no too-few-kept"]);
  });

  it("sends nobody to their own organisation", () => {
    expect(reasonsOf(matcher.evaluate("zpp", "at-home"), "own-organisation")).toEqual(["no own-excluded"]);
  });

  it("pays the public rate only, and no more than the network agreed", () => {
    expect(reasonsOf(matcher.evaluate("zpp", "at-market-rate"), "compensation")).toEqual(["no kind-not-in-network"]);
    expect(reasonsOf(matcher.evaluate("expensive", "well-paid"), "compensation")).toEqual(["no rate-too-high"]);
  });

  it("asks the self-employed for no release and no hours at home", () => {
    expect(matcher.evaluate("independent", "at-the-water-board").eligibility).toBe("yes");
  });
});
