import type { MatchStore } from "@inzet/core";
import { createMemoryStore, runTransaction, storeCapabilities, storeClosed } from "@inzet/core/storage";
import type { DescribeStoreOptions } from "./describe-store.js";

/** What outlives a store that is closed, and what several can have open. */
export class Kept {
  readonly memory = createMemoryStore();
  readonly listeners = new Set<() => void>();
}

/** What a mutant does otherwise than the store that it is made of. */
export type Otherwise = (whole: MatchStore, kept: Kept) => Partial<MatchStore>;

const reads = ["get", "count", "iterate", "candidates", "readEvents", "changesSince"] as const;
const writes = ["put", "delete", "append", "batch"] as const;

/** A store that is durable, shared and notifies, on data in memory. Its transaction goes by its methods, broken or not. */
function keptStore(kept: Kept, otherwise: Otherwise): MatchStore {
  let closed = false;
  const passOn =
    (name: (typeof reads)[number] | (typeof writes)[number], after = () => {}) =>
    async (...values: unknown[]) => {
      if (closed) throw storeClosed();
      const result = await (kept.memory[name] as (...values: unknown[]) => Promise<unknown>)(...values);
      after();
      return result;
    };
  const call = () => {
    for (const listener of kept.listeners) setTimeout(() => kept.listeners.has(listener) && listener(), 0);
  };
  const whole = {
    capabilities: storeCapabilities({ durable: true, shared: true, notifies: true }),
    ...Object.fromEntries(reads.map((name) => [name, passOn(name)])),
    ...Object.fromEntries(writes.map((name) => [name, passOn(name, call)])),
    watch: (listener: () => void) => {
      kept.listeners.add(listener);
      return () => kept.listeners.delete(listener);
    },
    close: async () => {
      closed = true;
    },
  } as unknown as MatchStore;
  const store: MatchStore = {
    ...whole,
    transaction: (work, options) => runTransaction(store, work, options),
  };
  return Object.assign(store, otherwise({ ...store }, kept));
}

/** How a store is opened, opened again, shared and looked into. */
export type Opening = Required<Pick<DescribeStoreOptions, "reopen" | "share" | "probe">> & {
  readonly factory: () => MatchStore;
};

/** Ways to open stores that do something otherwise. */
export function openingOf(otherwise: Otherwise): Opening {
  const data = new WeakMap<MatchStore, Kept>();
  const open = (kept: Kept): MatchStore => {
    const store = keptStore(kept, otherwise);
    data.set(store, kept);
    return store;
  };
  const keptBy = (store: MatchStore) => data.get(store)!;
  return {
    factory: () => open(new Kept()),
    reopen: (closed) => open(keptBy(closed)),
    share: (opened) => open(keptBy(opened)),
    probe: {
      record: async (store, kind, id) => (await keptBy(store).memory.get(kind, id))?.record,
      count: (store, kind) => keptBy(store).memory.count(kind),
      events: async (store, stream) => (await keptBy(store).memory.readEvents(stream, { limit: 10_000 })).length,
    },
  };
}
