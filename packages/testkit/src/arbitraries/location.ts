import type { Location } from "@inzet/core";
import fc from "fast-check";
import { lineArbitrary, partial } from "./primitives.js";

/** A place in or near the Netherlands, to a thousandth of a degree. */
export const locationArbitrary: fc.Arbitrary<Location> = partial(
  {
    latitude: fc.integer({ min: 50_700, max: 53_600 }).map((thousandths) => thousandths / 1000),
    longitude: fc.integer({ min: 3_300, max: 7_300 }).map((thousandths) => thousandths / 1000),
    place: lineArbitrary,
  },
  ["latitude", "longitude"],
);
