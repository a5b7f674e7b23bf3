import { type Consent, consentPurposes } from "@inzet/core";
import fc from "fast-check";
import { dateArbitrary, oneOf, partial } from "./primitives.js";
import type { FullWorld } from "./world.js";

/** A professional's word on one use of their data. */
export function consentArbitrary(world: FullWorld): fc.Arbitrary<Consent> {
  return partial(
    {
      purpose: oneOf(consentPurposes),
      given: fc.boolean(),
      organisation: oneOf(world.organisations),
      on: dateArbitrary,
      until: dateArbitrary,
    },
    ["purpose", "given"],
  );
}
