import { describe, expect, it } from "vitest";
import { pairOf } from "../../pair/small-market.fixture.js";
import { repaired, repairsOf, saidOf } from "../rule-case.fixture.js";
import { travelConstraint as rule } from "./travel.js";

/** Alphen to Leiden is 12.07 km. */
const alphen = { latitude: 52.13, longitude: 4.66 };
const atClient = { latitude: 52.16, longitude: 4.49 };
const lisbon = { latitude: 38.72, longitude: -9.14 };

describe("travel", () => {
  it.each([
    ["within reach", { location: alphen, travelLimitKm: 12.08 }, {}, "yes met"],
    ["a little too far", { location: alphen, travelLimitKm: 12.06, remote: false }, {}, "no too-far"],
    ["too far, nothing known of remote work", { location: alphen, travelLimitKm: 5 }, {}, "unknown remote-unknown"],
    [
      "too far, no remote share",
      { location: alphen, travelLimitKm: 5, remote: true },
      { remoteShare: 0.9 },
      "no too-far",
    ],
    ["too far, wholly remote", { location: alphen, travelLimitKm: 5, remote: true }, { remoteShare: 1 }, "yes met"],
    ["wholly remote, place unknown", { remote: true }, { remoteShare: 1 }, "yes met"],
    ["at the door, limit unknown", { location: atClient }, {}, "yes met"],
    ["at the door, limit nought", { location: atClient, travelLimitKm: 0 }, {}, "yes met"],
    ["limit unknown", { location: alphen }, {}, "unknown limit-unknown"],
    ["place unknown", { travelLimitKm: 30 }, {}, "unknown place-unknown"],
    ["place unknown, no remote work either", { travelLimitKm: 30, remote: false }, {}, "unknown place-unknown"],
    ["beyond any limit", { location: lisbon, remote: false }, {}, "no out-of-reach"],
    ["beyond any limit, maybe remote", { location: lisbon }, {}, "unknown limit-unknown"],
    [
      "the assignment's own place counts",
      { location: alphen, travelLimitKm: 0, remote: false },
      { location: alphen },
      "yes met",
    ],
  ] as const)("%s", (_, professional, assignment, said) => {
    expect(saidOf(rule, { professional, assignment })).toEqual([said]);
  });

  it("takes the limit itself as within reach", () => {
    const professional = { location: alphen, remote: false };
    const travelLimitKm = pairOf(professional, {}).distanceKm!;
    expect(saidOf(rule, { professional: { ...professional, travelLimitKm } })).toEqual(["yes met"]);
  });

  it("is mended by a wider limit, or by remote work when both sides want it", () => {
    const far = {
      professional: { location: alphen, travelLimitKm: 5, remote: false },
      assignment: { remoteShare: 0.5 },
    };
    expect(repairsOf(rule, far)).toEqual(["travel-further yes", "make-remote no", "work-remotely no"]);
    const lisbonToo = { ...far, professional: { ...far.professional, location: lisbon } };
    expect(repairsOf(rule, lisbonToo)).toEqual(["make-remote no", "work-remotely no"]);
    expect(repaired(rule, lisbonToo)).toBe("yes");
    expect(repairsOf(rule, { ...far, assignment: { remoteShare: 1 } })).toEqual([
      "travel-further yes",
      "work-remotely yes",
    ]);
    expect(repaired(rule, { assignment: { remoteShare: 1 } })).toBe("yes");
  });
});
