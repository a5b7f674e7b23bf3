import { createRequire } from "node:module";
import { startTestServer } from "../../../packages/store-postgres/src/testing/test-server.js";
import type { LabelSearch } from "./rival.js";

interface Client {
  connect(): Promise<void>;
  end(): Promise<void>;
  query(text: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** PostgreSQL's trigrams, with an index for the nearest: a real server is started for it. */
export interface TrigramServer extends LabelSearch {
  readonly version: string;
  stop(): Promise<void>;
}

/** Starts a server and fills it, or says why that cannot be. */
export async function startTrigrams(labels: readonly string[]): Promise<TrigramServer | { readonly missing: string }> {
  const server = await startTestServer();
  if (server === undefined) return { missing: "there is no PostgreSQL for this platform" };
  const { Client } = createRequire(new URL("../../../packages/store-postgres/package.json", import.meta.url))("pg") as {
    Client: new (options: { connectionString: string }) => Client;
  };
  const client = new Client({ connectionString: server.url });
  await client.connect();
  const stop = async () => {
    await client.end();
    await server.stop();
  };
  try {
    await client.query("create extension pg_trgm");
  } catch (error) {
    await stop();
    return { missing: `this PostgreSQL has no pg_trgm (${error instanceof Error ? error.message : String(error)})` };
  }
  await client.query("create table labels (position int, text text)");
  for (let from = 0; from < labels.length; from += 10_000) {
    await client.query(
      "insert into labels select ordinality + $2 - 1, label from unnest($1::text[]) with ordinality as l(label, ordinality)",
      [labels.slice(from, from + 10_000), from],
    );
  }
  await client.query("create index on labels using gist (text gist_trgm_ops(siglen=64))");
  await client.query("analyze labels");
  const { rows } = await client.query("show server_version");
  return {
    version: String(rows[0]!.server_version).split(" ")[0]!,
    search: async (text, limit) =>
      (await client.query("select position from labels order by text <-> $1 limit $2", [text, limit])).rows.map((row) =>
        Number(row.position),
      ),
    stop,
  };
}
