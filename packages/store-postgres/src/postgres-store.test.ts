import type { MatchStore } from "@inzet/core";
import { describeStore } from "@inzet/testkit";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { createPostgresStore } from "./create-postgres-store.js";
import { probeOf } from "./testing/probe.js";
import { startTestServer } from "./testing/test-server.js";

const server = await startTestServer();

describe.skipIf(server === undefined)("on a server", () => {
  const url = server?.url as string;
  const behind = new pg.Pool({ connectionString: url, max: 2 });
  behind.on("error", () => {});
  afterAll(async () => {
    await behind.end();
    await server?.stop();
  });

  for (const partitions of [0, 3]) {
    const schemas = new WeakMap<MatchStore, string>();
    let count = 0;
    const open = async (schema: string): Promise<MatchStore> => {
      const store = await createPostgresStore({ url, schema, poolSize: 4, partitions });
      schemas.set(store, schema);
      return store;
    };
    const again = (store: MatchStore) => open(schemas.get(store) as string);
    describeStore(
      partitions === 0 ? "PostgreSQL" : "PostgreSQL in partitions",
      () => open(`kit_${partitions}_${count++}`),
      {
        describe,
        it,
        expect,
        reopen: again,
        share: again,
        probe: probeOf(
          (store) => schemas.get(store) as string,
          async (text, values) => (await behind.query(text, [...values])).rows,
        ),
      },
    );
  }
});
