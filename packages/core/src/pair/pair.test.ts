import { describe, expect, it } from "vitest";
import { organisations, pairOf } from "./small-market.fixture.js";

const door = { latitude: 52.16, longitude: 4.49 };

describe("Pair", () => {
  it.each([
    [undefined, undefined],
    ["leiden", true],
    ["alphen", false],
    ["unheard-of", false],
  ])("with home organisation %s is at home: %s", (homeOrganisation, atHome) => {
    const pair = pairOf(homeOrganisation === undefined ? {} : { homeOrganisation }, {});
    expect(pair.atHome).toBe(atHome);
    expect(pair.home?.id).toBe(organisations.find((party) => party.id === homeOrganisation)?.id);
  });

  it("measures to where the work is, else to where the client is, else not", () => {
    const there = { latitude: 52.13, longitude: 4.66 };
    expect(pairOf({ location: door }, { location: there }).distanceKm).toBe(12.07);
    expect(pairOf({ location: there }, {}).distanceKm).toBe(12.07);
    expect(pairOf({ location: door }, {}).distanceKm).toBe(0);
    expect(pairOf({ location: door }, { organisation: "unheard-of" }).distanceKm).toBeUndefined();
    expect(pairOf({}, { location: there }).distanceKm).toBeUndefined();
  });

  it("bounds free hours over the days that are needed once the period has given way", () => {
    const availability = [{ hoursPerWeek: 8, period: { start: "2026-03-08", end: "2026-05-18" } }];
    const period = { start: "2026-03-01", end: "2026-06-01" };
    expect(pairOf({ availability }, { period }).freeHours).toEqual({ low: 0, high: 8 });
    const flexibility = { startDays: 7, endDays: 14 };
    expect(pairOf({ availability }, { period, flexibility }).freeHours).toEqual({ low: 8, high: 8 });
  });

  it("finds the conversation of these two only", () => {
    const conversations = [
      { professional: "p", assignment: "b" },
      { professional: "p", assignment: "a", clientSays: "yes" },
    ] as const;
    expect(pairOf({}, {}, { conversations }).conversation).toBe(conversations[1]);
    expect(pairOf({}, {}).conversation).toBeUndefined();
  });
});
