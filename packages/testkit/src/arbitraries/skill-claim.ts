import { evidenceKinds, type SkillClaim } from "@inzet/core";
import fc from "fast-check";
import { dateArbitrary, levelArbitrary, oneOf, partial } from "./primitives.js";
import type { FullWorld } from "./world.js";

/** A claim of a given skill. */
export function claimOf(skill: string): fc.Arbitrary<SkillClaim> {
  return partial(
    {
      skill: fc.constant(skill),
      level: levelArbitrary,
      evidence: oneOf(evidenceKinds),
      lastUsedOn: dateArbitrary,
      years: fc.integer({ min: 0, max: 60 }),
    },
    ["skill"],
  );
}

/** A claim of any skill of the world. */
export function claimArbitrary(world: FullWorld): fc.Arbitrary<SkillClaim> {
  return oneOf(world.skills).chain(claimOf);
}
