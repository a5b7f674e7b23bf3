import type { SparseRows } from "./sparse-rows.js";

/**
 * Finds a circle in a directed graph.
 *
 * @param edges - Row `v` lists the nodes that `v` points to.
 * @returns The nodes of one circle in order, each pointing to the next and the last to the first; `undefined` when there is none.
 *   The same graph always gives the same circle, starting at its lowest node.
 * @remarks Depth-first search with an explicit stack, so that long chains do not exhaust the call stack. O(nodes + edges).
 */
export function findCycle(edges: SparseRows): number[] | undefined {
  const size = edges.start.length - 1;
  const onPath = 1;
  const done = 2;
  const state = new Uint8Array(size);
  const next = edges.start.slice(0, size);
  const path: number[] = [];
  for (let root = 0; root < size; root++) {
    if (state[root] !== 0) continue;
    state[root] = onPath;
    path.push(root);
    while (path.length > 0) {
      const node = path[path.length - 1]!;
      const at = next[node]!++;
      if (at >= edges.start[node + 1]!) {
        state[node] = done;
        path.pop();
        continue;
      }
      const target = edges.columns[at]!;
      if (state[target] === onPath) return fromLowest(path.slice(path.indexOf(target)));
      if (state[target] === 0) {
        state[target] = onPath;
        path.push(target);
      }
    }
  }
  return undefined;
}

function fromLowest(cycle: number[]): number[] {
  let lowest = 0;
  for (let at = 1; at < cycle.length; at++) if (cycle[at]! < cycle[lowest]!) lowest = at;
  return [...cycle.slice(lowest), ...cycle.slice(0, lowest)];
}

/**
 * Lists every node that can be reached from one node, without the node itself.
 *
 * @param edges - Row `v` lists the nodes that `v` points to.
 * @param from - Where to start.
 * @returns Nodes nearest first (breadth first), within one distance in the order in which they are met.
 * @remarks O(reached nodes and their edges).
 */
export function reachable(edges: SparseRows, from: number): number[] {
  const seen = new Set([from]);
  const found: number[] = [];
  for (let head = -1; head < found.length; head++) {
    const node = head < 0 ? from : found[head]!;
    for (let at = edges.start[node]!; at < edges.start[node + 1]!; at++) {
      const target = edges.columns[at]!;
      if (seen.has(target)) continue;
      seen.add(target);
      found.push(target);
    }
  }
  return found;
}
