import type { Professional } from "../model/index.js";

/** What a store keeps of a professional beside the record, to compare with a query. `undefined` is unknown. */
export interface CandidateFacts {
  readonly home: string | undefined;
  /** Self-employed without a home organisation: at home nowhere. */
  readonly independent: boolean;
  readonly conflicts: readonly string[];
  readonly engagements: readonly string[] | undefined;
  readonly grade: number | undefined;
  readonly pausedUntil: string | undefined;
  readonly employmentEnd: string | undefined;
  /** Whether the employment is known to go on without an end. */
  readonly openEnded: boolean;
  readonly clearances: readonly string[] | undefined;
  readonly languages: readonly string[] | undefined;
  /** Where they live, on a sphere of radius 1. */
  readonly point: Point | undefined;
  /** Square of the chord that their travel limit spans, with a metre to spare. */
  readonly reach: number | undefined;
  /** Skills that are claimed, with their level; each once. */
  readonly claims: readonly { readonly skill: string; readonly level: number | undefined }[];
  /** Skills that are lacking. */
  readonly lacks: readonly string[];
}

/** A point on a sphere of radius 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/**
 * Square of the chord within which two places are one: half a metre and some rounding. Somebody who lives there is within their travel
 * limit whatever it is, also when nobody knows it.
 */
export const samePlace = 7e-15;

/** Mean radius of the earth in km, as the IUGG defines it. */
const earthRadiusKm = 6371.0088;

/**
 * Works out what a query is compared with; for authors of adapters.
 *
 * @returns Plain values for columns and lists.
 * @remarks Places become points and limits squares of chords, so that a database compares them with sums and products only, which are
 * the same in every engine. O(size of the record).
 */
export function candidateFacts(professional: Professional): CandidateFacts {
  const { employment, location, travelLimitKm } = professional;
  const openEnded = employment?.kind === "permanent" || employment?.kind === "self-employed";
  return {
    home: professional.homeOrganisation,
    independent: professional.homeOrganisation === undefined && employment?.kind === "self-employed",
    conflicts: professional.conflicts?.organisations ?? [],
    engagements: professional.engagements,
    grade: professional.grade,
    pausedUntil: professional.pausedUntil,
    employmentEnd: employment?.endsOn,
    openEnded: openEnded && employment?.endsOn === undefined,
    clearances: professional.clearances?.map(({ kind }) => kind),
    languages: professional.languages?.map(({ language }) => language),
    point: location === undefined ? undefined : pointOf(location),
    reach: travelLimitKm === undefined ? undefined : squaredChord(travelLimitKm + 0.001),
    claims: (professional.claims ?? []).map(({ skill, level }) => ({ skill, level })),
    lacks: professional.lacks ?? [],
  };
}

/** The point of a place on a sphere of radius 1. */
export function pointOf({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }): Point {
  const phi = (latitude * Math.PI) / 180;
  const lambda = (longitude * Math.PI) / 180;
  return { x: Math.cos(phi) * Math.cos(lambda), y: Math.cos(phi) * Math.sin(lambda), z: Math.sin(phi) };
}

function squaredChord(km: number): number {
  const half = Math.sin(Math.min(Math.PI / 2, km / earthRadiusKm / 2));
  // Rounding of points takes a few units of 1e-16; a metre is 2e-14.
  return 4 * half * half + 1e-15;
}
