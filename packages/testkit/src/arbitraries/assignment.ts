import { type Assignment, assignmentKinds, audiences, dayNumber } from "@inzet/core";
import fc from "fast-check";
import { clearanceKinds } from "./clearance.js";
import { compensationArbitrary } from "./compensation.js";
import { languageListArbitrary } from "./language-skill.js";
import { locationArbitrary } from "./location.js";
import { periodArbitrary } from "./period.js";
import {
  dateArbitrary,
  gradeArbitrary,
  idArbitrary,
  lineArbitrary,
  oneOf,
  partial,
  proseArbitrary,
  shareArbitrary,
  someOf,
  termArbitrary,
  weeklyHoursArbitrary,
} from "./primitives.js";
import { requirementOf } from "./requirement.js";
import type { FullWorld } from "./world.js";

/** A range with either bound absent, and the bounds the right way round. */
function rangeOf(bound: fc.Arbitrary<number>) {
  return partial({ minimum: bound, maximum: bound }).map((range) =>
    range.minimum !== undefined && range.maximum !== undefined && range.minimum > range.maximum
      ? { minimum: range.maximum, maximum: range.minimum }
      : range,
  );
}

/** An assignment with any fields absent. */
export function assignmentArbitrary(world: FullWorld): fc.Arbitrary<Assignment> {
  const daysOfGrace = fc.integer({ min: 0, max: 90 });
  return partial(
    {
      id: idArbitrary,
      organisation: oneOf(world.organisations),
      network: oneOf(world.networks),
      title: lineArbitrary,
      description: proseArbitrary,
      fieldOfWork: termArbitrary,
      kind: oneOf(assignmentKinds),
      requirements: someOf(world.skills, 6).chain((skills) => fc.tuple(...skills.map(requirementOf))),
      period: periodArbitrary,
      flexibility: partial({ startDays: daysOfGrace, endDays: daysOfGrace }),
      hoursPerWeek: rangeOf(weeklyHoursArbitrary),
      location: locationArbitrary,
      remoteShare: shareArbitrary,
      engagements: someOf(world.engagements, 3, 1),
      compensation: compensationArbitrary,
      seats: fc.integer({ min: 1, max: 4 }),
      growthSeats: fc.integer({ min: 0, max: 4 }),
      languages: languageListArbitrary,
      clearances: someOf<string>(clearanceKinds),
      grades: rangeOf(gradeArbitrary),
      audience: fc.array(
        partial({ to: oneOf(audiences), network: oneOf(world.networks), opensOn: dateArbitrary }, ["to"]),
        { minLength: 1, maxLength: 3 },
      ),
      motives: fc.array(termArbitrary, { maxLength: 3 }),
      coreQualities: fc.array(termArbitrary, { maxLength: 3 }),
      urgency: oneOf(["low", "normal", "high"] as const),
      status: oneOf(["draft", "open", "filled", "closed"] as const),
    },
    ["id", "organisation", "title"],
  ).map((assignment) => withinBounds(assignment as Assignment));
}

/** Takes growth seats back to the seats, and the flexibility of a period to less than the period. */
function withinBounds(assignment: Assignment): Assignment {
  const { growthSeats, flexibility, period, seats = 1 } = assignment;
  const days = period?.end === undefined ? Number.POSITIVE_INFINITY : dayNumber(period.end) - dayNumber(period.start);
  const startDays = Math.min(flexibility?.startDays ?? 0, days - 1);
  const endDays = Math.min(flexibility?.endDays ?? 0, days - 1 - startDays);
  return {
    ...assignment,
    ...(growthSeats === undefined ? {} : { growthSeats: Math.min(growthSeats, seats) }),
    ...(flexibility === undefined
      ? {}
      : {
          flexibility: {
            ...(flexibility.startDays === undefined ? {} : { startDays }),
            ...(flexibility.endDays === undefined ? {} : { endDays }),
          },
        }),
  };
}
