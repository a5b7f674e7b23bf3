import type { Assignment, Organisation, Professional } from "../model/index.js";
import { Pair, prepareAssignment, prepareProfessional } from "../pair/index.js";
import { settingOf, taxonomy } from "../pair/small-market.fixture.js";
import { decree, lot, rulesWith } from "../ranking/record-pairs.fixture.js";
import { ONE, scorePair, type WeighedCriterion } from "../scoring/index.js";
import { known } from "../scoring/interval.js";
import type { PlanRules } from "./plan-rules.js";
import type { PlanMarket } from "./planner.js";
import { isGrowth } from "./problem/growth.js";

/** How much of everything a market of lots has. */
export interface Lots {
  readonly seed: number;
  readonly people: number;
  readonly assignments: number;
  /** Scores are a few round numbers, so that many are equal. */
  readonly tied?: boolean;
}

/** A market in which lots decide who is eligible, how well, for how many hours and when. */
export function lotMarket({ seed, people, assignments, tied = false }: Lots): PlanMarket {
  const pick = <Item>(items: readonly Item[], ...ids: string[]): Item => items[lot(seed, ...ids) % items.length]!;
  const organisations: Organisation[] = ["o0", "o1", "o2"].map((id) => ({ id, name: id }));
  const professionals = Array.from({ length: people }, (_, at): Professional => {
    const id = `p${at}`;
    const home = pick(["o0", "o1", "o2", undefined], id, "home");
    return {
      id,
      ...(home === undefined ? {} : { homeOrganisation: home }),
      maximumParallel: pick([1, 2, 3], id, "parallel"),
      availability: [{ hoursPerWeek: pick([8, 16, 24], id, "hours") }],
      ...(pick([true, false], id, "learns") ? { wantsToLearn: [pick(["sql", "minutes"], id, "wish")] } : {}),
      ...(pick([true, false, false], id, "foe") ? { conflicts: { professionals: [`p${(at + 1) % people}`] } } : {}),
    };
  });
  const records = Array.from({ length: assignments }, (_, at): Assignment => {
    const id = `a${at}`;
    const seats = pick([1, 2, 3], id, "seats");
    const start = pick(["2026-04-01", "2026-06-01"], id, "start");
    return {
      id,
      organisation: pick(["o0", "o1", "o2"], id, "client"),
      title: id,
      seats,
      growthSeats: Math.min(seats, pick([0, 0, 1], id, "growth")),
      hoursPerWeek: { minimum: pick([6, 8, 12], id, "hours") },
      period: { start, end: pick(["2026-07-01", "2026-09-01"], id, "end") },
      requirements: [{ skill: "sql", importance: "learn-here" }],
    };
  });
  const levels = tied ? 4 : 1000;
  const criterion: WeighedCriterion = {
    criterion: {
      id: "lot",
      labels: { nl: "lot", en: "lot" },
      weight: 1,
      evaluate: ({ professional, task }) => {
        const asks = (task.asked ?? []).map((entry) => entry.requirement.skill).join(" ");
        return known(Math.floor(((1 + (lot(seed, professional.id, task.record.id, asks) % levels)) / levels) * ONE));
      },
      sentences: {},
    },
    weight: 1,
    units: 1024,
  };
  const rules = {
    ...rulesWith([decree((person, work) => pick(["yes", "yes", "yes", "no", "unknown"] as const, person, work))]),
    criteria: [criterion],
  };
  return {
    professionals: professionals.map((record) => prepareProfessional(record, taxonomy)),
    assignments: records.map((record) => prepareAssignment(record, taxonomy)),
    organisations,
    setting: settingOf({ organisations }),
    rules,
    changesFor: () => [],
  };
}

/** A place in a plan that was made by trying all. */
export interface TriedPlace {
  readonly professionalId: string;
  readonly assignmentId: string;
  readonly part?: string;
}

/** A plan that was made by trying all, and how good it is. */
export interface TriedPlan {
  readonly places: readonly TriedPlace[];
  /** Units by which rules that must hold are missed. */
  readonly missed: number;
  readonly seats: number;
  /** Sum of scores, in 2⁻²⁰ths. */
  readonly total: number;
  /** What hours out of balance cost, in 2⁻²⁰ths. */
  readonly penalty: number;
}

