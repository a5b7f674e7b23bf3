import type { MatchStore, StoreOperation } from "@inzet/core";
import type { Comparison } from "./findings.js";
import type { StoredMarket } from "./market.js";
import { collectGarbage, median } from "./timing.js";

/** An adapter, and the plain driver that does the same. Three stores, equal at the start. */
export interface Contest<Sent, Ready> {
  /** A store of which every statement that is sent is written down. */
  readonly recorded: MatchStore;
  /** What it has sent. */
  readonly sent: Sent[];
  /** The store that is measured. */
  readonly adapter: MatchStore;
  /** Gets ready to send the same with the driver itself; not timed. */
  prepare(statements: readonly Sent[]): Ready;
  /** Sends the same with the driver itself, writing JSON where it goes in, and reading it where records come back. */
  plain(ready: Ready, read: boolean): Promise<void> | void;
}

const sizes = { batch: 1000, loads: 20, reads: 2000, updates: 200 } as const;

/** Batches of puts. */
export function batchesOf(market: StoredMarket): StoreOperation[][] {
  const batches: StoreOperation[][] = [];
  for (let from = 0; from < market.professionals.length; from += sizes.batch) {
    batches.push(
      market.professionals
        .slice(from, from + sizes.batch)
        .map((record): StoreOperation => ({ operation: "put", kind: "professional", record })),
    );
  }
  return batches;
}

/**
 * The adapter against the driver: each piece of work is recorded first, then both do it, in turn, on stores of their own that are equal. The
 * figures are medians over pieces.
 */
export async function compare<Sent, Ready>(market: StoredMarket, contest: Contest<Sent, Ready>): Promise<Comparison[]> {
  let turns = 0;
  const round = async (work: (store: MatchStore) => Promise<unknown>, read: boolean) => {
    contest.sent.length = 0;
    await work(contest.recorded);
    const ready = contest.prepare(contest.sent.slice());
    const times: [adapter: number, plain: number] = [0, 0];
    const adapterTurn = async () => {
      collectGarbage();
      const start = performance.now();
      await work(contest.adapter);
      times[0] = performance.now() - start;
    };
    const plainTurn = async () => {
      collectGarbage();
      const start = performance.now();
      await contest.plain(ready, read);
      times[1] = performance.now() - start;
    };
    // Who goes first changes, so that neither finds the disk busier.
    if (turns++ % 2 === 0) {
      await adapterTurn();
      await plainTurn();
    } else {
      await plainTurn();
      await adapterTurn();
    }
    return times;
  };
  const compared = async (
    what: string,
    works: readonly ((store: MatchStore) => Promise<unknown>)[],
    each: number,
    read = false,
  ): Promise<Comparison> => {
    const rounds: [number, number][] = [];
    for (const work of works) rounds.push(await round(work, read));
    const microseconds = (at: 0 | 1) => (1000 * median(rounds.map((times) => times[at]))) / each;
    return {
      what,
      adapterMicroseconds: microseconds(0),
      plainMicroseconds: microseconds(1),
      ratio: median(rounds.map(([one, other]) => one / other)),
    };
  };
  const batches = batchesOf(market).slice(0, sizes.loads);
  const loaded = market.professionals.slice(0, sizes.batch * sizes.loads);
  const pick = (at: number) => loaded[(at * 7919) % loaded.length]!;
  return [
    await compared(
      "bulk load, batches of 1,000 professionals",
      batches.map((operations) => (store: MatchStore) => store.batch(operations)),
      sizes.batch,
    ),
    await compared(
      "read of one professional",
      Array.from({ length: 9 }, (_, part) => async (store: MatchStore) => {
        for (let at = 0; at < sizes.reads; at++) await store.get("professional", pick(part * sizes.reads + at).id);
      }),
      sizes.reads,
      true,
    ),
    await compared(
      "update of one professional, on the disk",
      Array.from({ length: 9 }, (_, part) => async (store: MatchStore) => {
        for (let at = 0; at < sizes.updates; at++) {
          const record = pick(part * sizes.updates + at);
          await store.put("professional", { ...record, grade: 1 + ((at + part) % 18) });
        }
      }),
      sizes.updates,
    ),
  ];
}
