import type { PlanProblem } from "../problem/plan-problem.js";
import { boundOf, priceOut } from "./bound.js";
import { Choice } from "./choice.js";
import { improve } from "./improve.js";
import { type NetworkChoice, SeatNetwork } from "./network.js";

/** How long to search. */
export interface SolveOptions {
  /** Networks solved at most. Default: a million over the number of entries, from 40 to 20,000. */
  readonly maxSteps?: number | undefined;
  readonly signal?: { readonly aborted: boolean } | undefined;
  /** For each entry 1 when it must be chosen, −1 when it must not. Default: all are free. */
  readonly fixed?: Int8Array;
}

/** The best choice found, and what proves it. */
export interface Solved {
  readonly chosen: Uint8Array;
  /** What it is worth, in 2⁻²⁰ths, less what rows out of bounds cost. */
  readonly worth: number;
  /** A price for each row. */
  readonly prices: Float64Array;
  /** No choice is worth more, by these prices. */
  readonly bound: number;
  readonly provenBy: "prices" | "search" | "nothing";
  readonly steps: number;
}

/** Most of the steps that go into prices before cases are told apart. */
const PRICE_SHARE = 0.5;
const MOST_PRICE_STEPS = 200;
/** Price steps at each case: few, since a case starts from the prices of the one before. */
const CASE_STEPS = 4;

/** Prices of the conditions that the network does not hold, as they move towards the least bound. */
class Search {
  readonly #problem: PlanProblem;
  readonly #network: SeatNetwork;
  readonly #others: readonly number[];
  readonly #inOthers: Uint8Array;
  readonly #signal: { readonly aborted: boolean } | undefined;
  best: Choice;
  bestWorth: number;
  steps = 0;

  constructor(problem: PlanProblem, network: SeatNetwork, options: SolveOptions) {
    this.#problem = problem;
    this.#network = network;
    this.#signal = options.signal;
    const others: number[] = [];
    problem.rows.list.forEach(({ kind }, row) => {
      if (kind === "other") others.push(row);
    });
    this.#others = others;
    this.#inOthers = new Uint8Array(problem.entries.count);
    for (const row of others) {
      for (let at = problem.rows.entryStarts[row]!; at < problem.rows.entryStarts[row + 1]!; at++) {
        this.#inOthers[problem.rows.entryOf[at]!] = 1;
      }
    }
    this.best = new Choice(problem);
    this.bestWorth = -Infinity;
  }

  get aborted(): boolean {
    return this.#signal?.aborted === true;
  }

