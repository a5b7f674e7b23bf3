import type { Asked } from "./asking/asked.js";
import type { Plan, PlanCertificate } from "./plan.js";
import type { PlanPair } from "./plan-options.js";
import type { PlanMarket } from "./planner.js";
import { type PlanProblem, type ProblemOptions, ProblemSource } from "./problem/plan-problem.js";
import { certificateOf } from "./result/certificate.js";
import { type Place, placesOf } from "./result/place.js";
import { planResult } from "./result/plan-result.js";
import { type BestOptions, bestChoice } from "./solving/best-choice.js";
import { fairChoice } from "./solving/fair-choice.js";
import { fairFloors } from "./solving/fair-floors.js";
import { stableChoice } from "./solving/stable-choice.js";

/** A plan, with the problem that it solves and who is where. */
export interface Made {
  readonly plan: Plan;
  readonly problem: PlanProblem;
  readonly places: readonly Place[];
}

/** What a plan is made with besides what is asked. */
export interface MakeOptions extends Pick<ProblemOptions, "few" | "spare"> {
  /** Pairs of an earlier plan, and what keeping one is worth, in 2⁻²⁰ths. */
  readonly keep?: { readonly pairs: readonly PlanPair[]; readonly worth: number };
}

const noPrices = { professionalPrices: {}, seatPrices: {}, gap: 0 } as const;

/** Makes a plan, without explaining what stays open. */
export function makePlan(market: PlanMarket, asked: Asked, options: MakeOptions = {}): Made {
  const { keep, ...sizes } = options;
  const source = new ProblemSource(market, asked, {
    ...sizes,
    ...(keep === undefined ? {} : { keep }),
  });
  const { objective, fairTo, maxSteps, signal } = asked;
  if (objective === "stable") {
    const problem = source.problem();
    return withProof(problem, stableChoice(problem), (total) => ({ ...noPrices, bound: total, provenBy: "stability" }));
  }
  if (objective === "leximin" && fairTo === "people") {
    const problem = source.problem();
    const { chosen, levels } = fairChoice(problem);
    return withProof(problem, chosen, (total) => ({ ...noPrices, bound: total, provenBy: "levels", levels }));
  }
  const floors = objective === "leximin" ? fairFloors(source.problem()) : undefined;
  const best = bestChoice(source, {
    maxSteps,
    signal,
    ...(floors === undefined ? {} : { floors }),
  } satisfies BestOptions);
  // Nothing is fixed, so there is always a choice, if only that of nobody.
  const { problem, solved } = best!;
  const places = placesOf(problem, solved.chosen);
  const plan = planResult(problem, places, solved.chosen, solved.provenBy !== "nothing", (total) => ({
    ...certificateOf(problem, solved, total, source.pool.leftOut, keep?.pairs),
    ...(floors === undefined ? {} : { floors: Object.fromEntries(floors) }),
  }));
  return { plan, problem, places };
}

function withProof(problem: PlanProblem, chosen: Uint8Array, proof: (total: number) => PlanCertificate): Made {
  const places = placesOf(problem, chosen);
  return { plan: planResult(problem, places, chosen, true, proof), problem, places };
}
