import type { Network } from "@inzet/core";
import type fc from "fast-check";
import { policyArbitrary } from "./policy.js";
import { idArbitrary, lineArbitrary, partial, someOf } from "./primitives.js";
import type { FullWorld } from "./world.js";

/** A network with or without members and rules. */
export function networkArbitrary(world: FullWorld): fc.Arbitrary<Network> {
  return partial(
    { id: idArbitrary, name: lineArbitrary, members: someOf(world.organisations), policy: policyArbitrary(world) },
    ["id", "name"],
  );
}
