import type { Clearance } from "@inzet/core";
import fc from "fast-check";
import { dateArbitrary, partial } from "./primitives.js";

/** Kinds of clearance that generated records use. */
export const clearanceKinds = ["VOG", "VGB-A", "VGB-B"] as const;

/** A clearance, with or without its expiry. */
export const clearanceArbitrary: fc.Arbitrary<Clearance> = partial(
  { kind: fc.constantFrom<string>(...clearanceKinds), expiresOn: dateArbitrary },
  ["kind"],
);
