import { dateOfDay, type Period } from "@inzet/core";
import fc from "fast-check";
import { dayArbitrary } from "./primitives.js";

/** A period of one day or more, or an open-ended one. */
export const periodArbitrary: fc.Arbitrary<Period> = fc
  .tuple(dayArbitrary, fc.option(fc.integer({ min: 1, max: 700 }), { nil: undefined }))
  .map(([start, length]) =>
    length === undefined ? { start: dateOfDay(start) } : { start: dateOfDay(start), end: dateOfDay(start + length) },
  );
