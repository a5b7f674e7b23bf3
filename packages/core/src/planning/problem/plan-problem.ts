import { ONE } from "../../scoring/index.js";
import type { Asked } from "../asking/asked.js";
import type { PlanPair } from "../plan-options.js";
import type { PlanMarket } from "../planner.js";
import { CandidatePool } from "./candidate-pool.js";
import { eligiblePeople } from "./eligible-people.js";
import { type Pinned, pinnedOf } from "./pinned.js";
import type { Rows } from "./rows.js";
import { ruleRows } from "./rule-rows.js";
import { type Slot, slotsOf } from "./slots.js";

/** Pairs that may be chosen, sorted by person, then by slot. */
export interface Entries {
  readonly count: number;
  /** Position of the professional in the market. */
  readonly person: Int32Array;
  readonly slot: Int32Array;
  /** Sum of scores, in 2⁻²⁰ths. */
  readonly score: Float64Array;
  /** What choosing it is worth: the score, and what a seat and staying count. Whole. */
  readonly worth: Float64Array;
}

/** A plan as numbers: which entries to choose, so that their worth is highest and all rows hold. */
export interface PlanProblem {
  readonly market: PlanMarket;
  readonly asked: Asked;
  readonly slots: readonly Slot[];
  readonly pinned: readonly Pinned[];
  readonly entries: Entries;
  readonly rows: Rows;
  /** What a filled seat is worth besides its score. */
  readonly seatWorth: number;
  /** What a pair of an earlier plan is worth besides its score. */
  readonly keptWorth: number;
  /** What all worths are multiplied by, so that of equal choices the one closest to another plan is best. */
  readonly scale: number;
}

/** What a problem is made of besides market and options. */
export interface ProblemOptions {
  /** For each slot the professionals who may fill it, ascending. Default: those who are eligible for certain. */
  readonly eligible?: readonly Int32Array[];
  /** What a pair of an earlier plan is worth besides its score, in 2⁻²⁰ths; `Infinity` for more than all else. */
  readonly keep?: { readonly pairs: readonly PlanPair[]; readonly worth: number };
  /** Pairs of a plan to which the choice stays as close as it can where that costs nothing. */
  readonly near?: readonly PlanPair[];
  /** Id of a professional all of whose pairs are candidates in any case. */
  readonly about?: string;
  /** Only these slots, by key, have seats. Default: all. */
  readonly open?: ReadonlySet<string>;
  /** Candidates up to which all are scored. */
  readonly few?: number;
  /** Candidates that each slot starts with beyond its seats. */
  readonly spare?: number;
}

export function pairKey({ professionalId, assignmentId }: PlanPair): string {
  return `${professionalId} ${assignmentId}`;
}

/** The problem of a plan, with the pairs from which it can grow. */
export class ProblemSource {
  readonly market: PlanMarket;
  readonly asked: Asked;
  readonly slots: readonly Slot[];
  readonly pinned: readonly Pinned[];
  readonly pool: CandidatePool;
  readonly #seatWorth: number;
  readonly #keptWorth: number;
  readonly #kept: ReadonlySet<string>;
  readonly #near: ReadonlySet<string>;
  readonly #scale: number;

