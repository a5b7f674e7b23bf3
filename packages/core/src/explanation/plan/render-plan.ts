import type { OpenCause, OpenSeats, Plan, PlanLoss, Relaxation, Replan } from "../../planning/index.js";
import { type RenderOptions, renderChange, renderLabel } from "../render.js";
import { causeWords, moveWords, objectiveWords, planHeadings, ruleWords, said } from "./plan-words.js";

/** Prices that are told, highest first. */
const SHOWN_PRICES = 5;

/** How a plan is put into words. */
export interface PlanRenderOptions extends RenderOptions {
  /** Names of assignments and organisations, by id. Default: ids are shown. */
  readonly names?: Readonly<Record<string, string>>;
}

function score(value: number, { language }: RenderOptions): string {
  const format = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", format).format(value);
}

function nameOf(id: string, { names }: PlanRenderOptions): string {
  return names?.[id] ?? id;
}

function where(assignmentId: string, part: string | undefined, options: PlanRenderOptions): string {
  return part === undefined ? nameOf(assignmentId, options) : `${nameOf(assignmentId, options)} (${part})`;
}

function ruleName(rule: string, about: string, options: PlanRenderOptions): string {
  const sentence = ruleWords[rule];
  return sentence === undefined ? rule : said(sentence, options.language, { about: nameOf(about, options) });
}

