import type { FullMatrix } from "./full-matrix.js";

/**
 * In which optimal assignments each pair is: 0 none, 1 some, 2 all.
 *
 * Pairs with reduced cost 0 are ways to take somebody's place; a pair can come into an optimal assignment exactly where
 * such ways lead round in a ring, that is inside a strongly connected component. Those without a row are held by a hub.
 */
export function optimalPairs(full: FullMatrix, tolerance: number): Uint8Array {
  const { rows, columns, costs, start } = full;
  const { columnOfRow, rowPrices, columnPrices } = start;
  const hub = rows;
  const holder = new Int32Array(columns).fill(hub);
  for (let row = 0; row < rows; row++) holder[columnOfRow[row]!] = row;
  const tight = (row: number, column: number): boolean => {
    if (row === hub) return rows < columns && -columnPrices[column]! <= tolerance;
    return costs[row * columns + column]! - rowPrices[row]! - columnPrices[column]! <= tolerance;
  };
  const component = components();
  const size = new Int32Array(rows + 1);
  for (const of of component) size[of]!++;
  const occurs = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (columnOfRow[row] === column) occurs[row * columns + column] = size[component[row]!] === 1 ? 2 : 1;
      else if (tight(row, column) && component[row] === component[holder[column]!]) occurs[row * columns + column] = 1;
    }
  }
  return occurs;

  /** Tarjan's algorithm, without recursion. */
  function components(): Int32Array {
    const nodes = rows + 1;
    const index = new Int32Array(nodes).fill(-1);
    const low = new Int32Array(nodes);
    const of = new Int32Array(nodes).fill(-1);
    const next = new Int32Array(nodes);
    const path: number[] = [];
    const calls: number[] = [];
    let count = 0;
    let found = 0;
    for (let root = 0; root < nodes; root++) {
      if (index[root] !== -1) continue;
      calls.push(root);
      while (calls.length > 0) {
        const node = calls[calls.length - 1]!;
        if (index[node] === -1) {
          index[node] = count;
          low[node] = count++;
          path.push(node);
        }
        let deeper = false;
        while (next[node]! < columns) {
          const column = next[node]!;
          const to = holder[column]!;
          if (to === node || !tight(node, column)) {
            next[node]!++;
          } else if (index[to] === -1) {
            calls.push(to);
            deeper = true;
            break;
          } else {
            if (of[to] === -1) low[node] = Math.min(low[node]!, low[to]!);
            next[node]!++;
          }
        }
        if (deeper) continue;
        calls.pop();
        if (low[node] !== index[node]) continue;
        for (;;) {
          const member = path.pop()!;
          of[member] = found;
          if (member === node) break;
        }
        found++;
      }
    }
    return of;
  }
}
