import { InzetError } from "../../errors/index.js";
import { dateOfDay } from "../../model/index.js";
import { Pair } from "../../pair/index.js";
import { evaluatePair } from "../../ranking/index.js";
import { fromFixedPoint, ONE } from "../../scoring/index.js";
import { type Asked, askedOf } from "../asking/asked.js";
import type { Plan } from "../plan.js";
import type { PlanMarket } from "../planner.js";
import { type PlanProblem, ProblemSource } from "../problem/plan-problem.js";
import { chosenOf, worthOf } from "../result/chosen-of.js";
import { unmetRules } from "../result/unmet-rules.js";
import { blockingPairsOf } from "./blocking.js";
import { checkFloors } from "./check-floors.js";
import { checkLevels } from "./check-levels.js";
import { type PlanVerification, Violations } from "./verification.js";

/**
 * Checks a plan from the records and the numbers in it alone.
 *
 * @param plan - A plan, or its copy from JSON.
 * @param matcher - A matcher, with or without planner, that holds the records the plan was made of.
 * @returns Whether every score is what the records give, every rule is kept, and the certificate proves what the plan says.
 * @remarks One look at the constraints of every pair, then linear in the eligible pairs and rules. Shares the reading of the rules with the
 * planner, and no code with what solves. Source: weak duality of linear programs.
 * @example
 * ```ts
 * import { createMatcher, createTaxonomy } from "@inzet/core";
 * import { createPlanner, verifyPlan } from "@inzet/core/planning";
 *
 * const taxonomy = createTaxonomy({ id: "demo", version: "1", languages: ["en"], concepts: [] });
 * const matcher = createMatcher({ taxonomy, today: "2026-01-01", planner: createPlanner() });
 * const plan = matcher.plan();
 * console.log(verifyPlan(JSON.parse(JSON.stringify(plan)), matcher).valid); // true
 * ```
 */
export function verifyPlan(plan: Plan, matcher: { market(): PlanMarket }): PlanVerification {
  return verifyInMarket(plan, matcher.market());
}

/** As {@link verifyPlan}, for who has the market itself. */
export function verifyInMarket(plan: Plan, market: PlanMarket): PlanVerification {
  const violations = new Violations();
  let asked: Asked;
  try {
    asked = askedOf(market, plan.asked);
    checkIds(plan, market, asked, violations);
    const today = dateOfDay(market.setting.today);
    if (plan.today !== today)
      violations.add("OPTIONS", `the plan is of ${plan.today}, and the matcher asks about ${today}`);
    if (plan.objective !== asked.objective) {
      violations.add("OPTIONS", `the plan says to aim for ${plan.objective}, and was asked for ${asked.objective}`);
    }
    const first = violations.conclude(false, Number.NaN);
    return first.valid ? verifyAsked(plan, market, asked, violations) : first;
  } catch (error) {
    if (!(error instanceof InzetError)) throw error;
    violations.add("OPTIONS", `what was asked does not go with these records: ${error.message.split("\n")[0]}`);
    return violations.conclude(false, Number.NaN);
  }
}

function checkIds(plan: Plan, market: PlanMarket, asked: Asked, violations: Violations): void {
  const people = new Set(market.professionals.map(({ record }) => record.id));
  const assignments = new Set(asked.tasks.map(({ record }) => record.id));
  const named = new Set(plan.asked.assignments ?? []);
  for (const id of named) {
    if (!assignments.has(id)) violations.add("UNKNOWN_RECORD", `assignment ${id} is not among the records`);
  }
  for (const { professionalId } of asked.pins) {
    if (!people.has(professionalId))
      violations.add("UNKNOWN_RECORD", `professional ${professionalId} is not among the records`);
  }
  for (const { professionalId, assignmentId } of plan.matches) {
    if (!people.has(professionalId))
      violations.add("UNKNOWN_RECORD", `professional ${professionalId} is not among the records`);
    if (!assignments.has(assignmentId))
      violations.add("UNKNOWN_RECORD", `assignment ${assignmentId} is not in the plan's question`);
  }
}

