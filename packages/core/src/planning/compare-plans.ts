import { InzetError } from "../errors/index.js";
import { askedOf } from "./asking/asked.js";
import { makePlan } from "./make-plan.js";
import type { Plan } from "./plan.js";
import type { PlanObjective, PlanOptions } from "./plan-options.js";
import type { PlanMarket } from "./planner.js";
import { ProblemSource } from "./problem/plan-problem.js";
import { chosenOf } from "./result/chosen-of.js";
import { blockingPairsOf } from "./verifying/blocking.js";

/** One plan beside others, with the price of it. */
export interface ComparedPlan {
  readonly objective: PlanObjective;
  readonly plan: Plan;
  /** Sum of scores. */
  readonly total: number;
  /** Score less than the plan with the highest total. */
  readonly fitLost: number;
  /** Filled seats. */
  readonly seats: number;
  /** Seats fewer than the plan that fills most. */
  readonly seatsLost: number;
  /** Pairs that prefer each other to what they have. */
  readonly blockingPairs: number;
  /** Whoever has the lowest score among those who have a seat; absent when nobody has. */
  readonly worstPerson?: { readonly professionalId: string; readonly assignmentId: string; readonly score: number };
  /** The organisation of whose seats the smallest share is filled; absent when there are no seats. */
  readonly worstOrganisation?: { readonly organisationId: string; readonly share: number };
}

/** Plans side by side. */
export interface PlanComparison {
  readonly plans: readonly ComparedPlan[];
  /** Objectives that do not go with the rules, and why. */
  readonly skipped: readonly { readonly objective: PlanObjective; readonly because: string }[];
}

const objectives: readonly PlanObjective[] = ["total", "coverage", "stable", "leximin"];

/**
 * Sets plans side by side, with the price of each: fit lost, seats, blocking pairs, worst-off.
 *
 * @param matcher - A matcher that holds the records.
 * @param plans - Plans of these records; or options, and then all four objectives are planned.
 * @returns The plans in the order given, or in the order total, coverage, stable, leximin.
 * @throws InzetError as `matcher.plan` does.
 * @remarks As long as four plans take, and for each the blocking pairs: linear in the eligible pairs.
 * @example
 * ```ts
 * import { createMatcher, createTaxonomy } from "@inzet/core";
 * import { comparePlans, createPlanner } from "@inzet/core/planning";
 *
 * const taxonomy = createTaxonomy({ id: "demo", version: "1", languages: ["en"], concepts: [] });
 * const matcher = createMatcher({ taxonomy, today: "2026-01-01", planner: createPlanner() });
 * console.log(comparePlans(matcher, {}).plans.length); // 4
 * ```
 */
export function comparePlans(
  matcher: { market(): PlanMarket },
  plans: readonly Plan[] | PlanOptions = {},
): PlanComparison {
  return compareInMarket(matcher.market(), plans);
}

function isPlans(plans: readonly Plan[] | PlanOptions): plans is readonly Plan[] {
  return Array.isArray(plans);
}

/** As {@link comparePlans}, for who has the market itself. */
export function compareInMarket(market: PlanMarket, plans: readonly Plan[] | PlanOptions): PlanComparison {
  const skipped: { objective: PlanObjective; because: string }[] = [];
  const made: Plan[] = isPlans(plans) ? [...plans] : [];
  if (!isPlans(plans)) {
    for (const objective of objectives) {
      try {
        made.push(makePlan(market, askedOf(market, { ...plans, objective, explain: false })).plan);
      } catch (error) {
        if (!(error instanceof InzetError) || !error.message.includes("does not go with objective")) throw error;
        skipped.push({ objective, because: error.message.split("\n")[0]! });
      }
    }
  }
  const total = Math.max(...made.map((plan) => plan.total));
  const seats = Math.max(...made.map((plan) => plan.matches.length));
  return { plans: made.map((plan) => compared(market, plan, total, seats)), skipped };
}

function compared(market: PlanMarket, plan: Plan, total: number, seats: number): ComparedPlan {
  const asked = askedOf(market, plan.asked);
  const problem = new ProblemSource(market, asked, { few: Infinity }).problem();
  const worst = plan.matches.reduce<Plan["matches"][number] | undefined>(
    (least, match) => (least === undefined || match.score.value < least.score.value ? match : least),
    undefined,
  );
  const clientOf = new Map(market.assignments.map(({ record }) => [record.id, record.organisation]));
  const sums = new Map<string, { seats: number; filled: number }>();
  const add = (assignmentId: string, count: number, filled: number) => {
    const organisation = clientOf.get(assignmentId)!;
    const sum = sums.get(organisation) ?? { seats: 0, filled: 0 };
    sums.set(organisation, { seats: sum.seats + count, filled: sum.filled + filled });
  };
  for (const { assignmentId } of plan.matches) add(assignmentId, 1, 1);
  for (const { assignmentId, seats: open } of plan.open) add(assignmentId, open, 0);
  const shares = [...sums].map(([organisationId, sum]) => ({ organisationId, share: sum.filled / sum.seats }));
  shares.sort((a, b) => a.share - b.share || (a.organisationId < b.organisationId ? -1 : 1));
  const [least] = shares;
  return {
    objective: plan.objective,
    plan,
    total: plan.total,
    fitLost: total - plan.total,
    seats: plan.matches.length,
    seatsLost: seats - plan.matches.length,
    blockingPairs: blockingPairsOf(problem, chosenOf(problem, plan.matches).chosen).length,
    ...(worst === undefined
      ? {}
      : {
          worstPerson: {
            professionalId: worst.professionalId,
            assignmentId: worst.assignmentId,
            score: worst.score.value,
          },
        }),
    ...(least === undefined ? {} : { worstOrganisation: least }),
  };
}
