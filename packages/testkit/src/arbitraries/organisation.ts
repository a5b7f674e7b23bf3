import { layers, type Organisation } from "@inzet/core";
import fc from "fast-check";
import { locationArbitrary } from "./location.js";
import { idArbitrary, lineArbitrary, oneOf, partial, someOf } from "./primitives.js";
import { releasePolicyArbitrary } from "./release.js";
import type { FullWorld } from "./world.js";

/** An organisation with any fields absent. */
export function organisationArbitrary(world: FullWorld): fc.Arbitrary<Organisation> {
  return partial(
    {
      id: idArbitrary,
      name: lineArbitrary,
      kind: fc.constantFrom("municipality", "water-board", "province", "ministry"),
      layer: oneOf(layers),
      registerNumber: fc.integer({ min: 1, max: 99_999_999 }).map((number) => String(number).padStart(8, "0")),
      location: locationArbitrary,
      networks: someOf(world.networks),
      release: releasePolicyArbitrary,
    },
    ["id", "name"],
  ) as fc.Arbitrary<Organisation>;
}