interface Seats {
  readonly assignment: Assignment;
  readonly part: string | undefined;
  readonly seats: number;
  readonly task: PlanMarket["assignments"][number];
}

function seatsOf(market: PlanMarket, rules: PlanRules): Seats[] {
  return market.assignments.flatMap((task): Seats[] => {
    const assignment = task.record;
    const team = rules.teams?.find((entry) => entry.assignmentId === assignment.id);
    if (team !== undefined) {
      return team.roles.map((role) => ({
        assignment,
        part: role.id,
        seats: role.seats ?? 1,
        task: role.requirements
          ? prepareAssignment({ ...assignment, requirements: role.requirements }, taxonomy)
          : task,
      }));
    }
    const growth = rules.growthSeats === false ? 0 : (assignment.growthSeats ?? 0);
    return [
      { assignment, part: undefined, seats: (assignment.seats ?? 1) - growth, task },
      { assignment, part: "growth", seats: growth, task },
    ];
  });
}

function hours(assignment: Assignment): number {
  return assignment.hoursPerWeek?.minimum ?? 0;
}

/** Tells how good a set of places is, whatever made it; `undefined` when it breaks a hard rule. */
export function judge(
  market: PlanMarket,
  rules: PlanRules,
  places: readonly TriedPlace[],
  scoreOf: (place: TriedPlace) => number | undefined,
): TriedPlan | undefined {
  const people = new Map(market.professionals.map(({ record }) => [record.id, record]));
  const works = new Map(market.assignments.map(({ record }) => [record.id, record]));
  const seats = seatsOf(market, rules);
  let total = 0;
  for (const place of places) {
    const score = scoreOf(place);
    if (score === undefined) return undefined;
    if (
      rules.never?.some(
        (pair) => pair.professionalId === place.professionalId && pair.assignmentId === place.assignmentId,
      )
    )
      return undefined;
    total += score;
  }
  for (const slot of seats) {
    const here = places.filter((place) => place.assignmentId === slot.assignment.id && place.part === slot.part);
    if (here.length > slot.seats) return undefined;
  }
  const pairs = [...new Set(places.map((place) => `${place.professionalId} ${place.assignmentId}`))].map((key) => {
    const [person, work] = key.split(" ");
    return { person: people.get(person!)!, work: works.get(work!)! };
  });
  for (const { person, work } of pairs) {
    const parts = places.filter((place) => place.professionalId === person.id && place.assignmentId === work.id);
    const team = rules.teams?.find((entry) => entry.assignmentId === work.id);
    if (parts.length > (team !== undefined && team.mayCoverTwo !== false ? 2 : 1)) return undefined;
    if (new Set(parts.map((part) => part.part)).size < parts.length) return undefined;
  }
  for (const person of people.values()) {
    const own = pairs.filter((pair) => pair.person === person).map((pair) => pair.work);
    if (rules.parallel !== "record") {
      if (own.length > 1) return undefined;
      continue;
    }
    for (const day of ["2026-04-15", "2026-06-15", "2026-08-15"]) {
      const now = own.filter((work) => work.period!.start <= day && work.period!.end! > day);
      if (now.length > (person.maximumParallel ?? 1)) return undefined;
      if (now.reduce((sum, work) => sum + hours(work), 0) > person.availability![0]!.hoursPerWeek) return undefined;
    }
  }
  const groups = [
    ...(rules.apart ?? []),
    ...[...people.values()].flatMap((one) => (one.conflicts?.professionals ?? []).map((other) => [one.id, other])),
  ];
  for (const work of works.values()) {
    const here = pairs.filter((pair) => pair.work === work).map((pair) => pair.person);
    for (const group of groups) {
      if (new Set(group).size > 1 && here.filter((person) => group.includes(person.id)).length > 1) return undefined;
    }
    const most = rules.maximumFromOrganisation?.perAssignment ?? Infinity;
    for (const { id } of market.organisations) {
      if (here.filter((person) => person.homeOrganisation === id).length > most) return undefined;
    }
  }
  let missed = 0;
  let penalty = 0;
  for (const { id } of market.organisations) {
    if (
      pairs.filter((pair) => pair.person.homeOrganisation === id).length >
      (rules.maximumFromOrganisation?.inAll ?? Infinity)
    )
      return undefined;
    const elsewhere = pairs.filter(
      ({ person, work }) => person.homeOrganisation !== undefined && person.homeOrganisation !== work.organisation,
    );
    const given = elsewhere.filter((pair) => pair.person.homeOrganisation === id);
    const taken = elsewhere.filter((pair) => pair.work.organisation === id);
    missed += Math.max(0, (rules.minimumPerOrganisation?.gives ?? 0) - given.length);
    missed += Math.max(0, (rules.minimumPerOrganisation?.receives ?? 0) - taken.length);
    const { balance } = rules;
    if (balance === undefined) continue;
    const so = balance.ledger?.[id] ?? { given: 0, taken: 0 };
    const sum = (list: typeof pairs) => list.reduce((all, pair) => all + hours(pair.work) * (balance.weeks ?? 1), 0);
    const less = so.given + sum(given) - so.taken - sum(taken);
    const out = Math.max(0, less - (balance.most ?? Infinity)) + Math.max(0, (balance.least ?? -Infinity) - less);
    if (balance.penalty === undefined) missed += out;
    else penalty += Math.round((balance.penalty * ONE) / 100) * out * 100;
  }
  return { places, missed, seats: places.length, total, penalty };
}