function verifyAsked(plan: Plan, market: PlanMarket, asked: Asked, violations: Violations): PlanVerification {
  const { certificate } = plan;
  const kept = certificate.kept;
  const source = new ProblemSource(
    market,
    asked,
    kept === undefined ? {} : { keep: { pairs: kept.pairs, worth: Math.round(kept.worth * ONE) } },
  );
  const floors = certificate.floors === undefined ? undefined : new Map(Object.entries(certificate.floors));
  const byPrices = asked.objective === "total" || asked.objective === "coverage" || floors !== undefined;
  // Pairs that the prices do not rule out have to be looked at; the others are worth no more than their prices.
  if (byPrices) {
    const { professionalPrices, seatPrices } = certificate;
    const { seatWorth } = source.problem();
    source.pool.admit((slot, person) => {
      const price = professionalPrices[market.professionals[person]!.record.id] ?? 0;
      return Math.floor((price + (seatPrices[source.slots[slot]!.key] ?? 0)) * ONE) - seatWorth;
    });
  }
  const problem = source.problem(floors);
  const { chosen, unknown } = chosenOf(problem, plan.matches);
  for (const { professionalId, assignmentId, part } of unknown) {
    const where = part === undefined ? assignmentId : `${assignmentId} (${part})`;
    violations.add("NOT_ELIGIBLE", `professional ${professionalId} cannot have a seat of assignment ${where}`);
  }
  checkScores(plan, problem, violations);
  checkRows(problem, chosen, violations);
  checkSums(plan, problem, violations);
  const unmet = unmetRules(problem, chosen);
  if (JSON.stringify(unmet) !== JSON.stringify(plan.unmet ?? [])) {
    violations.add(
      "UNMET",
      `rules that are not met are ${JSON.stringify(unmet)}, not ${JSON.stringify(plan.unmet ?? [])}`,
    );
  }
  if (asked.objective === "stable") {
    for (const { professionalId, assignmentId } of blockingPairsOf(problem, chosen)) {
      violations.add(
        "BLOCKING_PAIR",
        `professional ${professionalId} and assignment ${assignmentId} prefer each other to what they have`,
      );
    }
    return violations.conclude(true, Number.NaN);
  }
  if (asked.objective === "leximin" && asked.fairTo === "people") {
    checkLevels(plan, problem, chosen, violations);
    return violations.conclude(true, 0);
  }
  if (asked.objective === "leximin") checkFloors(problem, chosen, certificate.floors ?? {}, violations);
  const gap = checkPrices(plan, problem, chosen, violations);
  return violations.conclude(gap === 0, fromFixedPoint(gap));
}

function checkScores(plan: Plan, { market, slots }: PlanProblem, violations: Violations): void {
  const people = new Map(market.professionals.map((profile) => [profile.record.id, profile]));
  for (const { part, ...match } of plan.matches) {
    const slot = slots.find((entry) => entry.task.record.id === match.assignmentId && entry.part === part);
    const profile = people.get(match.professionalId);
    if (slot === undefined || profile === undefined) {
      violations.add("SEATS", `assignment ${match.assignmentId} has no part ${part}`);
      continue;
    }
    const again = evaluatePair(new Pair(profile, slot.task, market.setting), market.rules).match;
    if (JSON.stringify(again) === JSON.stringify(match)) continue;
    violations.add(
      "SCORE",
      `the match of professional ${match.professionalId} and assignment ${match.assignmentId} is not what the records give: ` +
        (again.score.value === match.score.value
          ? "the score is the same, the rest differs"
          : `the score is ${again.score.value}, not ${match.score.value}`),
    );
  }
}

function checkRows({ rows }: PlanProblem, chosen: Uint8Array, violations: Violations): void {
  rows.list.forEach(({ key, bound, cost }, row) => {
    if (cost !== Infinity) return;
    let load = 0;
    for (let at = rows.entryStarts[row]!; at < rows.entryStarts[row + 1]!; at++) {
      if (chosen[rows.entryOf[at]!] === 1) load += rows.entryCoefficients[at]!;
    }
    if (load > bound) violations.add("RULE", `${key} comes to ${load}, and may be ${bound} at most`);
  });
}