/** Causes by their constraint, with how many professionals, most first. */
function causesInWords(causes: readonly OpenCause[], options: PlanRenderOptions): string {
  const counts = new Map<string, number>();
  for (const { constraint, code, professionals } of causes) {
    const word = causeWords[code];
    const name =
      constraint === "plan" && word !== undefined
        ? said(word, options.language)
        : renderLabel("constraint", constraint, options);
    counts.set(name, (counts.get(name) ?? 0) + professionals);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}

function relaxationInWords(relaxation: Relaxation, options: PlanRenderOptions): string {
  const { language } = options;
  switch (relaxation.kind) {
    case "changes": {
      const changes = relaxation.changes.map((change) => renderChange(change, options)).join("; ");
      return said(planHeadings.wouldFill, language, { who: relaxation.professionalId, changes });
    }
    case "minimum-score": {
      const value = score(relaxation.minimumScore, options);
      return said(planHeadings.lowerScore, language, { who: relaxation.professionalId, score: value });
    }
    case "rule":
      return said(planHeadings.withoutRule, language, {
        seats: relaxation.seats,
        rule: ruleName(relaxation.rule, "", options),
      });
  }
}

/**
 * Says of an open seat what keeps people from it, and what would fill it.
 *
 * @param seats - An entry of `plan.open`.
 * @param options - The language, and names for ids.
 * @returns Lines, the first one naming the assignment.
 * @example
 * ```ts
 * import { renderOpenSeats } from "@inzet/core/planning";
 *
 * const seats = { assignmentId: "a1", seats: 2, reason: "nobody-eligible", possibleAfterAsking: 0 } as const;
 * renderOpenSeats(seats, { language: "en" }); // ["a1: 2 open"]
 * ```
 */
export function renderOpenSeats(seats: OpenSeats, options: PlanRenderOptions): readonly string[] {
  const { language } = options;
  const { causes = [], relaxations = [] } = seats;
  const refused = causes.filter((cause) => cause.status !== "unknown");
  const asked = causes.filter((cause) => cause.status === "unknown");
  const place = where(seats.assignmentId, seats.part, options);
  return [
    said(planHeadings.seatOpen, language, { where: place, seats: seats.seats }),
    ...(refused.length === 0 ? [] : [said(planHeadings.needs, language, { causes: causesInWords(refused, options) })]),
    ...(asked.length === 0
      ? []
      : [
          said(planHeadings.asks, language, {
            count: seats.possibleAfterAsking,
            causes: causesInWords(asked, options),
          }),
        ]),
    ...relaxations.map((relaxation) => relaxationInWords(relaxation, options)),
  ];
}

/**
 * Says what the dual prices of a plan mean: what one more seat, person, hour or place would add.
 *
 * @param plan - A plan with prices.
 * @param options - The language, names for ids, and how many: default the five highest.
 * @returns Sentences, highest price first; none for a stable plan or one that is fair to people.
 * @remarks A price is what the first more unit adds at the most.
 * @example
 * ```ts
 * import { renderPrices } from "@inzet/core/planning";
 *
 * const certificate = { professionalPrices: {}, seatPrices: { a1: 0.41 }, bound: 1, gap: 0 };
 * renderPrices({ certificate }, { language: "en" }); // ["One more seat of a1 would add up to 0.41."]
 * ```
 */
export function renderPrices(
  { certificate }: Pick<Plan, "certificate">,
  options: PlanRenderOptions & { readonly limit?: number },
): readonly string[] {
  const { language, limit = SHOWN_PRICES } = options;
  const { professionalPrices, seatPrices, rulePrices = {}, seatWorth = 0 } = certificate;
  const found: { price: number; text: string }[] = [];
  const add = (sentence: keyof typeof planHeadings, price: number, id: string, unit = 1) => {
    // What a seat counts besides its score is no score.
    const shown = price * unit - (price >= seatWorth && sentence === "seatPrice" ? seatWorth : 0);
    const [who, ...part] = id.split(" ");
    const name = where(who!, part[0], options);
    const text = said(planHeadings[sentence], language, { where: name, who: name, price: score(shown, options) });
    if (score(shown, options) !== score(0, options)) found.push({ price: shown, text });
  };
  for (const [id, price] of Object.entries(seatPrices)) add("seatPrice", price, id);
  for (const [id, price] of Object.entries(professionalPrices)) add("personPrice", price, id);
  for (const [key, price] of Object.entries(rulePrices)) {
    const [rule, id = ""] = key.split(" ");
    if (rule === "hours") add("hourPrice", price, id, 100);
    else if (rule === "parallel") add("placePrice", price, id);
    else if (rule?.startsWith("maximum")) add("organisationPrice", price, id);
    else if (rule?.startsWith("minimum") || rule === "floor") add("leastPrice", price, id);
    else if (rule?.startsWith("balance")) add("balancePrice", price, id, 100);
  }
  return found
    .sort((a, b) => b.price - a.price || (a.text < b.text ? -1 : 1))
    .slice(0, limit)
    .map(({ text }) => text);
}

/**
 * Puts a plan into words: how much is filled, how far it is proven, what is not met, what stays open and why, and what prices mean.
 *
 * @param plan - A plan of `matcher.plan`.
 * @param options - The language, names for ids, labels of concepts.
 * @returns Text of several lines, ending with a line break.
 * @example
 * ```ts
 * import { createMatcher, createTaxonomy } from "@inzet/core";
 * import { createPlanner, renderPlan } from "@inzet/core/planning";
 *
 * const taxonomy = createTaxonomy({ id: "demo", version: "1", languages: ["en"], concepts: [] });
 * const matcher = createMatcher({ taxonomy, today: "2026-01-01", planner: createPlanner() });
 * console.log(renderPlan(matcher.plan(), { language: "en" }).split("\n")[0]); // "0 of 0 seats filled, total 0.00"
 * ```
 */
export function renderPlan(plan: Plan, options: PlanRenderOptions): string {
  const { language } = options;
  const lines = [
    said(planHeadings.filled, language, {
      filled: plan.matches.length,
      seats: plan.seats,
      total: score(plan.total, options),
    }),
    said(planHeadings.aim, language, { objective: said(objectiveWords[plan.objective]!, language) }),
    plan.proven
      ? said(planHeadings.proven, language)
      : said(planHeadings.open, language, { gap: score(plan.certificate.gap, options) }),
    ...(plan.unmet ?? []).map(({ rule, about, asked, reached }) =>
      said(planHeadings.unmet, language, { rule: ruleName(rule, about, options), asked, reached }),
    ),
  ];
  for (const seats of plan.open) {
    const [first, ...others] = renderOpenSeats(seats, options);
    lines.push(`- ${first}`, ...others.map((line) => `  ${line}`));
  }
  return `${[...lines, ...renderPrices(plan, options)].join("\n")}\n`;
}

/**
 * Puts into words what a pair would cost.
 *
 * @param loss - What `matcher.whyNotInPlan` gave.
 * @param options - The language, and names for ids.
 * @returns Lines: what it costs, then who moves, in order.
 * @example
 * ```ts
 * import { renderPlanLoss } from "@inzet/core/planning";
 *
 * const pair = { professionalId: "p1", assignmentId: "a1", inPlan: false, possible: true, seatsLost: 0, exact: true } as const;
 * const chain = [{ professionalId: "p1", to: "a1" }, { professionalId: "p2", from: "a1" }];
 * renderPlanLoss({ ...pair, loss: 0.25, method: "solved-again", chain }, { language: "en" });
 * // ["p1 on a1 costs 0.25 of score.", "p1: no seat → a1", "p2: a1 → no seat"]
 * ```
 */
export function renderPlanLoss(loss: PlanLoss, options: PlanRenderOptions): readonly string[] {
  const { language } = options;
  const names = { who: loss.professionalId, where: nameOf(loss.assignmentId, options) };
  if (loss.inPlan) return [said(planHeadings.inPlan, language, names)];
  if (!loss.possible) {
    const causes = (loss.obstacles ?? []).map(({ constraint, code }) => {
      const word = causeWords[code];
      return constraint === "plan" && word !== undefined
        ? said(word, language)
        : renderLabel("constraint", constraint, options);
    });
    return [said(planHeadings.impossible, language, { ...names, causes: [...new Set(causes)].join(", ") })];
  }
  const first = said(planHeadings.loss, language, { ...names, loss: score(loss.loss, options) });
  const seats = loss.seatsLost > 0 ? said(planHeadings.seatsLost, language, { seats: loss.seatsLost }) : "";
  const bound = loss.exact ? "" : said(planHeadings.atMost, language);
  return [`${first}${seats}${bound}.`, ...loss.chain.map((move) => moveInWords(move, options))];
}

function moveInWords(move: PlanLoss["chain"][number], options: PlanRenderOptions): string {
  const { language } = options;
  const place = (id: string | undefined) =>
    id === undefined ? said(planHeadings.nowhere, language) : nameOf(id, options);
  return said(planHeadings.move, language, { who: move.professionalId, from: place(move.from), to: place(move.to) });
}

/**
 * Puts a new plan into words: who moves, and why.
 *
 * @param replan - What `matcher.replan` gave.
 * @param options - The language, and names for ids.
 * @returns Lines: how many stay, then each move with its reason.
 * @example
 * ```ts
 * import { createMatcher, createTaxonomy } from "@inzet/core";
 * import { createPlanner, renderReplan } from "@inzet/core/planning";
 *
 * const taxonomy = createTaxonomy({ id: "demo", version: "1", languages: ["en"], concepts: [] });
 * const matcher = createMatcher({ taxonomy, today: "2026-01-01", planner: createPlanner() });
 * console.log(renderReplan(matcher.replan(matcher.plan()), { language: "en" }).length); // 1
 * ```
 */
export function renderReplan({ kept, givenUp, moves }: Replan, options: PlanRenderOptions): readonly string[] {
  const { language } = options;
  return [
    said(planHeadings.kept, language, { kept, givenUp }),
    ...moves.map((move) => `${moveInWords(move, options)} (${said(moveWords[move.because]!, language)})`),
  ];
}
