import { geoMercator } from "d3-geo";

/** Where places stand on a picture, and how long a distance is on it. */
export interface MapProjection {
  /** Position on the picture of a place in WGS84 degrees. */
  readonly project: (longitude: number, latitude: number) => readonly [x: number, y: number];
  /** Length on the picture of a kilometre, half way up the map. */
  readonly pixelsPerKm: number;
}

const kmPerDegree = 111.195;
/** A map shows at least this many degrees around each place, so that a single place has a map too. */
const marginDegrees = 0.012;
/** Mercator's picture grows without end towards the poles. */
const latitudeLimit = 85;

/** Fits places into a picture with a margin, in Mercator's projection. */
export function fitMap(
  places: readonly { readonly longitude: number; readonly latitude: number }[],
  width: number,
  height: number,
  margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number },
): MapProjection {
  const clamp = (latitude: number) => Math.max(-latitudeLimit, Math.min(latitudeLimit, latitude));
  const corners = places.flatMap(({ longitude, latitude }): [number, number][] => [
    [longitude - marginDegrees, clamp(latitude - marginDegrees)],
    [longitude + marginDegrees, clamp(latitude + marginDegrees)],
  ]);
  const projection = geoMercator().fitExtent(
    [
      [margin.left, margin.top],
      [width - margin.right, height - margin.bottom],
    ],
    { type: "MultiPoint", coordinates: corners },
  );
  const project = (longitude: number, latitude: number): readonly [number, number] =>
    projection([longitude, clamp(latitude)])!;
  const latitudes = corners.map((corner) => corner[1]);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const longitude = corners[0]?.[0] ?? 0;
  const degree = project(longitude + 0.01, middle)[0] - project(longitude, middle)[0];
  return { project, pixelsPerKm: degree / (0.01 * kmPerDegree * Math.cos((middle * Math.PI) / 180)) };
}
