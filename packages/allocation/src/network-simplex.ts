/** Arcs between nodes, each with bounds on what flows through it. */
export interface Network {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Least flow of each arc, whole. */
  readonly lower: Float64Array;
  /** Greatest flow of each arc, whole and finite. */
  readonly upper: Float64Array;
}

/** Where an arc without a place in the tree stands; 0 in the tree. */
const atLower = 1;
const atUpper = -1;

/**
 * Circulations of least cost by the network simplex method: flow that is conserved at every node.
 *
 * A basis is a spanning tree with an artificial root. First call {@link findFlow}, then {@link minimise} as often as
 * needed, with other costs or with arcs fixed by {@link fix} in between; each starts from the tree that is there.
 *
 * Invariant: arcs outside the tree are at a bound; arcs of the tree have reduced cost
 * cost + potential[from] − potential[to] = 0.
 *
 * Source: W. H. Cunningham, "A network simplex method", Mathematical Programming 11, 1976, 105–116,
 * DOI 10.1007/BF01580379 (strongly feasible trees); block pricing as surveyed in P. Kovács, "Minimum-cost flow algorithms: an
 * experimental evaluation", Optimization Methods and Software 30(1), 2015, 94–127, DOI 10.1080/10556788.2014.895828.
 * Differs in: two phases instead of a large cost for artificial arcs, so that whole numbers stay small and a network
 * without a flow gives a cut; subtrees are kept as lists of children.
 */
export class NetworkSimplex {
  /** Flow of each arc. */
  readonly flow: Float64Array;
  /** Potential of each node. */
  readonly potential: Float64Array;
  /** Changes of the basis so far. */
  pivots = 0;
  private readonly nodes: number;
  private readonly arcs: number;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly lower: Float64Array;
  private readonly upper: Float64Array;
  private readonly cost: Float64Array;
  private readonly state: Int8Array;
  private readonly parent: Int32Array;
  private readonly arcUp: Int32Array;
  private readonly depth: Int32Array;
  private readonly firstChild: Int32Array;
  private readonly nextSibling: Int32Array;
  private readonly previousSibling: Int32Array;
  private readonly stack: Int32Array;
  private nextArc = 0;

  constructor(network: Network) {
    const { nodes, from, to, lower, upper } = network;
    const arcs = from.length;
    const root = nodes;
    this.nodes = nodes;
    this.arcs = arcs;
    this.from = extended(from, nodes);
    this.to = extended(to, nodes);
    this.lower = new Float64Array(arcs + nodes);
    this.upper = new Float64Array(arcs + nodes).fill(Infinity);
    this.lower.set(lower);
    this.upper.set(upper);
    this.cost = new Float64Array(arcs + nodes).fill(1, arcs);
    this.flow = new Float64Array(arcs + nodes);
    this.flow.set(lower);
    this.state = new Int8Array(arcs + nodes).fill(atLower, 0, arcs);
    this.potential = new Float64Array(nodes + 1);
    this.parent = new Int32Array(nodes + 1).fill(root);
    this.arcUp = new Int32Array(nodes + 1).fill(-1);
    this.depth = new Int32Array(nodes + 1).fill(1);
    this.firstChild = new Int32Array(nodes + 1).fill(-1);
    this.nextSibling = new Int32Array(nodes + 1).fill(-1);
    this.previousSibling = new Int32Array(nodes + 1).fill(-1);
    this.stack = new Int32Array(nodes + 1);
    this.parent[root] = -1;
    this.depth[root] = 0;
    const excess = new Float64Array(nodes);
    for (let arc = 0; arc < arcs; arc++) {
      excess[to[arc]!]! += lower[arc]!;
      excess[from[arc]!]! -= lower[arc]!;
    }
    for (let node = nodes - 1; node >= 0; node--) {
      const arc = arcs + node;
      const more = excess[node]! >= 0;
      this.from[arc] = more ? node : root;
      this.to[arc] = more ? root : node;
      this.flow[arc] = Math.abs(excess[node]!);
      this.potential[node] = more ? -1 : 1;
      this.arcUp[node] = arc;
      this.attach(node, root);
    }
  }

