import type { Assignment, Location, Organisation, Plan, Professional } from "@inzet/core";
import { geoDistance } from "d3-geo";

/** A place on the map with what is there. People are only ever counted by place. */
export interface Place {
  /** Name of the place, for readers. */
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Professionals nearest to this place. */
  readonly people: number;
  /** Seats of assignments nearest to this place. */
  readonly seats: number;
}

/** People whom a plan sends from one place to another. */
export interface Flow {
  /** Position of the place they come from. */
  readonly from: number;
  /** Position of the place they go to. */
  readonly to: number;
  readonly people: number;
}

/** Places of a market, and what a plan moves between them. */
export interface Places {
  readonly places: readonly Place[];
  readonly flows: readonly Flow[];
  /** Professionals and assignments without a location, of their own or of their organisation. */
  readonly elsewhere: { readonly people: number; readonly seats: number };
}

/** What {@link gatherPlaces} reads. */
export interface PlacesInput {
  readonly organisations: readonly Organisation[];
  readonly professionals: readonly Professional[];
  readonly assignments: readonly Assignment[];
  readonly plan?: Plan | undefined;
}

/**
 * Counts professionals and seats by the nearest organisation's place, so that nobody's own address is on the map.
 *
 * @remarks Places with the same name are one. O((professionals + assignments) × places).
 */
export function gatherPlaces({ organisations, professionals, assignments, plan }: PlacesInput): Places {
  const counted: { name: string; longitude: number; latitude: number; people: number; seats: number }[] = [];
  const byName = new Map<string, number>();
  const placeOfOrganisation = new Map<string, number>();
  for (const { id, name, location } of organisations) {
    if (location === undefined) continue;
    const placeName = location.place ?? name;
    let position = byName.get(placeName);
    if (position === undefined) {
      position = counted.length;
      byName.set(placeName, position);
      counted.push({
        name: placeName,
        longitude: location.longitude,
        latitude: location.latitude,
        people: 0,
        seats: 0,
      });
    }
    placeOfOrganisation.set(id, position);
  }

  const nearest = (location: Location): number | undefined => {
    let best: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let position = 0; position < counted.length; position++) {
      const { longitude, latitude } = counted[position]!;
      const distance = geoDistance([location.longitude, location.latitude], [longitude, latitude]);
      if (distance < least) {
        least = distance;
        best = position;
      }
    }
    return best;
  };
  const placeOf = (location: Location | undefined, organisation: string | undefined): number | undefined => {
    if (location !== undefined) return nearest(location);
    return organisation === undefined ? undefined : placeOfOrganisation.get(organisation);
  };

  const elsewhere = { people: 0, seats: 0 };
  const placeOfProfessional = new Map<string, number>();
  for (const { id, location, homeOrganisation } of professionals) {
    const position = placeOf(location, homeOrganisation);
    if (position === undefined) {
      elsewhere.people += 1;
    } else {
      counted[position]!.people += 1;
      placeOfProfessional.set(id, position);
    }
  }
  const placeOfAssignment = new Map<string, number>();
  for (const { id, location, organisation, seats = 1 } of assignments) {
    const position = placeOf(location, organisation);
    if (position === undefined) {
      elsewhere.seats += seats;
    } else {
      counted[position]!.seats += seats;
      placeOfAssignment.set(id, position);
    }
  }

  const moved = new Map<string, { from: number; to: number; people: number }>();
  for (const { professionalId, assignmentId } of plan?.matches ?? []) {
    const from = placeOfProfessional.get(professionalId);
    const to = placeOfAssignment.get(assignmentId);
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from} ${to}`;
    const flow = moved.get(key) ?? { from, to, people: 0 };
    flow.people += 1;
    moved.set(key, flow);
  }
  const flows = [...moved.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  return { places: counted, flows, elsewhere };
}