  /** Keeps a choice when it is the best so far. */
  offer(start: Uint8Array, fixed: Int8Array | undefined): void {
    const choice = improve(this.#problem, start, fixed);
    if (choice === undefined) return;
    const { worth } = choice;
    if (worth <= this.bestWorth) return;
    this.best = choice;
    this.bestWorth = worth;
  }

  /** What the network chooses when the other conditions have these prices, and the bound that this gives. */
  price(prices: Float64Array, fixed: Int8Array | undefined): { choice: NetworkChoice; bound: number } | undefined {
    const { entries, rows } = this.#problem;
    const worth = Float64Array.from(entries.worth);
    let constant = 0;
    for (const row of this.#others) {
      const price = prices[row]!;
      if (price === 0) continue;
      constant += price * rows.list[row]!.bound;
    }
    for (let entry = 0; entry < entries.count; entry++) {
      if (this.#inOthers[entry] === 0) continue;
      for (let at = rows.starts[entry]!; at < rows.starts[entry + 1]!; at++) {
        const row = rows.rowOf[at]!;
        if (rows.list[row]!.kind === "other") worth[entry]! -= prices[row]! * rows.coefficientOf[at]!;
      }
    }
    this.steps += 1;
    const choice = this.#network.choose(worth, fixed);
    return choice && { choice, bound: choice.worth + constant };
  }

  /** How far each of the other conditions is from its bound in a choice: above 0 where it is broken. */
  slack(chosen: Uint8Array): Float64Array {
    const { rows } = this.#problem;
    const found = new Float64Array(this.#others.length);
    this.#others.forEach((row, index) => {
      let load = 0;
      for (let at = rows.entryStarts[row]!; at < rows.entryStarts[row + 1]!; at++) {
        if (chosen[rows.entryOf[at]!] === 1) load += rows.entryCoefficients[at]!;
      }
      found[index] = load - rows.list[row]!.bound;
    });
    return found;
  }

  /** Moves prices towards the least bound by subgradients; returns the best of what it saw. */
  descend(
    from: Float64Array,
    steps: number,
    fixed: Int8Array | undefined,
  ): { prices: Float64Array; bound: number; chosen: Uint8Array } | undefined {
    const { list } = this.#problem.rows;
    const exact = Float64Array.from(from);
    let best: { prices: Float64Array; bound: number; chosen: Uint8Array } | undefined;
    let scale = 1;
    let since = 0;
    for (let step = 0; step < steps && !this.aborted; step++) {
      const prices = exact.map(Math.round);
      const priced = this.price(prices, fixed);
      if (priced === undefined) return undefined;
      const { chosen } = priced.choice;
      const slack = this.slack(chosen);
      this.offer(chosen, fixed);
      if (best === undefined || priced.bound < best.bound) {
        best = { prices, bound: priced.bound, chosen };
        since = 0;
      } else if (++since >= 6) {
        scale /= 2;
        since = 0;
      }
      if (Math.floor(best.bound) <= this.bestWorth) break;
      let length = 0;
      for (let index = 0; index < slack.length; index++) {
        const row = this.#others[index]!;
        if (slack[index]! < 0 && exact[row] === 0) continue;
        length += slack[index]! ** 2;
      }
      if (length === 0) break;
      const goal = Number.isFinite(this.bestWorth) ? this.bestWorth : 0;
      const move = (scale * Math.max(1, priced.bound - goal)) / length;
      for (let index = 0; index < slack.length; index++) {
        const row = this.#others[index]!;
        exact[row] = Math.min(list[row]!.cost, Math.max(0, exact[row]! + move * slack[index]!));
      }
      if (scale < 1e-4) break;
    }
    return best;
  }

  /**
   * Tells cases apart until none can be better: an entry is chosen, or it is not.
   *
   * @returns Whether all cases were looked at.
   */
  tellApart(prices: Float64Array, fixed: Int8Array, maxSteps: number): boolean {
    if (this.steps >= maxSteps || this.aborted) return false;
    const found = this.descend(prices, CASE_STEPS, fixed);
    if (found === undefined) return !this.aborted;
    if (Math.floor(found.bound) <= this.bestWorth) return true;
    const entry = this.#undecided(found.chosen, found.prices, fixed);
    if (entry === undefined) {
      // All that the other conditions are about is decided: without prices the network is exact.
      const last = this.price(new Float64Array(prices.length), fixed);
      if (last !== undefined) this.offer(last.choice.chosen, fixed);
      return true;
    }
    const first: 1 | -1 = found.chosen[entry] === 1 ? 1 : -1;
    for (const value of [first, -first]) {
      const next = this.#decided(fixed, entry, value);
      if (next !== undefined && !this.tellApart(found.prices, next, maxSteps)) return false;
    }
    return true;
  }

  /** The entry to decide next: one of the condition that is broken most, else of one that has a price. */
  #undecided(chosen: Uint8Array, prices: Float64Array, fixed: Int8Array): number | undefined {
    const { rows, entries } = this.#problem;
    const slack = this.slack(chosen);
    let found: number | undefined;
    let most = -Infinity;
    this.#others.forEach((row, index) => {
      const broken = slack[index]! > 0 ? 1e9 : prices[row]! > 0 ? 1 : 0;
      if (broken < most) return;
      for (let at = rows.entryStarts[row]!; at < rows.entryStarts[row + 1]!; at++) {
        const entry = rows.entryOf[at]!;
        if (fixed[entry] !== 0) continue;
        const pull = chosen[entry] === 1 ? 2 : 1;
        if (
          broken > most ||
          found === undefined ||
          pull > (chosen[found] === 1 ? 2 : 1) ||
          (pull === (chosen[found] === 1 ? 2 : 1) && entries.worth[entry]! > entries.worth[found]!)
        ) {
          most = broken;
          found = entry;
        }
      }
    });
    return found;
  }

  /** A case with one entry more decided, and all that follows from it; `undefined` when it cannot be. */
  #decided(fixed: Int8Array, entry: number, value: number): Int8Array | undefined {
    const next = Int8Array.from(fixed);
    next[entry] = value;
    if (value < 0) return next;
    const { rows } = this.#problem;
    for (let at = rows.starts[entry]!; at < rows.starts[entry + 1]!; at++) {
      const row = rows.rowOf[at]!;
      const { cost, bound } = rows.list[row]!;
      if (cost !== Infinity) continue;
      let load = 0;
      for (let index = rows.entryStarts[row]!; index < rows.entryStarts[row + 1]!; index++) {
        if (next[rows.entryOf[index]!] === 1) load += rows.entryCoefficients[index]!;
      }
      if (load > bound) return undefined;
      for (let index = rows.entryStarts[row]!; index < rows.entryStarts[row + 1]!; index++) {
        const other = rows.entryOf[index]!;
        if (next[other] === 0 && load + rows.entryCoefficients[index]! > bound) next[other] = -1;
      }
    }
    return next;
  }
}

