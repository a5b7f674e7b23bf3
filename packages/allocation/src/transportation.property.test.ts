import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TransportationProblem, transportation, verifyTransportation } from "./index.js";

import { propertyRuns } from "./property-runs.js";

const seed = 20260204;

/** Tries every number of units on every pair; the best total among the greatest amounts, or `undefined`. */
function bruteForce(problem: TransportationProblem): { amount: number; cost: number } | undefined {
  const {
    rows,
    columns,
    rowStarts,
    columnOfPair,
    values,
    supplies,
    demands,
    maximise = false,
    amount = "most",
  } = problem;
  const { rowGroups = [], columnGroups = [], groupOfRow, groupOfColumn } = problem;
  const rowOfPair: number[] = [];
  for (let row = 0; row < rows; row++) while (rowOfPair.length < (rowStarts[row + 1] as number)) rowOfPair.push(row);
  const units = new Array<number>(values.length).fill(0);
  let best: { amount: number; cost: number } | undefined;
  const within = (value: number, least = 0, most = Number.POSITIVE_INFINITY) => value >= least && value <= most;
  const allowed = (): boolean => {
    const sent = new Array<number>(rows).fill(0);
    const received = new Array<number>(columns).fill(0);
    units.forEach((value, pair) => {
      sent[rowOfPair[pair] as number]! += value;
      received[columnOfPair[pair] as number]! += value;
    });
    const grouped = (sums: number[], groups: typeof rowGroups, groupOf: ArrayLike<number> | undefined) =>
      groups.every(({ least, most }, at) => {
        const inside = (group: number): boolean => group >= 0 && (group === at || inside(groups[group]?.parent ?? -1));
        const total = sums.reduce((sum, value, member) => (inside(groupOf?.[member] ?? -1) ? sum + value : sum), 0);
        return within(total, least, most);
      });
    return (
      sent.every((value, row) => within(value, problem.leastSupplies?.[row], supplies[row])) &&
      received.every((value, column) => within(value, problem.leastDemands?.[column], demands[column])) &&
      grouped(sent, rowGroups, groupOfRow) &&
      grouped(received, columnGroups, groupOfColumn)
    );
  };
  const walk = (pair: number, sum: number, cost: number): void => {
    if (pair === values.length) {
      if (!allowed() || (typeof amount === "number" && sum !== amount)) return;
      const more = amount === "most" && best !== undefined && sum !== best.amount ? sum > best.amount : undefined;
      const better = best === undefined || (maximise ? cost > best.cost : cost < best.cost);
      if (more ?? better) best = { amount: sum, cost };
      return;
    }
    const least = problem.leastOfPair?.[pair] ?? 0;
    const most = Math.min(problem.mostOfPair?.[pair] ?? 3, supplies[rowOfPair[pair] as number] as number);
    for (let value = least; value <= most; value++) {
      units[pair] = value;
      walk(pair + 1, sum + value, cost + value * (values[pair] as number));
    }
    units[pair] = 0;
  };
  walk(0, 0, 0);
  return best;
}

const limits = (length: number, max: number) =>
  fc.array(fc.integer({ min: 0, max }), { minLength: length, maxLength: length });

function groupsOf(members: number) {
  const group = fc.record({ least: fc.integer({ min: 0, max: 1 }), more: fc.integer({ min: 0, max: 3 }) });
  return fc.array(group, { maxLength: 2 }).chain((list) =>
    fc.record({
      groups: fc.constant(
        list.map(({ least, more }, at) => ({
          least,
          most: least + more,
          ...(at === 1 && more % 2 === 0 ? { parent: 0 } : {}),
        })),
      ),
      groupOf: fc.array(fc.integer({ min: -1, max: list.length - 1 }), { minLength: members, maxLength: members }),
    }),
  );
}

const problems: fc.Arbitrary<TransportationProblem> = fc
  .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }), maximise: fc.boolean() })
  .chain(({ rows, columns, maximise }) =>
    fc
      .record({
        cells: fc.array(fc.option(fc.integer({ min: -5, max: 9 }), { freq: 3 }), {
          minLength: rows * columns,
          maxLength: rows * columns,
        }),
        supplies: limits(rows, 3),
        demands: limits(columns, 3),
        leastRows: limits(rows, 1),
        leastColumns: limits(columns, 1),
        lows: fc.boolean(),
        pinned: limits(rows * columns, 5),
        caps: fc.boolean(),
        rowSide: groupsOf(rows),
        columnSide: groupsOf(columns),
        amount: fc.oneof(fc.constantFrom("most", "best"), fc.integer({ min: 0, max: 4 })),
      })
      .map(({ cells, supplies, demands, leastRows, leastColumns, lows, pinned, caps, rowSide, columnSide, amount }) => {
        const rowStarts = [0];
        const columnOfPair: number[] = [];
        const values: number[] = [];
        const mostOfPair: number[] = [];
        cells.forEach((value, at) => {
          if (value !== null && values.length < 6) {
            columnOfPair.push(at % columns);
            values.push(value);
            mostOfPair.push(1 + ((pinned[at] as number) % 2));
          }
          if (at % columns === columns - 1) rowStarts.push(values.length);
        });
        return {
          ...{ rows, columns, maximise, rowStarts, columnOfPair, values, supplies, demands, amount: amount as "most" },
          ...(lows ? { leastSupplies: leastRows.map((least, at) => Math.min(least, supplies[at] as number)) } : {}),
          ...(lows ? { leastDemands: leastColumns.map((least, at) => Math.min(least, demands[at] as number)) } : {}),
          ...(caps ? { mostOfPair, leastOfPair: mostOfPair.map((most, at) => (pinned[at] === 5 ? most - 1 : 0)) } : {}),
          ...{ rowGroups: rowSide.groups, groupOfRow: rowSide.groupOf },
          ...{ columnGroups: columnSide.groups, groupOfColumn: columnSide.groupOf },
        };
      }),
  );

describe("transportation", () => {
  it("agrees with trying everything, and proves it", () => {
    const seen = { optimal: 0, infeasible: 0 };
    fc.assert(
      fc.property(problems, (problem) => {
        const solution = transportation(problem);
        expect(verifyTransportation(problem, solution).violations).toEqual([]);
        const best = bruteForce(problem);
        seen[solution.status]++;
        if (best === undefined || solution.status !== "optimal") {
          expect(solution.status).toBe(best === undefined ? "infeasible" : "optimal");
          return;
        }
        expect(solution.cost + 0).toBe(best.cost + 0);
        // Of amounts with the same best total any may come out.
        if (problem.amount !== "best") expect(solution.amount).toBe(best.amount);
      }),
      { seed, numRuns: propertyRuns(2500) },
    );
    expect(Math.min(seen.optimal, seen.infeasible)).toBeGreaterThan(300);
  });
});
