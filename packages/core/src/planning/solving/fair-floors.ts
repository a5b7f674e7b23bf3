import type { PlanProblem } from "../problem/plan-problem.js";

/** An organisation that asks for seats, with its slots. */
interface Client {
  readonly id: string;
  readonly slots: number[];
  /** Seats asked, pinned ones included. */
  seats: number;
  filled: number;
}

function clientsOf({ slots, asked }: PlanProblem): Client[] {
  const clients = new Map<string, Client>();
  slots.forEach((slot, at) => {
    const { organisation: id } = asked.tasks[slot.at]!.record;
    const client = clients.get(id) ?? { id, slots: [], seats: 0, filled: 0 };
    clients.set(id, client);
    client.slots.push(at);
    client.seats += slot.seats + slot.pinned;
    client.filled += slot.pinned;
  });
  return [...clients.values()].filter((client) => client.seats > 0).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Finds how many seats each organisation has to have filled so that the one with the least share is as well off as can be, then the next.
 *
 * @returns Seats by id, pinned ones included. Some plan fills them all.
 * @remarks Seats are given one by one to the organisation with the least share that can still get one, by an augmenting path: O(seats ·
 * candidates). Exact, since sets of seats that can be filled together form a matroid: A. Federgruen, H. Groenevelt, "The greedy procedure
 * for resource allocation problems", Operations Research 34(6), 1986, 909–918, DOI 10.1287/opre.34.6.909.
 */
export function fairFloors(problem: PlanProblem): ReadonlyMap<string, number> {
  const { entries, slots } = problem;
  const clients = clientsOf(problem);
  const clientOf = new Map(clients.flatMap((client) => client.slots.map((slot) => [slot, client] as const)));
  const candidates: number[][] = slots.map(() => []);
  for (let entry = 0; entry < entries.count; entry++) candidates[entries.slot[entry]!]!.push(entries.person[entry]!);
  const slotOf = new Map<number, number>();
  const taken = slots.map(() => 0);
  const withRoom = (client: Client) => client.slots.filter((slot) => taken[slot]! < slots[slot]!.seats);

  /** Fills one more seat of a client, others keeping as many as they have. */
  const fillOne = (client: Client): boolean => {
    // Who makes way for a slot to be looked at, and which slot they go to.
    const cameFrom = new Map<number, { person: number; to: number } | undefined>();
    const queue = withRoom(client);
    for (const slot of queue) cameFrom.set(slot, undefined);
    const asked = new Set<number>();
    for (const slot of queue) {
      for (const person of candidates[slot]!) {
        if (asked.has(person)) continue;
        asked.add(person);
        const held = slotOf.get(person);
        if (held === undefined) {
          let [who, where] = [person, slot];
          for (;;) {
            const left = slotOf.get(who);
            if (left !== undefined) taken[left]! -= 1;
            slotOf.set(who, where);
            taken[where]! += 1;
            const before = cameFrom.get(where);
            if (before === undefined) return true;
            [who, where] = [before.person, before.to];
          }
        }
        for (const next of [held, ...withRoom(clientOf.get(held)!)]) {
          if (cameFrom.has(next)) continue;
          cameFrom.set(next, { person, to: slot });
          queue.push(next);
        }
      }
    }
    return false;
  };

  let rising = clients.filter((client) => client.filled < client.seats);
  while (rising.length > 0) {
    const share = ({ filled, seats }: Client) => filled / seats;
    const next = rising.reduce((least, client) =>
      share(client) < share(least) || (share(client) === share(least) && client.seats < least.seats) ? client : least,
    );
    if (fillOne(next)) next.filled += 1;
    else rising = rising.filter((client) => client !== next);
    rising = rising.filter((client) => client.filled < client.seats);
  }
  return new Map(clients.map(({ id, filled }) => [id, filled]));
}