/** Scores of eligible places, by trying the pair itself. */
export function scores(market: PlanMarket, rules: PlanRules, least = 0): (place: TriedPlace) => number | undefined {
  const seats = seatsOf(market, rules);
  return ({ professionalId, assignmentId, part }) => {
    const profile = market.professionals.find(({ record }) => record.id === professionalId)!;
    const slot = seats.find((entry) => entry.assignment.id === assignmentId && entry.part === part);
    if (slot === undefined) return undefined;
    const pair = new Pair(profile, slot.task, market.setting);
    for (const constraint of market.rules.constraints) {
      const found = constraint.check(pair) as { status: string };
      if (found.status !== "yes") return undefined;
    }
    if (part === "growth" && !isGrowth(pair)) return undefined;
    const { value } = scorePair(pair, market.rules.criteria);
    return value >= least ? value : undefined;
  };
}

/** All plans that keep the hard rules, one after another. */
export function tryAll(market: PlanMarket, rules: PlanRules, take: (plan: TriedPlan) => void, least = 0): void {
  const scoreOf = scores(market, rules, least);
  const seats = seatsOf(market, rules);
  const places = market.professionals.map(({ record }) =>
    seats
      .map(({ assignment, part, seats: count }): TriedPlace | undefined => {
        const place = {
          professionalId: record.id,
          assignmentId: assignment.id,
          ...(part === undefined ? {} : { part }),
        };
        return count > 0 && scoreOf(place) !== undefined ? place : undefined;
      })
      .filter((place) => place !== undefined),
  );
  const cache = new Map(places.flat().map((place) => [place, scoreOf(place)]));
  const bundles = places.map((own) => {
    const found: TriedPlace[][] = [];
    for (let set = 0; set < 1 << own.length; set++) {
      const bundle = own.filter((_, at) => (set >> at) & 1);
      if (judge(market, rules, bundle, (place) => cache.get(place)) !== undefined) found.push(bundle);
    }
    return found;
  });
  const go = (person: number, chosen: TriedPlace[]): void => {
    const soFar = judge(market, rules, chosen, (place) => cache.get(place));
    if (soFar === undefined) return;
    if (person === bundles.length) {
      take(soFar);
      return;
    }
    for (const bundle of bundles[person]!) go(person + 1, [...chosen, ...bundle]);
  };
  go(0, []);
}

/** What a plan is worth under an objective, most important first. */
export function merit({ missed, seats, total, penalty }: TriedPlan, objective: "total" | "coverage"): number[] {
  return objective === "total" ? [-missed, total - penalty] : [-missed, seats, total - penalty];
}

/** Whether one list of numbers comes before another. */
export function better(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && a[at]! > b[at]!;
}
