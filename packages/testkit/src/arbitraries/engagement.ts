import type { EngagementForm } from "@inzet/core";
import fc from "fast-check";
import { lineArbitrary, oneOf, partial } from "./primitives.js";
import type { FullWorld } from "./world.js";

/** A work form of the world. */
export function engagementArbitrary(world: FullWorld): fc.Arbitrary<EngagementForm> {
  return partial(
    {
      id: oneOf(world.engagements),
      labels: fc.record({ nl: lineArbitrary, en: lineArbitrary }, { noNullPrototype: true }),
      needsRelease: fc.boolean(),
    },
    ["id", "labels"],
  );
}