  constructor(market: PlanMarket, asked: Asked, options: ProblemOptions = {}) {
    const { keep, near, about, open, few, spare } = options;
    this.market = market;
    this.asked = asked;
    const { slots, pins } = slotsOf(market, asked);
    this.slots = open === undefined ? slots : slots.map((slot) => (open.has(slot.key) ? slot : { ...slot, seats: 0 }));
    this.pinned = pinnedOf(market, this.slots, pins, asked);
    const seats = this.slots.reduce((sum, slot) => sum + (slot.covers === undefined ? slot.seats : 0), 0);
    // One seat more outweighs whatever all scores can lose by it.
    this.#seatWorth = asked.objective === "coverage" ? ONE * (seats + 1) : 0;
    const all = (ONE + this.#seatWorth) * (seats + 1);
    this.#keptWorth = keep === undefined ? 0 : Math.min(keep.worth, all);
    this.#kept = new Set(keep?.pairs.map(pairKey));
    this.#near = new Set(near?.map(pairKey));
    this.#scale = near === undefined ? 1 : seats + 1;
    const { rules } = asked;
    // Where something else than seats pays for a pair, their prices do not bound it.
    const sifts =
      (asked.objective === "total" || asked.objective === "coverage") &&
      rules.balance === undefined &&
      rules.minimumPerOrganisation === undefined &&
      this.slots.every((slot) => slot.covers === undefined);
    // What counts more than its score is not bounded by it.
    const always = (person: number, slot: Slot) => {
      const professionalId = market.professionals[person]!.record.id;
      const key = pairKey({ professionalId, assignmentId: slot.task.record.id });
      return professionalId === about || this.#kept.has(key) || this.#near.has(key);
    };
    const eligible = options.eligible ?? eligiblePeople(market, this.slots, this.#may());
    this.pool = new CandidatePool(market, this.slots, eligible, asked.least, sifts, { few, spare, always });
  }

  /** Whether the plan as such lets a person have a seat. */
  #may(): (person: number, slot: Slot) => boolean {
    const { market, asked } = this;
    const never = new Set(asked.rules.never?.map(pairKey));
    const many = asked.rules.parallel === "record";
    // Someone who is pinned, in this plan or outside it, is taken.
    const taken = new Set(asked.pins.map((pin) => (many ? pairKey(pin) : pin.professionalId)));
    const ids = market.professionals.map(({ record }) => record.id);
    return (person, slot) => {
      const professionalId = ids[person]!;
      const key = pairKey({ professionalId, assignmentId: slot.task.record.id });
      return !never.has(key) && !taken.has(many ? key : professionalId);
    };
  }

  /**
   * The problem with the candidates that the pool has at present.
   *
   * @param floors - Seats that organisations have to have filled, by id. Default: none.
   */
  problem(floors?: ReadonlyMap<string, number>): PlanProblem {
    const found: { person: number; slot: number; score: number; seats: number }[] = [];
    const scores = new Map<string, number>();
    this.pool.each((slot, person, score) => {
      found.push({ person, slot, score, seats: 1 });
      if (this.slots.some((other) => other.covers?.includes(slot))) scores.set(`${person} ${slot}`, score);
    });
    this.slots.forEach(({ covers, seats }, slot) => {
      if (covers === undefined || seats === 0) return;
      for (const key of scores.keys()) {
        const [person, role] = key.split(" ").map(Number) as [number, number];
        const other = role === covers[0] ? scores.get(`${person} ${covers[1]}`) : undefined;
        if (other !== undefined) found.push({ person, slot, score: scores.get(key)! + other, seats: 2 });
      }
    });
    found.sort((a, b) => a.person - b.person || a.slot - b.slot);
    const count = found.length;
    const entries = {
      count,
      person: Int32Array.from(found, (entry) => entry.person),
      slot: Int32Array.from(found, (entry) => entry.slot),
      score: Float64Array.from(found, (entry) => entry.score),
      worth: Float64Array.from(found, ({ person, slot, score, seats }) => {
        const key = this.#pairKey(person, slot);
        const kept = this.#kept.has(key) ? this.#keptWorth : 0;
        return (score + seats * this.#seatWorth + kept) * this.#scale + (this.#near.has(key) ? 1 : 0);
      }),
    };
    const { market, asked, slots, pinned } = this;
    let most = 0;
    for (const worth of entries.worth) if (worth > most) most = worth;
    const scale = this.#scale;
    const rows = ruleRows({ market, asked, slots, pinned, entries, most, floors, scale });
    const worths = { seatWorth: this.#seatWorth, keptWorth: this.#keptWorth, scale };
    return { market, asked, slots, pinned, entries, rows, ...worths };
  }

  #pairKey(person: number, slot: number): string {
    const professionalId = this.market.professionals[person]!.record.id;
    return pairKey({ professionalId, assignmentId: this.slots[slot]!.task.record.id });
  }
}
