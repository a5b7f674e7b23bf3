import type { Network } from "./network-simplex.js";
import type { TransportationGroup, TransportationProblem } from "./transportation.js";

/** The node from which all units come. */
export const sourceOf = 0;
/** The node to which all units go. */
export const sinkOf = 1;

/**
 * A transportation problem as a circulation. Nodes: source, sink, rows, columns, groups of rows, groups of columns. Arcs:
 * pairs from `firstPair` on, then one into each row, out of each column, into each group of rows, out of each group of
 * columns, and last the way back from sink to source.
 */
export interface TransportationNetwork extends Network {
  readonly firstPair: number;
}

/** Builds the network. Linear. */
export function transportationNetwork(problem: TransportationProblem): TransportationNetwork {
  const { rows, columns, rowStarts, columnOfPair, values, supplies, demands, amount = "most" } = problem;
  const { rowGroups = [], columnGroups = [], mostOfPair, leastOfPair, leastSupplies, leastDemands } = problem;
  const pairs = values.length;
  const arcs = pairs + rows + columns + rowGroups.length + columnGroups.length + 1;
  const from = new Int32Array(arcs);
  const to = new Int32Array(arcs);
  const lower = new Float64Array(arcs);
  const upper = new Float64Array(arcs);
  const [row0, column0] = [2, 2 + rows];
  const rowGroup0 = column0 + columns;
  const columnGroup0 = rowGroup0 + rowGroups.length;
  const all = sum(supplies);
  let arc = 0;
  const add = (start: number, end: number, least: number, most: number): void => {
    from[arc] = start;
    to[arc] = end;
    lower[arc] = least;
    upper[arc++] = most;
  };
  for (let row = 0; row < rows; row++) {
    for (let pair = rowStarts[row]!; pair < rowStarts[row + 1]!; pair++) {
      const column = columnOfPair[pair]!;
      const least = leastOfPair?.[pair] ?? 0;
      const most = Math.min(
        mostOfPair?.[pair] ?? Infinity,
        Math.max(least, Math.min(supplies[row]!, demands[column]!)),
      );
      add(row0 + row, column0 + column, least, most);
    }
  }
  for (let row = 0; row < rows; row++) {
    const group = problem.groupOfRow?.[row] ?? -1;
    add(group < 0 ? sourceOf : rowGroup0 + group, row0 + row, leastSupplies?.[row] ?? 0, supplies[row]!);
  }
  for (let column = 0; column < columns; column++) {
    const group = problem.groupOfColumn?.[column] ?? -1;
    add(column0 + column, group < 0 ? sinkOf : columnGroup0 + group, leastDemands?.[column] ?? 0, demands[column]!);
  }
  const most = (group: TransportationGroup): number => group.most ?? Math.max(all, group.least ?? 0);
  rowGroups.forEach((group, at) => {
    add(
      group.parent === undefined ? sourceOf : rowGroup0 + group.parent,
      rowGroup0 + at,
      group.least ?? 0,
      most(group),
    );
  });
  columnGroups.forEach((group, at) => {
    add(
      columnGroup0 + at,
      group.parent === undefined ? sinkOf : columnGroup0 + group.parent,
      group.least ?? 0,
      most(group),
    );
  });
  if (typeof amount === "number") add(sinkOf, sourceOf, amount, amount);
  else add(sinkOf, sourceOf, 0, all);
  return { nodes: columnGroup0 + columnGroups.length, from, to, lower, upper, firstPair: 0 };
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at]!;
  return total;
}
