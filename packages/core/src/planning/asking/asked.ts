import { type InzetError, suggest } from "../../errors/index.js";
import type { PreparedAssignment } from "../../pair/index.js";
import { ONE } from "../../scoring/index.js";
import type { PlanObjective, PlanOptions, PlanPin } from "../plan-options.js";
import type { PlanRules } from "../plan-rules.js";
import type { PlanMarket } from "../planner.js";
import { tasksToFill } from "../tasks-to-fill.js";
import { checkRules, refuse } from "./check-rules.js";

/** What a plan is asked, checked and complete. */
export interface Asked {
  /** The options as plain data, for the plan itself. */
  readonly options: Omit<PlanOptions, "signal">;
  /** Assignments to fill, by id. */
  readonly tasks: readonly PreparedAssignment[];
  readonly objective: PlanObjective;
  readonly fairTo: "people" | "organisations";
  readonly favour: "professionals" | "assignments";
  readonly pins: readonly PlanPin[];
  /** Least score, in 2⁻²⁰ths. */
  readonly least: number;
  readonly rules: PlanRules;
  readonly explain: boolean;
  readonly maxSteps: number | undefined;
  readonly signal: { readonly aborted: boolean } | undefined;
}

const choices = {
  objective: ["total", "coverage", "stable", "leximin"],
  fairTo: ["people", "organisations"],
  favour: ["professionals", "assignments"],
} as const;

const optionNames = [
  ...["assignments", "objective", "pins", "minimumScore", "fairTo", "favour", "rules", "explain", "maxSteps", "signal"],
];

function checkNames(options: PlanOptions): void {
  for (const name of Object.keys(options)) {
    if (optionNames.includes(name)) continue;
    const near = suggest(name, optionNames);
    throw refuse(`a plan has no option ${name}`, near === undefined ? optionNames.join(", ") : `did you mean ${near}?`);
  }
  for (const [name, words] of Object.entries(choices)) {
    const value = options[name as keyof typeof choices];
    if (value === undefined || (words as readonly string[]).includes(value)) continue;
    throw refuse(
      `${name} must be one of ${words.join(", ")}, and is ${JSON.stringify(value)}`,
      "leave it out for the first",
    );
  }
}

/** The least score in 2⁻²⁰ths, rounded up: a score below it never passes. */
function leastUnits(minimumScore = 0): number {
  if (minimumScore >= 0 && minimumScore <= 1) return Math.ceil(minimumScore * ONE);
  throw refuse(`minimumScore must be a number from 0 to 1, and is ${minimumScore}`, "leave it out for 0");
}

function checkPins(pins: readonly PlanPin[], many: boolean): void {
  const seen = new Set<string>();
  for (const { professionalId, assignmentId } of pins) {
    const key = many ? `${professionalId} ${assignmentId}` : professionalId;
    if (seen.has(key)) {
      throw refuse(
        `pins must name each ${many ? "pair" : "professional"} once, and name ${key} twice`,
        many
          ? "leave one of the two out"
          : 'a plan gives each professional at most one assignment, unless rules.parallel is "record"',
      );
    }
    seen.add(key);
  }
}

/** Rules that the kernels for stable and fair plans know. */
const simpleRules = new Set(["conflicts", "growthSeats", "never", "parallel"]);

function checkObjective(objective: PlanObjective, rules: PlanRules): void {
  if (objective === "total" || objective === "coverage") return;
  for (const [name, value] of Object.entries(rules)) {
    if (value === undefined || (simpleRules.has(name) && (name !== "parallel" || value === "one"))) continue;
    throw refuse(
      `rule ${name} does not go with objective "${objective}"`,
      'objective "total" or "coverage", or leave the rule out',
    );
  }
}

/**
 * Checks what a plan is asked, and fills in what is left out.
 *
 * @throws InzetError `INVALID_OPTION` on a value out of range or rules that do not go together; `UNKNOWN_RECORD` on an id in rules.
 */
export function askedOf(market: PlanMarket, options: PlanOptions): Asked {
  checkNames(options);
  const { objective = "total", fairTo = "people", favour = "professionals", pins = [], rules = {}, maxSteps } = options;
  if (maxSteps !== undefined && !(Number.isInteger(maxSteps) && maxSteps >= 1)) {
    throw refuse(`maxSteps must be a whole number, 1 or more, and is ${maxSteps}`, "leave it out for the default");
  }
  checkRules(market, rules);
  checkObjective(objective, rules);
  checkPins(pins, rules.parallel === "record");
  const tasks = tasksToFill(market, options.assignments);
  const { signal, ...plain } = options;
  return {
    options: { ...plain, assignments: tasks.map((task) => task.record.id) },
    tasks,
    objective,
    fairTo,
    favour,
    pins,
    least: leastUnits(options.minimumScore),
    rules,
    explain: options.explain ?? true,
    maxSteps,
    signal,
  };
}

/** An error for an option that names more seats than there are. */
export function tooManyPins(assignmentId: string, pinned: number, seats: number): InzetError {
  return refuse(
    `pins take ${pinned} seats of assignment ${assignmentId}, which has ${seats}`,
    "leave a pin out, or raise the seats of the assignment",
  );
}
