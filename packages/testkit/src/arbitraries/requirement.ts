import { importances, type Requirement } from "@inzet/core";
import fc from "fast-check";
import { levelArbitrary, oneOf, partial } from "./primitives.js";
import type { FullWorld } from "./world.js";

/** A requirement of a given skill. */
export function requirementOf(skill: string): fc.Arbitrary<Requirement> {
  return partial(
    {
      skill: fc.constant(skill),
      importance: oneOf(importances),
      level: levelArbitrary,
      weight: fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4),
      waivable: fc.boolean(),
    },
    ["skill", "importance"],
  );
}

/** A requirement of any skill of the world. */
export function requirementArbitrary(world: FullWorld): fc.Arbitrary<Requirement> {
  return oneOf(world.skills).chain(requirementOf);
}
