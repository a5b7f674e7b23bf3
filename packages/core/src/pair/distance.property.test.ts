import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm } from "./distance.js";

const seed = 20261203;
const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const HALF_WAY_ROUND_KM = 20015.114;

describe(`distanceKm, seed ${seed}`, () => {
  it.each([
    ["Leiden to Alphen aan den Rijn", [52.16, 4.49], [52.13, 4.66], 12.07],
    ["Amsterdam to Maastricht", [52.3676, 4.9041], [50.8514, 5.6909], 177.3],
    ["a place to itself", [52.16, 4.49], [52.16, 4.49], 0],
    ["pole to pole", [90, 0], [-90, 0], HALF_WAY_ROUND_KM],
    ["across the date line", [0, 179.5], [0, -179.5], 111.195],
  ])("measures %s", (_, [latitude, longitude], [toLatitude, toLongitude], km) => {
    const from = { latitude: latitude!, longitude: longitude! };
    const to = { latitude: toLatitude!, longitude: toLongitude! };
    expect(distanceKm(from, to)).toBeCloseTo(km, km > 100 && km < 200 ? 0 : 3);
  });

  it("is the same both ways, never below 0, and never more than half way round", () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const there = distanceKm(a, b);
        expect(distanceKm(b, a)).toBe(there);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(HALF_WAY_ROUND_KM);
      }),
      { seed, numRuns: 500 },
    );
  });

  it("takes no detour for a way past a third place", () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 0.002);
      }),
      { seed, numRuns: 500 },
    );
  });
});