/**
 * Finds the best choice of entries: exactly by a flow where people, seats and organisations are all there is; with other rules by
 * prices for them, improvement of what the flow chooses, and telling cases apart.
 *
 * @returns The best choice found, with prices that bound it; `undefined` when what is fixed cannot be.
 * @remarks Lagrangian relaxation with subgradients: M. Held, P. Wolfe, H. P. Crowder, "Validation of subgradient optimization",
 * Mathematical Programming 6, 1974, 62–88, DOI 10.1007/BF01580223. Differs in: prices are whole numbers, so that bounds are exact.
 */
export function solve(problem: PlanProblem, options: SolveOptions = {}): Solved | undefined {
  const { fixed } = options;
  const network = new SeatNetwork(problem);
  const search = new Search(problem, network, options);
  const rows = problem.rows.list.length;
  const start = search.price(new Float64Array(rows), fixed);
  if (start === undefined) return undefined;
  search.offer(start.choice.chosen, fixed);
  const done = (prices: Float64Array, provenBy: Solved["provenBy"]): Solved => {
    priceOut(problem, prices);
    const bound = Math.floor(boundOf(problem, prices));
    return { chosen: search.best.chosen, worth: search.bestWorth, prices, bound, provenBy, steps: search.steps };
  };
  if (search.bestWorth >= start.bound) return done(start.choice.prices(), "prices");
  const maxSteps = options.maxSteps ?? Math.min(20_000, Math.max(40, Math.round(1e6 / (problem.entries.count + 1))));
  const priceSteps = Math.min(MOST_PRICE_STEPS, Math.ceil(maxSteps * PRICE_SHARE));
  const best = search.descend(new Float64Array(rows), priceSteps, fixed) ?? {
    prices: new Float64Array(rows),
    bound: start.bound,
  };
  const last = search.price(best.prices, fixed);
  const prices = last?.choice.prices() ?? new Float64Array(rows);
  best.prices.forEach((price, row) => {
    if (problem.rows.list[row]!.kind === "other") prices[row] = price;
  });
  if (Math.floor(best.bound) <= search.bestWorth) return done(prices, "prices");
  const all = search.tellApart(best.prices, fixed ?? new Int8Array(problem.entries.count), maxSteps);
  if (search.bestWorth === -Infinity) return all ? undefined : done(prices, "nothing");
  return done(prices, all ? "search" : Math.floor(best.bound) <= search.bestWorth ? "prices" : "nothing");
}
