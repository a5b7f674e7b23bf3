import { validateRecord } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { brabantGovernments } from "./brabant-governments.js";
import { organisationKinds } from "./kinds.js";
import { municipalities } from "./municipalities.js";

/** Kilometres between two places, near enough on this scale. */
function distanceKm(a: (typeof municipalities)[number], b: (typeof municipalities)[number]): number {
  const north = (a.location!.latitude - b.location!.latitude) * 111.2;
  const east = (a.location!.longitude - b.location!.longitude) * 111.2 * 0.616;
  return Math.hypot(north, east);
}

const named = (id: string) => municipalities.find((each) => each.id === id)!;

describe.each([
  ["municipalities", municipalities, 22],
  ["Brabant governments", brabantGovernments, 16],
])("%s", (_, organisations, count) => {
  it("are valid, in the order of their ids, each once", () => {
    expect(organisations).toHaveLength(count);
    for (const organisation of organisations) expect(validateRecord("organisation", organisation).valid).toBe(true);
    const ids = organisations.map((each) => each.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("have a kind and the layer that goes with it", () => {
    for (const { id, kind, layer } of organisations) {
      expect(organisationKinds.find((each) => each.id === kind)?.layer, id).toBe(layer);
    }
  });
});

describe("municipalities", () => {
  it("lie where they are", () => {
    expect(distanceKm(named("leiden"), named("leiderdorp"))).toBeLessThan(4);
    expect(distanceKm(named("leiden"), named("alphen-aan-den-rijn"))).toBeGreaterThan(10);
    expect(distanceKm(named("leiden"), named("alphen-aan-den-rijn"))).toBeLessThan(14);
    expect(distanceKm(named("gouda"), named("hillegom"))).toBeGreaterThan(28);
    for (const each of municipalities) expect(distanceKm(named("leiden"), each), each.id).toBeLessThan(35);
  });
});