  /**
   * Finds some flow within all bounds.
   *
   * @returns `undefined`, or, when there is none, nodes (1 in the marks) into which more must flow than can flow out.
   */
  findFlow(): Uint8Array | undefined {
    const { nodes, arcs, flow, upper, potential } = this;
    this.run(0);
    for (let arc = arcs; arc < arcs + nodes; arc++) {
      if (flow[arc]! > 0) return Uint8Array.from({ length: nodes }, (_, node) => (potential[node]! < 0 ? 1 : 0));
    }
    upper.fill(0, arcs);
    this.cost.fill(0, arcs);
    return undefined;
  }

  /**
   * Makes the flow one of least cost.
   *
   * @param cost - Cost of a unit on each arc.
   * @param tolerance - How far below 0 a reduced cost may be; 0 is right for whole numbers.
   */
  minimise(cost: ArrayLike<number>, tolerance: number): void {
    for (let arc = 0; arc < this.arcs; arc++) this.cost[arc] = cost[arc]!;
    this.renewPotentials();
    // Potentials drift by rounding while trees change; fresh ones have the last word.
    for (let round = 0; round < 50; round++) {
      const before = this.pivots;
      this.run(tolerance);
      this.renewPotentials();
      if (this.pivots === before) return;
    }
  }

  /** Keeps an arc at the flow that it has. */
  fix(arc: number): void {
    this.lower[arc] = this.flow[arc]!;
    this.upper[arc] = this.flow[arc]!;
  }

  /** Cost + potential of the start − potential of the end. */
  reducedCost(arc: number): number {
    return this.cost[arc]! + this.potential[this.from[arc]!]! - this.potential[this.to[arc]!]!;
  }

  private run(tolerance: number): void {
    const { arcs, nodes } = this;
    // Trees without a flow of 0 that points away from the root cannot cycle; where artificial arcs are closed they can,
    // and Bland's rule (lowest arc in, lowest arc out) ends it.
    let idle = 0;
    for (;;) {
      const careful = idle > 4 * (arcs + nodes) + 1000;
      const arc = careful ? this.firstEntering(tolerance) : this.bestEntering(tolerance);
      if (arc < 0) return;
      idle = this.pivot(arc, careful) > 0 ? 0 : idle + 1;
    }
  }

  /** The arc with the worst reduced cost in the next block that has any. */
  private bestEntering(tolerance: number): number {
    const { arcs, state, cost, potential, from, to, lower, upper } = this;
    const block = Math.max(20, Math.ceil(Math.sqrt(arcs)));
    let best = -1;
    let worst = -tolerance;
    let left = block;
    let arc = this.nextArc;
    for (let count = 0; count < arcs; count++) {
      if (arc >= arcs) arc = 0;
      const side = state[arc]!;
      if (side !== 0) {
        const reduced = side * (cost[arc]! + potential[from[arc]!]! - potential[to[arc]!]!);
        if (reduced < worst && lower[arc]! < upper[arc]!) {
          worst = reduced;
          best = arc;
        }
      }
      arc++;
      if (--left === 0) {
        if (best >= 0) break;
        left = block;
      }
    }
    this.nextArc = arc;
    return best;
  }

  private firstEntering(tolerance: number): number {
    for (let arc = 0; arc < this.arcs; arc++) {
      if (this.state[arc]! * this.reducedCost(arc) < -tolerance && this.lower[arc]! < this.upper[arc]!) return arc;
    }
    return -1;
  }

