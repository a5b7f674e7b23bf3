import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MatchStore, Professional, StoreOperation } from "@inzet/core";
import { createSqliteStore } from "@inzet/store-sqlite";
import type { AdapterFindings, Comparison } from "./findings.js";
import type { StoredMarket } from "./market.js";
import { openPlain, recordingDriver, replayer, type SentStatement } from "./plain-sqlite.js";
import { measureCandidates, measureFollowing } from "./questions.js";
import { median } from "./timing.js";

const sizes = { batch: 1000, loads: 10, reads: 5000, updates: 300 } as const;

/** Asks all questions of SQLite, against libsql sending the same statements. */
export async function measureSqlite(market: StoredMarket): Promise<AdapterFindings> {
  const folder = mkdtempSync(join(tmpdir(), "inzet-bench-"));
  try {
    const comparisons = await compare(market, folder);
    const path = join(folder, "large.db");
    const store = await createSqliteStore({ path });
    const loaded = performance.now();
    for (const operations of batchesOf(market.professionals)) await store.batch(operations);
    const loadSeconds = (performance.now() - loaded) / 1000;
    const candidates = await measureCandidates(store, market);
    const other = await createSqliteStore({ path });
    const following = await measureFollowing(store, other, market);
    await other.close();
    await store.close();
    return {
      adapter: "SQLite (libsql)",
      comparisons,
      load: { records: market.professionals.length, seconds: loadSeconds, bytes: statSync(path).size },
      candidates,
      following,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function batchesOf(professionals: readonly Professional[]): StoreOperation[][] {
  const batches: StoreOperation[][] = [];
  for (let from = 0; from < professionals.length; from += sizes.batch) {
    batches.push(
      professionals
        .slice(from, from + sizes.batch)
        .map((record): StoreOperation => ({ operation: "put", kind: "professional", record })),
    );
  }
  return batches;
}

/**
 * The adapter against the driver: first the adapter is recorded, then both do the same in turn on files of their own that are equal to the
 * byte. What is compared are medians over rounds.
 */
async function compare(market: StoredMarket, folder: string): Promise<Comparison[]> {
  const paths = { recorded: join(folder, "r.db"), adapter: join(folder, "a.db"), plain: join(folder, "p.db") };
  const empty = await createSqliteStore({ path: paths.recorded });
  await empty.backup(paths.adapter);
  await empty.backup(paths.plain);
  await empty.close();
  const sent: SentStatement[] = [];
  const recorded = await createSqliteStore({ path: paths.recorded, driver: recordingDriver(sent) });
  const adapter = await createSqliteStore({ path: paths.adapter });
  const database = openPlain(paths.plain);
  for (const pragma of ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"])
    database.exec(`PRAGMA ${pragma}`);
  const replay = replayer(database);

  const round = async (work: (store: MatchStore) => Promise<unknown>, read: boolean) => {
    sent.length = 0;
    await work(recorded);
    const statements = sent.slice();
    const times: [adapter: number, plain: number] = [0, 0];
    const adapterTurn = async () => {
      const start = performance.now();
      await work(adapter);
      times[0] = performance.now() - start;
    };
    const plainTurn = () => {
      const start = performance.now();
      for (const rows of replay(statements)) {
        if (read) for (const row of rows) JSON.parse((row as { record: string }).record);
      }
      times[1] = performance.now() - start;
    };
    // Who goes first changes, so that neither finds the disk busier.
    if (turns++ % 2 === 0) {
      await adapterTurn();
      plainTurn();
    } else {
      plainTurn();
      await adapterTurn();
    }
    return times;
  };
  let turns = 0;
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
  const batches = batchesOf(market.professionals).slice(0, sizes.loads);
  const loaded = market.professionals.slice(0, sizes.batch * sizes.loads);
  const pick = (at: number) => loaded[(at * 7919) % loaded.length]!;
  const comparisons = [
    await compared(
      "bulk load, batches of 1,000 professionals",
      batches.map((operations) => (store: MatchStore) => store.batch(operations)),
      sizes.batch,
    ),
    await compared(
      "read of one professional",
      Array.from({ length: 7 }, (_, part) => async (store: MatchStore) => {
        for (let at = 0; at < sizes.reads; at++) await store.get("professional", pick(part * sizes.reads + at).id);
      }),
      sizes.reads,
      true,
    ),
    await compared(
      "update of one professional, on the disk",
      Array.from({ length: 7 }, (_, part) => async (store: MatchStore) => {
        for (let at = 0; at < sizes.updates; at++) {
          const record = pick(part * sizes.updates + at);
          await store.put("professional", { ...record, grade: 1 + ((at + part) % 18) });
        }
      }),
      sizes.updates,
    ),
  ];
  await recorded.close();
  await adapter.close();
  database.close();
  return comparisons;
}
