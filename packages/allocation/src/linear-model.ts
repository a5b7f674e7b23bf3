import type { GapModel } from "./gap-model.js";

/** What a solver of linear models must be able to do; the object that npm `highs` loads is one. */
export interface LinearModelSolver {
  /** Solves a model in CPLEX LP format. */
  solve(model: string): {
    readonly Status: string;
    readonly Columns: Readonly<Record<string, { readonly Primal?: number }>>;
  };
}

/** Hands a problem to an exact solver; `undefined` when it gives no answer. */
export function solveExactly(model: GapModel, solver: LinearModelSolver): Int32Array | "infeasible" | undefined {
  const { rows, columns } = model;
  const answer = solver.solve(linearModel(model));
  if (answer.Status === "Infeasible") return "infeasible";
  if (answer.Status !== "Optimal") return undefined;
  const columnOfRow = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if ((answer.Columns[`x${row}_${column}`]?.Primal ?? 0) > 0.5) columnOfRow[row] = column;
    }
  }
  return columnOfRow;
}

/** The problem in CPLEX LP format: variable `x3_1` is 1 when row 3 has column 1. */
export function linearModel({ rows, columns, costs, weights, capacities }: GapModel): string {
  const allowed = (row: number, column: number): boolean => costs[row * columns + column]! < Infinity;
  const lines: string[] = ["Minimize", " cost:"];
  const names: string[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!allowed(row, column)) continue;
      const cost = costs[row * columns + column]!;
      lines.push(` ${cost < 0 ? "-" : "+"} ${Math.abs(cost)} x${row}_${column}`);
      names.push(`x${row}_${column}`);
    }
  }
  lines.push("Subject To");
  for (let row = 0; row < rows; row++) {
    const own = [...Array(columns).keys()].filter((column) => allowed(row, column));
    lines.push(` r${row}: ${own.map((column) => `x${row}_${column}`).join("\n + ")} = 1`);
  }
  for (let column = 0; column < columns; column++) {
    if (capacities[column] === Infinity) continue;
    const own = [...Array(rows).keys()].filter((row) => allowed(row, column) && weights[row * columns + column]! > 0);
    if (own.length === 0) continue;
    const terms = own.map((row) => `${weights[row * columns + column]} x${row}_${column}`);
    lines.push(` c${column}: ${terms.join("\n + ")} <= ${capacities[column]}`);
  }
  return [...lines, "Binary", ...names.map((name) => ` ${name}`), "End", ""].join("\n");
}