function checkSums(plan: Plan, { slots }: PlanProblem, violations: Violations): void {
  const total = plan.matches.reduce((sum, match) => sum + match.score.value, 0);
  if (total !== plan.total) violations.add("TOTAL", `the scores sum to ${total}, not ${plan.total}`);
  let seats = 0;
  for (const { covers, seats: free, pinned, task, part } of slots) {
    if (covers !== undefined) continue;
    const { id } = task.record;
    seats += free + pinned;
    const filled = plan.matches.filter((match) => match.assignmentId === id && match.part === part).length;
    const open = plan.open.find((entry) => entry.assignmentId === id && entry.part === part)?.seats ?? 0;
    if (filled + open === free + pinned) continue;
    const where = part === undefined ? id : `${id} (${part})`;
    violations.add(
      "SEATS",
      `assignment ${where} has ${free + pinned} seats, and ${filled} filled and ${open} open ones in the plan`,
    );
  }
  if (seats !== plan.seats) violations.add("SEATS", `there are ${seats} seats, not ${plan.seats}`);
}

/** Works out what the prices prove; returns the gap in 2⁻²⁰ths. */
function checkPrices(plan: Plan, problem: PlanProblem, chosen: Uint8Array, violations: Violations): number {
  const { rows, entries, slots, market, seatWorth } = problem;
  const { certificate } = plan;
  const prices = rows.list.map(({ kind, at, key, cost }) => {
    const price =
      kind === "person"
        ? certificate.professionalPrices[market.professionals[at]!.record.id]
        : kind === "slot"
          ? certificate.seatPrices[slots[at]!.key]
          : certificate.rulePrices?.[key];
    const units = (price ?? 0) * ONE;
    if (units >= 0 && units <= cost) return units;
    violations.add("PRICES", `the price of ${key} is ${price}, and must lie from 0 to ${cost / ONE}`);
    return 0;
  });
  if (Math.round((certificate.seatWorth ?? 0) * ONE) !== seatWorth) {
    violations.add(
      "PRICES",
      `a filled seat must count ${seatWorth / ONE} besides its score, not ${certificate.seatWorth ?? 0}`,
    );
  }
  let bound = 0;
  rows.list.forEach((row, at) => {
    bound += prices[at]! * row.bound;
  });
  for (let entry = 0; entry < entries.count; entry++) {
    let rest = entries.worth[entry]!;
    for (let at = rows.starts[entry]!; at < rows.starts[entry + 1]!; at++) {
      rest -= prices[rows.rowOf[at]!]! * rows.coefficientOf[at]!;
    }
    if (rest > 0) bound += rest;
  }
  // Worths are whole: what is less than one unit away is not.
  const gap = Math.floor(bound) - worthOf(problem, chosen);
  if (gap < 0)
    violations.add("PRICES", "the prices prove less than what the plan reaches: they are not of these records");
  if (gap !== certificate.gap * ONE) {
    violations.add("PRICES", `the prices leave a gap of ${gap / ONE}, and the plan says ${certificate.gap}`);
  }
  if (certificate.bound !== plan.total + certificate.gap) {
    violations.add(
      "PRICES",
      `bound ${certificate.bound} must be the total and the gap, ${plan.total + certificate.gap}`,
    );
  }
  const provenBy = certificate.provenBy ?? "prices";
  if (plan.proven && provenBy === "prices" && gap !== 0) {
    violations.add("PRICES", `the plan says to be proven by prices, which leave a gap of ${gap / ONE}`);
  }
  if (plan.proven !== (provenBy !== "nothing")) {
    violations.add("PRICES", `the plan says to be ${plan.proven ? "" : "un"}proven, by ${provenBy}`);
  }
  return Math.max(0, gap);
}