  /** Brings an arc into the tree, or to its other bound; returns how much flow moved. */
  private pivot(entering: number, careful: boolean): number {
    this.pivots++;
    const { from, to, flow, lower, upper, state, parent, depth, arcUp } = this;
    const forward = state[entering] === atLower;
    const first = forward ? from[entering]! : to[entering]!;
    const second = forward ? to[entering]! : from[entering]!;
    let [one, other] = [first, second];
    while (one !== other) {
      if (depth[one]! >= depth[other]!) one = parent[one]!;
      else other = parent[other]!;
    }
    const join = one;
    let delta = upper[entering]! - lower[entering]!;
    let leaving = -1;
    let leavingArc = careful ? entering : -1;
    let onFirst = false;
    // Flow runs from the join down to `first`, over the entering arc, and from `second` up to the join.
    for (let node = first; node !== join; node = parent[node]!) {
      const arc = arcUp[node]!;
      const room = from[arc] === node ? flow[arc]! - lower[arc]! : upper[arc]! - flow[arc]!;
      if (room < delta || (careful && room === delta && arc < leavingArc)) {
        delta = room;
        leaving = node;
        leavingArc = arc;
        onFirst = true;
      }
    }
    for (let node = second; node !== join; node = parent[node]!) {
      const arc = arcUp[node]!;
      const room = from[arc] === node ? upper[arc]! - flow[arc]! : flow[arc]! - lower[arc]!;
      if (room < delta || (room === delta && (!careful || arc < leavingArc))) {
        delta = room;
        leaving = node;
        leavingArc = arc;
        onFirst = false;
      }
    }
    if (delta > 0) {
      flow[entering]! += forward ? delta : -delta;
      for (let node = first; node !== join; node = parent[node]!) {
        const arc = arcUp[node]!;
        flow[arc]! += from[arc] === node ? -delta : delta;
      }
      for (let node = second; node !== join; node = parent[node]!) {
        const arc = arcUp[node]!;
        flow[arc]! += from[arc] === node ? delta : -delta;
      }
    }
    if (leaving < 0) {
      state[entering] = forward ? atUpper : atLower;
      return delta;
    }
    const out = arcUp[leaving]!;
    // An arc whose bounds meet counts as being at its lower one; it never enters.
    state[out] = flow[out] === lower[out] ? atLower : atUpper;
    state[entering] = 0;
    this.rehang(onFirst ? first : second, onFirst ? second : first, leaving, entering);
    return delta;
  }

  /** Cuts off the subtree of `top`, and hangs it by its node `inside` under `outside`. */
  private rehang(inside: number, outside: number, top: number, arc: number): void {
    const { parent, arcUp, depth, potential, from, firstChild, nextSibling, stack } = this;
    const reduced = this.reducedCost(arc);
    const shift = from[arc] === inside ? -reduced : reduced;
    let node = inside;
    let above = outside;
    let by = arc;
    for (;;) {
      const oldParent = parent[node]!;
      const oldArc = arcUp[node]!;
      this.detach(node);
      arcUp[node] = by;
      this.attach(node, above);
      if (node === top) break;
      above = node;
      by = oldArc;
      node = oldParent;
    }
    let length = 0;
    stack[length++] = inside;
    while (length > 0) {
      const next = stack[--length]!;
      potential[next]! += shift;
      depth[next] = depth[parent[next]!]! + 1;
      for (let child = firstChild[next]!; child >= 0; child = nextSibling[child]!) stack[length++] = child;
    }
  }

  private attach(node: number, parent: number): void {
    const { firstChild, nextSibling, previousSibling } = this;
    const next = firstChild[parent]!;
    this.parent[node] = parent;
    nextSibling[node] = next;
    previousSibling[node] = -1;
    if (next >= 0) previousSibling[next] = node;
    firstChild[parent] = node;
  }

  private detach(node: number): void {
    const { firstChild, nextSibling, previousSibling, parent } = this;
    const previous = previousSibling[node]!;
    const next = nextSibling[node]!;
    if (previous >= 0) nextSibling[previous] = next;
    else firstChild[parent[node]!] = next;
    if (next >= 0) previousSibling[next] = previous;
  }

  /** Potentials of the tree from its root down. */
  private renewPotentials(): void {
    const { nodes, potential, cost, arcUp, from, parent, firstChild, nextSibling, stack } = this;
    potential[nodes] = 0;
    let length = 0;
    stack[length++] = nodes;
    while (length > 0) {
      const node = stack[--length]!;
      if (node !== nodes) {
        const arc = arcUp[node]!;
        const above = potential[parent[node]!]!;
        potential[node] = from[arc] === node ? above - cost[arc]! : above + cost[arc]!;
      }
      for (let child = firstChild[node]!; child >= 0; child = nextSibling[child]!) stack[length++] = child;
    }
  }
}

function extended(values: Int32Array, by: number): Int32Array {
  const longer = new Int32Array(values.length + by);
  longer.set(values);
  return longer;
}
