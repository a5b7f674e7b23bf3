import { type Release, type ReleasePolicy, releaseStatuses } from "@inzet/core";
import type fc from "fast-check";
import { periodArbitrary } from "./period.js";
import { dateArbitrary, oneOf, partial, weeklyHoursArbitrary } from "./primitives.js";

/** The home organisation's decision. */
export const releaseArbitrary: fc.Arbitrary<Release> = partial(
  {
    status: oneOf(releaseStatuses),
    hoursPerWeek: weeklyHoursArbitrary,
    period: periodArbitrary,
    decidedOn: dateArbitrary,
  },
  ["status"],
);

/** What an organisation does as a rule. */
export const releasePolicyArbitrary: fc.Arbitrary<ReleasePolicy> = partial(
  { standing: oneOf(["granted", "on-request", "refused"] as const), maximumHoursPerWeek: weeklyHoursArbitrary },
  ["standing"],
);
