/** Proposers and receivers, pairs proposer by proposer. */
export interface ProposalSides {
  readonly proposers: number;
  readonly receivers: number;
  readonly starts: Int32Array;
  readonly receiverOf: Int32Array;
  readonly ownRanks: ArrayLike<number>;
  readonly otherRanks: ArrayLike<number>;
  readonly quotas: Int32Array;
  readonly otherQuotas: Int32Array;
}

/**
 * Deferred acceptance: each proposer goes down its list; each receiver keeps the best that came so far.
 *
 * @param secondChances - Whether a proposer that came to the end of its list goes down it once more, and then is preferred
 * to those of equal rank that did not.
 * @param held - Is given 1 for each pair of the matching.
 * @returns How many proposals were made.
 */
export function proposals(sides: ProposalSides, secondChances: boolean, held: Uint8Array): number {
  const { proposers, receivers, starts, receiverOf, ownRanks, otherRanks, quotas, otherQuotas } = sides;
  const order = ownOrder(proposers, starts, ownRanks);
  // What a receiver keeps is a heap from `keptStarts` on, the least liked on top; beside each pair stand its rank and its
  // proposer, so that a proposal that is refused touches nothing else.
  const keptStarts = roomsOf(receivers, receiverOf, otherQuotas);
  const keptPairs = new Int32Array(keptStarts[receivers]!);
  const keptRanks = new Float64Array(keptStarts[receivers]!);
  const keptProposers = new Int32Array(keptStarts[receivers]!);
  const keptCount = new Int32Array(receivers);
  const next = starts.slice(0, proposers);
  const has = new Int32Array(proposers);
  const again = new Uint8Array(proposers);
  let made = 0;
  const stack = new Int32Array(proposers);
  for (let first = 0; first < proposers; first++) {
    let waiting = 0;
    stack[waiting++] = first;
    while (waiting > 0) {
      const proposer = stack[--waiting]!;
      while (has[proposer]! < quotas[proposer]!) {
        if (next[proposer] === starts[proposer + 1]) {
          if (!secondChances || again[proposer] === 1 || starts[proposer] === starts[proposer + 1]) break;
          again[proposer] = 1;
          next[proposer] = starts[proposer]!;
        }
        const at = next[proposer]!++;
        const pair = order === undefined ? at : order[at]!;
        if (held[pair] === 1) continue;
        made++;
        const receiver = receiverOf[pair]!;
        const start = keptStarts[receiver]!;
        const room = keptStarts[receiver + 1]! - start;
        if (room === 0) continue;
        const rank = otherRanks[pair]!;
        if (keptCount[receiver]! < room) {
          rise(start, keptCount[receiver]!++, pair, rank, proposer);
          held[pair] = 1;
          has[proposer]!++;
          continue;
        }
        if (!prefers(rank, proposer, keptRanks[start]!, keptProposers[start]!)) continue;
        held[keptPairs[start]!] = 0;
        const displaced = keptProposers[start]!;
        has[displaced]!--;
        sink(start, room, pair, rank, proposer);
        held[pair] = 1;
        has[proposer]!++;
        if (displaced !== proposer) stack[waiting++] = displaced;
      }
    }
  }
  return made;

  /** Whether a receiver likes one rank and proposer better than another. */
  function prefers(rank: number, proposer: number, otherRank: number, other: number): boolean {
    if (rank !== otherRank) return rank < otherRank;
    if (again[proposer] !== again[other]) return again[proposer]! > again[other]!;
    return proposer < other;
  }

  function rise(start: number, from: number, pair: number, rank: number, proposer: number): void {
    let place = start + from;
    while (place > start) {
      const parent = start + ((place - start - 1) >> 1);
      if (!prefers(keptRanks[parent]!, keptProposers[parent]!, rank, proposer)) break;
      move(parent, place);
      place = parent;
    }
    put(place, pair, rank, proposer);
  }

  function sink(start: number, length: number, pair: number, rank: number, proposer: number): void {
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= length) break;
      const [one, two] = [start + child, start + child + 1];
      if (child + 1 < length && prefers(keptRanks[one]!, keptProposers[one]!, keptRanks[two]!, keptProposers[two]!))
        child++;
      if (!prefers(rank, proposer, keptRanks[start + child]!, keptProposers[start + child]!)) break;
      move(start + child, start + place);
      place = child;
    }
    put(start + place, pair, rank, proposer);
  }

  function move(from: number, to: number): void {
    put(to, keptPairs[from]!, keptRanks[from]!, keptProposers[from]!);
  }

  function put(at: number, pair: number, rank: number, proposer: number): void {
    keptPairs[at] = pair;
    keptRanks[at] = rank;
    keptProposers[at] = proposer;
  }
}

/** Where the pairs that each receiver can keep start: as many as its quota, or as it has pairs where that is less. */
function roomsOf(receivers: number, receiverOf: Int32Array, quotas: Int32Array): Int32Array {
  let all = 0;
  for (let receiver = 0; receiver < receivers; receiver++) all += quotas[receiver]!;
  const rooms = quotas.slice();
  if (all > receiverOf.length) {
    rooms.fill(0);
    for (let pair = 0; pair < receiverOf.length; pair++) rooms[receiverOf[pair]!]!++;
  }
  const starts = new Int32Array(receivers + 1);
  for (let receiver = 0; receiver < receivers; receiver++) {
    starts[receiver + 1] = starts[receiver]! + Math.min(quotas[receiver]!, rooms[receiver]!);
  }
  return starts;
}

/** Pairs of each proposer by its own rank, ties by position; `undefined` where that is the order that they are in. */
function ownOrder(proposers: number, starts: Int32Array, ranks: ArrayLike<number>): Int32Array | undefined {
  let sorted = true;
  for (let proposer = 0; sorted && proposer < proposers; proposer++) {
    for (let at = starts[proposer]! + 1, end = starts[proposer + 1]!; at < end; at++) {
      if (ranks[at]! < ranks[at - 1]!) sorted = false;
    }
  }
  if (sorted) return undefined;
  const order = new Int32Array(starts[proposers]!);
  for (let pair = 0; pair < order.length; pair++) order[pair] = pair;
  for (let proposer = 0; proposer < proposers; proposer++) {
    const [start, end] = [starts[proposer]!, starts[proposer + 1]!];
    if (end - start > 40) {
      order.subarray(start, end).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
      continue;
    }
    for (let at = start + 1; at < end; at++) {
      const pair = order[at]!;
      const rank = ranks[pair]!;
      let place = at;
      while (place > start && ranks[order[place - 1]!]! > rank) {
        order[place] = order[place - 1]!;
        place--;
      }
      order[place] = pair;
    }
  }
  return order;
}
