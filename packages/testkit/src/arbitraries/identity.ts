import type { Identity } from "@inzet/core";
import fc from "fast-check";
import { lineArbitrary, oneOf, partial } from "./primitives.js";
import type { FullWorld } from "./world.js";

const emailArbitrary = fc
  .tuple(fc.stringMatching(/^[a-z]{1,8}(\.[a-z]{1,8})?$/), fc.stringMatching(/^[a-z]{2,10}$/))
  .map(([name, domain]) => `${name}@${domain}.example`);

/** Who is behind a pseudonym of the world. */
export function identityArbitrary(world: FullWorld): fc.Arbitrary<Identity> {
  return partial(
    {
      professional: oneOf(world.professionals),
      name: lineArbitrary,
      email: emailArbitrary,
      telephone: fc.stringMatching(/^06[0-9]{8}$/),
    },
    ["professional"],
  );
}
