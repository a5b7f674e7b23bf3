import { checkTransportation } from "./check-transportation.js";
import { NetworkSimplex } from "./network-simplex.js";
import { sinkOf, sourceOf, type TransportationNetwork, transportationNetwork } from "./transportation-network.js";

/** A limit on what rows together, or columns together, send or receive. */
export interface TransportationGroup {
  /** Position, in the same list, of the group that this one is a part of. Default none. */
  readonly parent?: number;
  /** Least units, whole. Default 0. */
  readonly least?: number;
  /** Most units, whole. Default: what its members may have. */
  readonly most?: number;
}

/** Units that rows supply and columns demand, over pairs that are allowed. */
export interface TransportationProblem {
  /** How many rows there are, ≥ 0. */
  readonly rows: number;
  /** How many columns there are, ≥ 0. */
  readonly columns: number;
  /** Where the pairs of each row start; length `rows + 1`, from 0, never falling. */
  readonly rowStarts: Int32Array | readonly number[];
  /** The column of each pair, row after row; no column twice in a row. */
  readonly columnOfPair: Int32Array | readonly number[];
  /** The value of a unit on each pair, finite. */
  readonly values: Float64Array | readonly number[];
  /** Most units of each pair, whole. Default: what row and column may have. */
  readonly mostOfPair?: Int32Array | readonly number[];
  /** Least units of each pair, whole: agreed already. Default 0. */
  readonly leastOfPair?: Int32Array | readonly number[];
  /** Most units of each row, whole. */
  readonly supplies: Int32Array | readonly number[];
  /** Least units of each row, whole. Default 0. */
  readonly leastSupplies?: Int32Array | readonly number[];
  /** Most units of each column, whole. */
  readonly demands: Int32Array | readonly number[];
  /** Least units of each column, whole. Default 0. */
  readonly leastDemands?: Int32Array | readonly number[];
  /** Groups of rows, each at most a part of one other. */
  readonly rowGroups?: readonly TransportationGroup[];
  /** The group of each row, −1 for none. Needed with `rowGroups`. */
  readonly groupOfRow?: Int32Array | readonly number[];
  /** Groups of columns, each at most a part of one other. */
  readonly columnGroups?: readonly TransportationGroup[];
  /** The group of each column, −1 for none. Needed with `columnGroups`. */
  readonly groupOfColumn?: Int32Array | readonly number[];
  /** Whether the total is made as large as possible. Default `false`: as small as possible. */
  readonly maximise?: boolean;
  /** Units in all: `"most"`, as many as possible; `"best"`, as many as the total likes; or a number. Default `"most"`. */
  readonly amount?: "most" | "best" | number;
}

/** A part of the network that proves something: see {@link TransportationInfeasible} and {@link TransportationOptimal}. */
export interface TransportationCut {
  /** Whether the place where all units come from is in the part. */
  readonly source: boolean;
  /** Whether the place where all units go to is in the part. */
  readonly sink: boolean;
  /** Positions of rows in the part, ascending. */
  readonly rows: readonly number[];
  /** Positions of columns. */
  readonly columns: readonly number[];
  /** Positions of groups of rows. */
  readonly rowGroups: readonly number[];
  /** Positions of groups of columns. */
  readonly columnGroups: readonly number[];
}

/** Potentials of all places; the price of the source is 0. */
export interface TransportationPrices {
  readonly sink: number;
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly rowGroups: Float64Array;
  readonly columnGroups: Float64Array;
}

