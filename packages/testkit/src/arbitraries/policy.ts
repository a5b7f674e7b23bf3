import { assignmentKinds, audiences, compensationKinds, type Policy } from "@inzet/core";
import fc from "fast-check";
import { engagementArbitrary } from "./engagement.js";
import {
  amountArbitrary,
  gradeArbitrary,
  idArbitrary,
  levelArbitrary,
  lineArbitrary,
  oneOf,
  partial,
  shareArbitrary,
  someOf,
  weeklyHoursArbitrary,
} from "./primitives.js";
import type { FullWorld } from "./world.js";

/** A policy with any rules absent. */
export function policyArbitrary(world: FullWorld): fc.Arbitrary<Policy> {
  return partial(
    {
      id: idArbitrary,
      name: lineArbitrary,
      network: oneOf(world.networks),
      audience: fc.array(partial({ kinds: someOf(assignmentKinds), to: oneOf(audiences) }, ["to"]), { maxLength: 3 }),
      engagements: fc.uniqueArray(engagementArbitrary(world), { selector: (form) => form.id, maxLength: 3 }),
      compensation: someOf(compensationKinds, 4, 1),
      maximumRatePerHour: amountArbitrary,
      ownOrganisation: oneOf(["allowed", "excluded", "only"] as const),
      layerPreference: oneOf(["none", "another", "same"] as const),
      minimumGrade: gradeArbitrary,
      hoursKeptAtHome: weeklyHoursArbitrary,
      releaseRequired: fc.boolean(),
      weights: fc.dictionary(oneOf(world.criteria), fc.integer({ min: 0, max: 100 }), { noNullPrototype: true }),
      expectations: partial({
        skill: shareArbitrary,
        level: levelArbitrary,
        recency: shareArbitrary,
        other: shareArbitrary,
      }),
      fitting: fc
        .tuple(shareArbitrary, shareArbitrary)
        .map(([one, other]) => ({ green: Math.max(one, other), amber: Math.min(one, other) })),
    },
    ["id"],
  ) as fc.Arbitrary<Policy>;
}
