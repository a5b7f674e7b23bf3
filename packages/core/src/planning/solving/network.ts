import { transportation } from "@inzet/allocation";
import type { PlanProblem } from "../problem/plan-problem.js";

/** A choice of entries that the network of seats allows, the best for the worths that it was given. */
export interface NetworkChoice {
  readonly chosen: Uint8Array;
  /** Sum of the worths, less what is missing costs. Whole. */
  readonly worth: number;
  /** Prices of the rows that the network holds, ≥ 0; 0 for the others. */
  readonly prices: () => Float64Array;
}

interface Group {
  readonly row: number;
  readonly side: "home" | "client";
  readonly organisation: string;
  least: number;
  most: number | undefined;
  cost: number;
  rows: { least?: number; most?: number };
}

/**
 * People, seats and organisations as a flow: the part of a plan that is exact without a search.
 *
 * @remarks Rows of kind `gives` and `receives` may stay short: what is missing comes from nobody, at the cost of the row.
 */
export class SeatNetwork {
  readonly #problem: PlanProblem;
  readonly #rowStarts: Int32Array;
  readonly #columnOfPair: Int32Array;
  readonly #entryPairs: number;
  readonly #extraValues: readonly number[];
  readonly #supplies: Int32Array;
  readonly #demands: Int32Array;
  readonly #rowGroups: readonly { least?: number; most?: number }[];
  readonly #groupOfRow: Int32Array;
  readonly #columnGroups: readonly { least?: number }[];
  readonly #groupOfColumn: Int32Array;
  readonly #personRow: Int32Array;
  readonly #slotRow: Int32Array;
  readonly #homes: readonly Group[];
  readonly #clients: readonly Group[];