/** The best flow, and the prices that prove it. */
export interface TransportationOptimal {
  readonly status: "optimal";
  /** Units on each pair, whole. */
  readonly units: Int32Array;
  /** Units in all. */
  readonly amount: number;
  /** Sum of value × units, in the order of pairs. */
  readonly cost: number;
  /**
   * Potentials: where a pair could carry more, value + price of the row − price of the column ≥ 0 when minimising, and
   * where it could carry less, ≤ 0 (the other way round when maximising); the same, with value 0, between source, groups and
   * rows, and between columns, groups and sink. What one more unit of a row's supply would save is the price of the row
   * less that of the place before it, where that is negative.
   */
  readonly prices: TransportationPrices;
  /** With `amount: "most"`: a part that has the source and not the sink, and through whose border no more can flow. */
  readonly bottleneck?: TransportationCut;
  /** What it took; the same on every machine. */
  readonly work: { readonly pivots: number };
}

/** No flow exists, and why. */
export interface TransportationInfeasible {
  readonly status: "infeasible";
  /** A part into which at least `required` units must come, and out of which at most `available` can go. */
  readonly cut: TransportationCut;
  readonly required: number;
  readonly available: number;
}

/** What comes out of {@link transportation}. */
export type TransportationSolution = TransportationOptimal | TransportationInfeasible;

/**
 * Finds how many units each pair carries, at the best total, with proof: seats, parallel limits, bands of organisations.
 *
 * @param problem - Pairs row by row, limits of rows, columns and pairs, groups of rows and of columns.
 * @returns Units of each pair with potentials and, for most units, the bottleneck; or the part of the network into which
 * more must flow than can leave it. {@link verifyTransportation} checks all of this.
 * @throws AllocationError `INVALID_SHAPE` on arrays or groups that do not fit; `NOT_A_NUMBER` on a value that is not
 * finite; `INVALID_OPTION` on limits that are not whole, negative, or least above most.
 * @remarks Network simplex: no polynomial bound is proven for this pricing, in practice near O(p √n) for n places and p
 * pairs; about 60 bytes a pair. Units are whole; prices are exact for whole values as long as sums stay below 2⁵³.
 * Deterministic. Source: see W. H. Cunningham, "A network simplex method", Mathematical Programming 11, 1976, 105–116,
 * DOI 10.1007/BF01580379. The infeasible part is that of A. J. Hoffman, "Some recent applications of the theory of linear
 * inequalities to extremal combinatorial analysis", Proceedings of Symposia in Applied Mathematics 10, 1960, 113–127.
 * @example
 * ```ts
 * import { transportation } from "@inzet/allocation";
 *
 * const solution = transportation({
 *   rows: 2,
 *   columns: 2,
 *   rowStarts: [0, 2, 4],
 *   columnOfPair: [0, 1, 0, 1],
 *   values: [1, 4, 2, 3],
 *   supplies: [2, 1],
 *   demands: [1, 2],
 * });
 * if (solution.status === "optimal") console.log([...solution.units], solution.cost); // [ 1, 1, 0, 1 ] 8
 * ```
 */
export function transportation(problem: TransportationProblem): TransportationSolution {
  checkTransportation(problem);
  const network = transportationNetwork(problem);
  const simplex = new NetworkSimplex(network);
  const marks = simplex.findFlow();
  if (marks !== undefined) return infeasible(problem, network, marks);
  const back = network.from.length - 1;
  const cost = new Float64Array(network.from.length);
  const sign = problem.maximise === true ? -1 : 1;
  const { largest, whole } = setCosts(problem, network, sign, cost);
  let bottleneck: TransportationCut | undefined;
  if (problem.amount === undefined || problem.amount === "most") {
    // No way through the network can cost as much as this earns.
    const earned = Math.ceil(largest * network.nodes) + 1;
    cost[back] = -earned;
    simplex.minimise(cost, whole && earned * network.nodes < 2 ** 52 ? 0 : earned * 1e-14);
    simplex.fix(back);
    bottleneck = cutOf(problem, reachedFromSource(network, simplex.flow));
    cost[back] = 0;
  }
  simplex.minimise(cost, whole && largest * network.nodes < 2 ** 52 ? 0 : largest * 1e-13);
  const pairs = problem.values.length;
  const units = Int32Array.from({ length: pairs }, (_, pair) => simplex.flow[network.firstPair + pair]!);
  let total = 0;
  for (let pair = 0; pair < pairs; pair++) total += problem.values[pair]! * units[pair]!;
  return {
    status: "optimal",
    units,
    amount: simplex.flow[back]!,
    cost: total,
    prices: pricesOf(problem, network, simplex.potential, sign),
    ...(bottleneck === undefined ? {} : { bottleneck }),
    work: { pivots: simplex.pivots },
  };
}

