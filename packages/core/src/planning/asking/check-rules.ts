import { InzetError, suggest } from "../../errors/index.js";
import type { PlanRules } from "../plan-rules.js";
import type { PlanMarket } from "../planner.js";

/** An error for an option that is not as it should be. */
export function refuse(message: string, advice: string, details: Readonly<Record<string, unknown>> = {}): InzetError {
  return new InzetError("INVALID_OPTION", { message, advice, details });
}

const names = [
  ...["parallel", "never", "apart", "conflicts", "growthSeats", "teams", "balance"],
  ...["minimumPerOrganisation", "maximumFromOrganisation"],
];

function requireIds(kind: string, ids: readonly string[], known: readonly string[], where: string): void {
  const all = new Set(known);
  for (const id of ids) {
    if (all.has(id)) continue;
    const near = known.length > 2000 ? undefined : suggest(id, known);
    throw new InzetError("UNKNOWN_RECORD", {
      message: `${where} names ${kind} ${id}, which was not added`,
      advice: near === undefined ? `add the ${kind} first` : `did you mean ${near}?`,
      details: { kind, id },
    });
  }
}

function checkNumber(name: string, value: number | undefined, least: number, most: number, whole: boolean): void {
  if (value === undefined) return;
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return;
  throw refuse(
    `${name} must be a ${whole ? "whole number" : "number"} from ${least} to ${most}, and is ${value}`,
    "leave it out for the default",
  );
}

function checkTeams(rules: PlanRules): void {
  const seen = new Set<string>();
  for (const [at, team] of (rules.teams ?? []).entries()) {
    if (seen.has(team.assignmentId)) {
      throw refuse(`rules.teams names assignment ${team.assignmentId} twice`, "put all its roles into one team");
    }
    seen.add(team.assignmentId);
    checkNumber(`rules.teams[${at}].roles.length`, team.roles.length, 1, 20, true);
    const roles = new Set<string>(["growth"]);
    for (const role of team.roles) {
      checkNumber(`seats of role ${role.id}`, role.seats, 1, 1000, true);
      if (!roles.has(role.id) && /^\S+$/.test(role.id)) roles.add(role.id);
      else
        throw refuse(
          `roles of assignment ${team.assignmentId} must have ids of their own, and one is ${JSON.stringify(role.id)}`,
          'an id without spaces, other than "growth", that no other role of the team has',
        );
    }
  }
}

/** Refuses rules that are not well formed, or that name records which are not there. */
export function checkRules(market: PlanMarket, rules: PlanRules): void {
  for (const name of Object.keys(rules)) {
    if (names.includes(name)) continue;
    const near = suggest(name, names);
    throw refuse(
      `a plan has no rule ${name}`,
      near === undefined ? `one of ${names.join(", ")}` : `did you mean ${near}?`,
    );
  }
  const { parallel = "one", never = [], apart = [], teams = [], balance, minimumPerOrganisation: minimum } = rules;
  if (parallel !== "one" && parallel !== "record") {
    throw refuse(
      `rules.parallel must be "one" or "record", and is ${JSON.stringify(parallel)}`,
      "leave it out for one",
    );
  }
  const people = market.professionals.map(({ record }) => record.id);
  const assignments = market.assignments.map(({ record }) => record.id);
  const organisations = market.organisations.map(({ id }) => id);
  requireIds(
    "professional",
    never.map((pair) => pair.professionalId),
    people,
    "rules.never",
  );
  requireIds(
    "assignment",
    never.map((pair) => pair.assignmentId),
    assignments,
    "rules.never",
  );
  requireIds("professional", apart.flat(), people, "rules.apart");
  requireIds(
    "assignment",
    teams.map((team) => team.assignmentId),
    assignments,
    "rules.teams",
  );
  requireIds("organisation", minimum?.organisations ?? [], organisations, "rules.minimumPerOrganisation");
  checkTeams(rules);
  checkNumber("rules.minimumPerOrganisation.gives", minimum?.gives, 0, 1000, true);
  checkNumber("rules.minimumPerOrganisation.receives", minimum?.receives, 0, 1000, true);
  checkNumber("rules.maximumFromOrganisation.inAll", rules.maximumFromOrganisation?.inAll, 0, 100_000, true);
  checkNumber(
    "rules.maximumFromOrganisation.perAssignment",
    rules.maximumFromOrganisation?.perAssignment,
    0,
    1000,
    true,
  );
  if (balance === undefined) return;
  checkNumber("rules.balance.weeks", balance.weeks, 0, 1000, false);
  checkNumber("rules.balance.least", balance.least, -1e7, 1e7, false);
  checkNumber("rules.balance.most", balance.most, -1e7, 1e7, false);
  checkNumber("rules.balance.penalty", balance.penalty, 0, 1000, false);
  if ((balance.least ?? -Infinity) > (balance.most ?? Infinity)) {
    throw refuse(`rules.balance.least ${balance.least} must not lie above most ${balance.most}`, "swap the two");
  }
  for (const [id, { given, taken }] of Object.entries(balance.ledger ?? {})) {
    checkNumber(`hours given by ${id}`, given, 0, 1e7, false);
    checkNumber(`hours taken by ${id}`, taken, 0, 1e7, false);
  }
}
