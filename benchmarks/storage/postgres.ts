import { createPostgresStore } from "@inzet/store-postgres";
import { startTestServer } from "../../packages/store-postgres/src/testing/test-server.js";
import { batchesOf, compare } from "./compare.js";
import type { AdapterFindings, Comparison } from "./findings.js";
import type { StoredMarket } from "./market.js";
import { openPlainPool, type ReadyQuery, recordingPool, type SentQuery } from "./plain-postgres.js";
import { measureCandidates, measureFollowing } from "./questions.js";
import { unwritten } from "./unwritten.js";

/** Asks all questions of PostgreSQL, against `pg` sending the same statements; `undefined` where there is no server for this platform. */
export async function measurePostgres(market: StoredMarket): Promise<AdapterFindings | undefined> {
  const server = await startTestServer({ settings: ["fsync=on", "synchronous_commit=on", "shared_buffers=512MB"] });
  if (server === undefined) return undefined;
  try {
    const comparisons = await contest(market, server.url);
    const store = await createPostgresStore({ url: server.url, schema: "large" });
    const began = performance.now();
    for (const operations of batchesOf(market)) await store.batch(operations);
    const seconds = (performance.now() - began) / 1000;
    const pool = openPlainPool(server.url);
    // As the server does by itself after a while.
    await pool.query("ANALYZE");
    await pool.end();
    const candidates = await measureCandidates(store, market);
    const other = await createPostgresStore({ url: server.url, schema: "large" });
    const following = await measureFollowing(store, other, market);
    await other.close();
    await store.close();
    const load = { records: market.professionals.length, seconds };
    return { adapter: "PostgreSQL 18 (pg)", comparisons, load, candidates, following };
  } finally {
    await server.stop();
  }
}

async function contest(market: StoredMarket, url: string): Promise<Comparison[]> {
  const sent: SentQuery[] = [];
  const pools = [openPlainPool(url), openPlainPool(url)] as const;
  const recorded = await createPostgresStore({ pool: recordingPool(pools[0], sent), schema: "bench_r" });
  const adapter = await createPostgresStore({ url, schema: "bench_a" });
  await (await createPostgresStore({ url, schema: "bench_p" })).close();
  const comparisons = await compare<SentQuery, readonly ReadyQuery[]>(market, {
    recorded,
    sent,
    adapter,
    prepare: (statements) =>
      statements.map((each) => ({
        ...each,
        text: each.text.replaceAll("bench_r", "bench_p"),
        values: unwritten(each.values ?? []),
      })),
    async plain(statements, read) {
      for (const statement of statements) {
        const { rows } = await pools[1].query({ ...statement, values: statement.values.map((value) => value()) });
        if (read) for (const row of rows) JSON.parse(row.record as string);
      }
    },
  });
  await recorded.close();
  await adapter.close();
  for (const pool of pools) await pool.end();
  return comparisons;
}