/** Writes the costs of pairs; returns the largest magnitude, and whether all are whole. */
function setCosts(
  { values }: TransportationProblem,
  network: TransportationNetwork,
  sign: 1 | -1,
  cost: Float64Array,
): { readonly largest: number; readonly whole: boolean } {
  let largest = 0;
  let whole = true;
  for (let pair = 0; pair < values.length; pair++) {
    cost[network.firstPair + pair] = sign * values[pair]!;
    largest = Math.max(largest, Math.abs(values[pair]!));
    if (!Number.isInteger(values[pair]!)) whole = false;
  }
  return { largest, whole };
}

/** Nodes to which more could flow from the source. */
function reachedFromSource(network: TransportationNetwork, flow: Float64Array): Uint8Array {
  const { nodes, from, to, lower, upper } = network;
  const marks = new Uint8Array(nodes);
  marks[sourceOf] = 1;
  // The way back from sink to source is not part of the question.
  const arcs = from.length - 1;
  for (let grown = true; grown; ) {
    grown = false;
    for (let arc = 0; arc < arcs; arc++) {
      const [a, b] = [from[arc]!, to[arc]!];
      if (marks[a] === 1 && marks[b] === 0 && flow[arc]! < upper[arc]!) marks[b] = 1;
      else if (marks[b] === 1 && marks[a] === 0 && flow[arc]! > lower[arc]!) marks[a] = 1;
      else continue;
      grown = true;
    }
  }
  return marks;
}

function infeasible(
  problem: TransportationProblem,
  network: TransportationNetwork,
  marks: Uint8Array,
): TransportationInfeasible {
  const { from, to, lower, upper } = network;
  let required = 0;
  let available = 0;
  for (let arc = 0; arc < from.length; arc++) {
    if (marks[from[arc]!] === 0 && marks[to[arc]!] === 1) required += lower[arc]!;
    if (marks[from[arc]!] === 1 && marks[to[arc]!] === 0) available += upper[arc]!;
  }
  return { status: "infeasible", cut: cutOf(problem, marks), required, available };
}

function cutOf(problem: TransportationProblem, marks: Uint8Array): TransportationCut {
  const { rows, columns, rowGroups = [], columnGroups = [] } = problem;
  let at = 2;
  const take = (count: number): number[] => {
    const list: number[] = [];
    for (let position = 0; position < count; position++) if (marks[at + position] === 1) list.push(position);
    at += count;
    return list;
  };
  return {
    source: marks[sourceOf] === 1,
    sink: marks[sinkOf] === 1,
    rows: take(rows),
    columns: take(columns),
    rowGroups: take(rowGroups.length),
    columnGroups: take(columnGroups.length),
  };
}

function pricesOf(
  { rows, columns, rowGroups = [], columnGroups = [] }: TransportationProblem,
  { nodes }: TransportationNetwork,
  potential: Float64Array,
  sign: 1 | -1,
): TransportationPrices {
  const zero = potential[sourceOf]!;
  const prices = Float64Array.from({ length: nodes }, (_, node) => sign * (potential[node]! - zero) + 0);
  let at = 2;
  const take = (count: number): Float64Array => {
    at += count;
    return prices.slice(at - count, at);
  };
  return {
    sink: prices[sinkOf]!,
    rows: take(rows),
    columns: take(columns),
    rowGroups: take(rowGroups.length),
    columnGroups: take(columnGroups.length),
  };
}
