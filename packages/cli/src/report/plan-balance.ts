import type { Assignment, Plan, Professional } from "@inzet/core";

/** What one organisation gives to the others in a plan, and takes from them. */
export interface OrganisationBalance {
  readonly organisationId: string;
  /** Its professionals who fill a seat elsewhere. */
  readonly givenPeople: number;
  /** Their hours a week together. */
  readonly givenHours: number;
  /** Its seats that somebody from elsewhere fills. */
  readonly takenPeople: number;
  /** Their hours a week together. */
  readonly takenHours: number;
}

/** A plan as give and take between organisations. */
export interface PlanBalance {
  /** By hours given minus hours taken, most giving first, then by id; organisations that do neither are left out. */
  readonly organisations: readonly OrganisationBalance[];
  /** Seats filled from the organisation's own house: neither given nor taken. */
  readonly ownHouse: number;
  /** Seats filled by someone without a home organisation. */
  readonly withoutHome: number;
  /** Filled seats whose hours are unknown; they count as people, not as hours. */
  readonly withoutHours: number;
}

/** Hours a week of a seat: the least that are of use, or else the most that can be given; `undefined` when unknown. */
export function hoursOfSeat(assignment: Assignment): number | undefined {
  return assignment.hoursPerWeek?.minimum ?? assignment.hoursPerWeek?.maximum;
}

/** Counts who gives and who takes in a plan. O(filled seats + records). */
export function planBalance(
  plan: Plan,
  professionals: readonly Professional[],
  assignments: readonly Assignment[],
): PlanBalance {
  const homes = new Map(professionals.map((professional) => [professional.id, professional.homeOrganisation]));
  const offered = new Map(assignments.map((assignment) => [assignment.id, assignment]));
  const sums = new Map<string, { givenPeople: number; givenHours: number; takenPeople: number; takenHours: number }>();
  const sumOf = (organisation: string) => {
    let sum = sums.get(organisation);
    if (sum === undefined) {
      sum = { givenPeople: 0, givenHours: 0, takenPeople: 0, takenHours: 0 };
      sums.set(organisation, sum);
    }
    return sum;
  };
  let ownHouse = 0;
  let withoutHome = 0;
  let withoutHours = 0;
  for (const { professionalId, assignmentId } of plan.matches) {
    const assignment = offered.get(assignmentId);
    if (assignment === undefined) continue;
    const home = homes.get(professionalId);
    const hours = hoursOfSeat(assignment);
    if (hours === undefined) withoutHours += 1;
    if (home === assignment.organisation) {
      ownHouse += 1;
      continue;
    }
    const taker = sumOf(assignment.organisation);
    taker.takenPeople += 1;
    taker.takenHours += hours ?? 0;
    if (home === undefined) {
      withoutHome += 1;
    } else {
      const giver = sumOf(home);
      giver.givenPeople += 1;
      giver.givenHours += hours ?? 0;
    }
  }
  const organisations = [...sums].map(([organisationId, sum]) => ({ organisationId, ...sum }));
  organisations.sort(
    (a, b) =>
      b.givenHours - b.takenHours - (a.givenHours - a.takenHours) || (a.organisationId < b.organisationId ? -1 : 1),
  );
  return { organisations, ownHouse, withoutHome, withoutHours };
}
