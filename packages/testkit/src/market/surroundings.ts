import type { Location } from "@inzet/core";
import type { Random } from "./random.js";

const kmPerDegree = 111.2;

/** Cosine of an angle in degrees, up to 90, by its series: `Math.cos` may differ in the last bit between engines. */
function cosine(degrees: number): number {
  const square = (degrees * 0.017453292519943295) ** 2;
  return 1 - (square / 2) * (1 - (square / 12) * (1 - (square / 30) * (1 - square / 56)));
}

/** Degrees with three decimals: about a hundred metres, coarse enough not to be an address. */
function coarse(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

/** A place within `radiusKm` of another as the crow flies, all places as likely. */
export function placeNear(random: Random, centre: Location, radiusKm: number): Location {
  for (;;) {
    const east = (random.next() * 2 - 1) * radiusKm;
    const north = (random.next() * 2 - 1) * radiusKm;
    if (east * east + north * north > radiusKm * radiusKm) continue;
    return {
      latitude: coarse(centre.latitude + north / kmPerDegree),
      longitude: coarse(centre.longitude + east / (kmPerDegree * cosine(centre.latitude))),
    };
  }
}
