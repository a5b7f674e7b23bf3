import type { MatchStore, StoreOperation } from "@inzet/core";
import { eachRecord } from "@inzet/core/storage";

/** How many professionals a batch writes: from one to more than fit into one page of the write-ahead log. */
function sizeOf(number: number): number {
  return 1 + ((number * 7) % 40);
}

/** A batch of several records and an event, from which one can tell afterwards whether it was done whole. */
export function batchOf(number: number): readonly StoreOperation[] {
  const people = Array.from(
    { length: sizeOf(number) },
    (_, n): StoreOperation => ({
      operation: "put",
      kind: "professional",
      record: { id: `b${number}-${n}`, claims: [{ skill: `s${n}`, level: 3 }] },
    }),
  );
  return [
    ...people,
    { operation: "put", kind: "organisation", record: { id: "last", name: String(number) } },
    { operation: "append", stream: "batches", events: [{ number }] },
  ];
}

/** What a store holds of batches `0 … last`. */
export interface BatchesFound {
  /** How many batches there are, by the events. */
  readonly batches: number;
  /** What contradicts that each of them was done whole, once, and in order; empty when all is well. */
  readonly faults: readonly string[];
}

/** Compares a store with the batches that were written to it from number 0. */
export async function findBatches(store: MatchStore): Promise<BatchesFound> {
  const faults: string[] = [];
  let batches = 0;
  for (;;) {
    const events = await store.readEvents("batches", { from: batches, limit: 10_000 });
    if (events.length === 0) break;
    for (const { sequence, event } of events) {
      if (sequence !== batches || event.number !== batches)
        faults.push(`event ${sequence} is of batch ${event.number}`);
      batches += 1;
    }
  }
  const last = (await store.get("organisation", "last"))?.record.name;
  if (batches > 0 && last !== String(batches - 1)) faults.push(`last is ${last} after ${batches} batches`);
  const people = new Map<number, number>();
  for await (const { id } of eachRecord(store, "professional", { pageSize: 10_000 })) {
    const number = Number(id.slice(1, id.indexOf("-")));
    people.set(number, (people.get(number) ?? 0) + 1);
  }
  for (let number = 0; number < Math.max(batches, people.size); number++) {
    const [found, expected] = [people.get(number) ?? 0, number < batches ? sizeOf(number) : 0];
    if (found !== expected) faults.push(`batch ${number} has ${found} of ${expected} professionals`);
  }
  return { batches, faults };
}
