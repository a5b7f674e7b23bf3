import * as z from "zod";
import { type Immutable, lineSchema } from "./primitives.js";

/** A place on the map: WGS84 degrees, with the name of the town where that helps a reader. */
export const locationSchema = z.strictObject({
  latitude: z.number().min(-90).max(90).describe("Degrees north of the equator, WGS84."),
  longitude: z.number().min(-180).max(180).describe("Degrees east of Greenwich, WGS84."),
  place: lineSchema.optional().describe("Name of the place, for readers."),
});

/** A place on the map, in WGS84 degrees. */
export type Location = Immutable<z.infer<typeof locationSchema>>;
