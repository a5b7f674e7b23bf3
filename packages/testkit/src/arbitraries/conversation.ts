import type { Conversation } from "@inzet/core";
import type fc from "fast-check";
import { dateArbitrary, oneOf, partial } from "./primitives.js";
import type { FullWorld } from "./world.js";

/** A conversation between a professional and a client of the world. */
export function conversationArbitrary(world: FullWorld): fc.Arbitrary<Conversation> {
  const answer = oneOf(["yes", "no"] as const);
  return partial(
    {
      professional: oneOf(world.professionals),
      assignment: oneOf(world.assignments),
      professionalSays: answer,
      clientSays: answer,
      heldOn: dateArbitrary,
    },
    ["professional", "assignment"],
  );
}
