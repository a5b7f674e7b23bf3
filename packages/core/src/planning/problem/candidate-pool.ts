import { Pair } from "../../pair/index.js";
import { TopK } from "../../ranking/index.js";
import { scorePair, valueAtLeast } from "../../scoring/index.js";
import type { PlanMarket } from "../planner.js";
import type { Slot } from "./slots.js";

/** Pairs up to which all are scored: then leaving some out saves nothing. */
const FEW_PAIRS = 12_000;
/** Pairs that each slot starts with beyond its seats, unless told otherwise. */
const START_PAIRS = 24;

/** Not worked out: it is at most the bound of its slot. */
const BOUNDED = -1;

/** How many pairs are scored at first. */
export interface PoolSizes {
  /** Pairs up to which all are scored. */
  readonly few?: number | undefined;
  /** Pairs that each slot starts with beyond its seats. */
  readonly spare?: number | undefined;
  /** Whether a pair is scored in any case: one that counts more than its score. */
  readonly always?: (person: number, slot: Slot) => boolean;
}

interface Pool {
  /** Positions of professionals in the market, ascending. */
  readonly people: Int32Array;
  /** Scores in 2⁻²⁰ths; −1 where only the bound is known. */
  readonly values: Float64Array;
  /** Highest score that those without one can have. */
  bound: number;
}

/**
 * The pairs that may fill a slot, with the scores of those that matter: the best of each slot at first, and others when prices do
 * not rule them out.
 */
export class CandidatePool {
  readonly #market: PlanMarket;
  readonly #slots: readonly Slot[];
  readonly #least: number;
  readonly #pools: readonly Pool[];

  /**
   * @param eligible - For each slot the professionals who may fill it, ascending.
   * @param least - Least score in 2⁻²⁰ths.
   * @param sift - Whether scores may be left out that prices bound; otherwise all are worked out.
   * @param sizes - How many are scored at first.
   */
  constructor(
    market: PlanMarket,
    slots: readonly Slot[],
    eligible: readonly Int32Array[],
    least: number,
    sift: boolean,
    { few = FEW_PAIRS, spare = START_PAIRS, always = () => false }: PoolSizes = {},
  ) {
    this.#market = market;
    this.#slots = slots;
    this.#least = least;
    const pairs = eligible.reduce((sum, people) => sum + people.length, 0);
    this.#pools = eligible.map((people, at) => {
      const values = new Float64Array(people.length).fill(BOUNDED);
      const pool = { people, values, bound: -Infinity };
      if (sift && pairs > few) {
        this.#scoreBest(pool, at, slots[at]!.seats + spare);
        people.forEach((person, index) => {
          if (values[index] === BOUNDED && always(person, slots[at]!)) values[index] = this.#valueOf(at, person);
        });
      } else for (let index = 0; index < people.length; index++) values[index] = this.#valueOf(at, people[index]!);
      return pool;
    });
  }

  /** Calls back for each candidate with a score that passes. */
  each(take: (slot: number, person: number, value: number) => void): void {
    this.#pools.forEach(({ people, values }, slot) => {
      for (let index = 0; index < people.length; index++) {
        if (values[index]! >= this.#least) take(slot, people[index]!, values[index]!);
      }
    });
  }

  /**
   * Works out the scores of those that prices do not rule out.
   *
   * @param mostWorth - The highest score at which a pair is worth no more than its prices, by slot and person.
   * @returns How many more there are that may matter.
   */
  admit(mostWorth: (slot: number, person: number) => number): number {
    let admitted = 0;
    this.#pools.forEach((pool, slot) => {
      for (let index = 0; index < pool.people.length; index++) {
        if (pool.values[index] !== BOUNDED) continue;
        const person = pool.people[index]!;
        const worth = Math.max(mostWorth(slot, person) + 1, this.#least);
        if (pool.bound < worth) continue;
        const value = valueAtLeast(this.#pair(slot, person), this.#market.rules.criteria, worth);
        if (value === undefined) continue;
        pool.values[index] = value;
        admitted += 1;
      }
    });
    return admitted;
  }

  /** Pairs whose scores were not worked out. */
  get leftOut(): number {
    let count = 0;
    for (const { values } of this.#pools) for (const value of values) if (value === BOUNDED) count += 1;
    return count;
  }

  #pair(slot: number, person: number): Pair {
    return new Pair(this.#market.professionals[person]!, this.#slots[slot]!.task, this.#market.setting);
  }

  #valueOf(slot: number, person: number): number {
    return scorePair(this.#pair(slot, person), this.#market.rules.criteria).value;
  }

  #scoreBest(pool: Pool, slot: number, count: number): void {
    const best = new TopK<{ index: number; value: number }>(
      count,
      (a, b) => a.value > b.value || (a.value === b.value && a.index < b.index),
    );
    for (let index = 0; index < pool.people.length; index++) {
      const bound = Math.max(this.#least, best.worst?.value ?? 0);
      const value = valueAtLeast(this.#pair(slot, pool.people[index]!), this.#market.rules.criteria, bound);
      if (value !== undefined) best.offer({ index, value });
    }
    // Whoever is not kept scores no better than the worst of those who are; below the least score nobody counts.
    pool.bound = best.worst?.value ?? this.#least - 1;
    for (const { index, value } of best.sorted()) pool.values[index] = value;
  }
}
