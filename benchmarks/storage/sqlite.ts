import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSqliteStore } from "@inzet/store-sqlite";
import { batchesOf, compare } from "./compare.js";
import type { AdapterFindings, Comparison } from "./findings.js";
import type { StoredMarket } from "./market.js";
import { openPlain, type ReadyStatement, recordingDriver, replayer, type SentStatement } from "./plain-sqlite.js";
import { measureCandidates, measureFollowing } from "./questions.js";
import { unwritten } from "./unwritten.js";

/** Asks all questions of SQLite, against libsql sending the same statements. */
export async function measureSqlite(market: StoredMarket): Promise<AdapterFindings> {
  const folder = mkdtempSync(join(tmpdir(), "inzet-bench-"));
  try {
    const comparisons = await contest(market, folder);
    const path = join(folder, "large.db");
    const store = await createSqliteStore({ path });
    const began = performance.now();
    for (const operations of batchesOf(market)) await store.batch(operations);
    const seconds = (performance.now() - began) / 1000;
    const candidates = await measureCandidates(store, market);
    const other = await createSqliteStore({ path });
    const following = await measureFollowing(store, other, market);
    await other.close();
    await store.close();
    const load = { records: market.professionals.length, seconds, bytes: statSync(path).size };
    return { adapter: "SQLite (libsql)", comparisons, load, candidates, following };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function contest(market: StoredMarket, folder: string): Promise<Comparison[]> {
  const paths = { recorded: join(folder, "r.db"), adapter: join(folder, "a.db"), plain: join(folder, "p.db") };
  const empty = await createSqliteStore({ path: paths.recorded });
  await empty.backup(paths.adapter);
  await empty.backup(paths.plain);
  await empty.close();
  const sent: SentStatement[] = [];
  const recorded = await createSqliteStore({ path: paths.recorded, driver: recordingDriver(sent) });
  const adapter = await createSqliteStore({ path: paths.adapter });
  const database = openPlain(paths.plain);
  // As the adapter opens it.
  for (const pragma of ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "cache_size = -32768"]) {
    database.exec(`PRAGMA ${pragma}`);
  }
  const replay = replayer(database);
  const comparisons = await compare<SentStatement, readonly ReadyStatement[]>(market, {
    recorded,
    sent,
    adapter,
    prepare: (statements) => statements.map((each) => ({ ...each, values: unwritten(each.values) })),
    plain(statements, read) {
      for (const rows of replay(statements)) {
        if (read) for (const row of rows) JSON.parse((row as { record: string }).record);
      }
    },
  });
  await recorded.close();
  await adapter.close();
  database.close();
  return comparisons;
}
