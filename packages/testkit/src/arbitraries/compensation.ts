import { type Compensation, compensationKinds, type Rate } from "@inzet/core";
import type fc from "fast-check";
import { amountArbitrary, oneOf, partial, someOf } from "./primitives.js";

/** What an assignment pays. */
export const compensationArbitrary: fc.Arbitrary<Compensation> = partial(
  { kind: oneOf(compensationKinds), maximumPerHour: amountArbitrary },
  ["kind"],
);

/** What a professional asks. */
export const rateArbitrary: fc.Arbitrary<Rate> = partial({
  kinds: someOf(compensationKinds),
  minimumPerHour: amountArbitrary,
});
