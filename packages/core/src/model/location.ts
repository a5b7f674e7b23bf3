import * as z from "zod/mini";
import { type Immutable, lineSchema } from "./primitives.js";

/** A place on the map: WGS84 degrees, with the name of the town where that helps a reader. */
export const locationSchema = z.strictObject({
  /** Degrees north of the equator, WGS84. */
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  /** Degrees east of Greenwich, WGS84. */
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
  /** Name of the place, for readers. */
  place: z.optional(lineSchema),
});

/** A place on the map, in WGS84 degrees. */
export interface Location extends Immutable<z.infer<typeof locationSchema>> {}