  constructor(problem: PlanProblem) {
    this.#problem = problem;
    const { entries, rows, slots, market, asked } = problem;
    const people: number[] = [];
    const starts: number[] = [];
    for (let entry = 0; entry < entries.count; entry++) {
      if (people.at(-1) === entries.person[entry]) continue;
      people.push(entries.person[entry]!);
      starts.push(entry);
    }
    starts.push(entries.count);
    const placeOf = new Map(people.map((person, place) => [person, place]));
    const homes = new Map<string, Group>();
    const clients = new Map<string, Group>();
    this.#personRow = new Int32Array(people.length).fill(-1);
    this.#slotRow = new Int32Array(slots.length).fill(-1);
    rows.list.forEach(({ kind, at, about, bound, cost }, row) => {
      if (kind === "person") this.#personRow[placeOf.get(at)!] = row;
      else if (kind === "slot") this.#slotRow[at] = row;
      else if (kind !== "other") {
        const groups = kind === "receives" ? clients : homes;
        const side = kind === "receives" ? "client" : "home";
        const group = groups.get(about) ?? {
          row,
          side,
          organisation: about,
          least: 0,
          most: undefined,
          cost: 0,
          rows: {},
        };
        groups.set(about, group);
        if (kind === "most-from") {
          group.most = bound;
          group.rows.most = row;
        } else {
          group.least = -bound;
          group.cost = cost;
          group.rows.least = row;
        }
      }
    });
    this.#homes = [...homes.values()];
    this.#clients = [...clients.values()];

    // Rows: people, then nobody for each home that is short, nobody for clients, and one that has nothing to do.
    const columns = slots.length;
    const short = columns;
    const shortHomes = this.#homes.filter((group) => group.least > 0);
    const pairs: number[] = Array.from(entries.slot);
    const extra: number[] = [];
    const supplies = people.map((_, place) => rows.list[this.#personRow[place]!]!.bound);
    const groupOfRow = people.map((person) => {
      const home = market.professionals[person]!.record.homeOrganisation;
      return this.#homes.findIndex((group) => group.organisation === home);
    });
    for (const group of shortHomes) {
      pairs.push(short);
      extra.push(-group.cost);
      starts.push(pairs.length);
      // One more than can be missing, so that this limit never has a price.
      supplies.push(group.least + 1);
      groupOfRow.push(this.#homes.indexOf(group));
    }
    this.#clients.forEach((group, at) => {
      pairs.push(short + 1 + at);
      extra.push(-group.cost);
    });
    starts.push(pairs.length);
    supplies.push(this.#clients.reduce((sum, group) => sum + group.least, 1));
    groupOfRow.push(-1);
    // The sum of all supplies is never reached, so that it has no price.
    starts.push(pairs.length);
    supplies.push(1);
    groupOfRow.push(-1);

    this.#entryPairs = entries.count;
    this.#rowStarts = Int32Array.from(starts);
    this.#columnOfPair = Int32Array.from(pairs);
    this.#extraValues = extra;
    this.#supplies = Int32Array.from(supplies);
    this.#demands = Int32Array.from([
      ...slots.map((_, slot) => (this.#slotRow[slot]! < 0 ? 0 : rows.list[this.#slotRow[slot]!]!.bound)),
      shortHomes.reduce((sum, group) => sum + group.least, 1),
      ...this.#clients.map((group) => group.least + 1),
    ]);
    this.#rowGroups = this.#homes.map(({ least, most }) => ({
      least,
      ...(most === undefined ? {} : { most: Math.max(most, least) }),
    }));
    this.#groupOfRow = Int32Array.from(groupOfRow);
    this.#columnGroups = this.#clients.map(({ least }) => ({ least }));
    this.#groupOfColumn = Int32Array.from([
      ...slots.map(({ at }) =>
        this.#clients.findIndex((group) => group.organisation === asked.tasks[at]!.record.organisation),
      ),
      -1,
      ...this.#clients.map((_, at) => at),
    ]);
  }

  /**
   * Finds the best choice.
   *
   * @param worth - What each entry is worth; whole numbers, below 0 for those that had better not be chosen.
   * @param fixed - For each entry 1 when it must be chosen, −1 when it must not. Default: all are free.
   * @returns The choice; `undefined` when there is none.
   */
  choose(worth: Float64Array, fixed?: Int8Array): NetworkChoice | undefined {
    const values = new Float64Array(this.#columnOfPair.length);
    values.set(worth);
    values.set(this.#extraValues, this.#entryPairs);
    const limits =
      fixed === undefined
        ? {}
        : {
            mostOfPair: Int32Array.from(values, (_, pair) =>
              pair >= this.#entryPairs ? 1e9 : fixed[pair]! < 0 ? 0 : 1,
            ),
            leastOfPair: Int32Array.from(values, (_, pair) => (pair < this.#entryPairs && fixed[pair]! > 0 ? 1 : 0)),
          };
    const solution = transportation({
      rows: this.#supplies.length,
      columns: this.#demands.length,
      rowStarts: this.#rowStarts,
      columnOfPair: this.#columnOfPair,
      values,
      mostOfPair: limits.mostOfPair ?? Int32Array.from(values, (_, pair) => (pair >= this.#entryPairs ? 1e9 : 1)),
      ...(limits.leastOfPair === undefined ? {} : { leastOfPair: limits.leastOfPair }),
      supplies: this.#supplies,
      demands: this.#demands,
      ...(this.#homes.length === 0 ? {} : { rowGroups: this.#rowGroups, groupOfRow: this.#groupOfRow }),
      ...(this.#clients.length === 0 ? {} : { columnGroups: this.#columnGroups, groupOfColumn: this.#groupOfColumn }),
      maximise: true,
      amount: "best",
    });
    if (solution.status === "infeasible") return undefined;
    const { units, prices } = solution;
    return {
      chosen: Uint8Array.from(units.subarray(0, this.#entryPairs)),
      worth: solution.cost,
      prices: () => this.#pricesOfRows(prices),
    };
  }

  #pricesOfRows(prices: {
    readonly sink: number;
    readonly rows: Float64Array;
    readonly columns: Float64Array;
    readonly rowGroups: Float64Array;
    readonly columnGroups: Float64Array;
  }): Float64Array {
    const found = new Float64Array(this.#problem.rows.list.length);
    this.#personRow.forEach((row, place) => {
      const group = this.#homes.length === 0 ? -1 : this.#groupOfRow[place]!;
      found[row] = Math.max(0, (group < 0 ? 0 : prices.rowGroups[group]!) - prices.rows[place]!);
    });
    this.#slotRow.forEach((row, slot) => {
      if (row < 0) return;
      const group = this.#clients.length === 0 ? -1 : this.#groupOfColumn[slot]!;
      found[row] = Math.max(0, prices.columns[slot]! - (group < 0 ? prices.sink : prices.columnGroups[group]!));
    });
    this.#homes.forEach(({ rows, cost }, group) => {
      const price = prices.rowGroups[group]!;
      if (rows.most !== undefined) found[rows.most] = Math.max(0, -price);
      if (rows.least !== undefined) found[rows.least] = Math.min(cost, Math.max(0, price));
    });
    this.#clients.forEach(({ rows, cost }, group) => {
      const price = prices.columnGroups[group]!;
      if (rows.least !== undefined) found[rows.least] = Math.min(cost, Math.max(0, prices.sink - price));
    });
    return found;
  }
}
