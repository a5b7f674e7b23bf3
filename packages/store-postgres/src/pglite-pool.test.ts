import { PGlite } from "@electric-sql/pglite";
import type { MatchStore } from "@inzet/core";
import { describeStore } from "@inzet/testkit";
import { afterAll, describe, expect, it } from "vitest";
import { createPostgresStore } from "./create-postgres-store.js";
import { pglitePool } from "./pglite-pool.js";
import { probeOf } from "./testing/probe.js";

const database = new PGlite();
const pool = pglitePool(database);
const schemas = new WeakMap<MatchStore, string>();
let count = 0;

afterAll(() => database.close());

async function open(schema: string): Promise<MatchStore> {
  const store = await createPostgresStore({ pool, schema });
  schemas.set(store, schema);
  return store;
}

const again = (store: MatchStore) => open(schemas.get(store) as string);

describeStore("PGlite", () => open(`kit_${count++}`), {
  describe,
  it,
  expect,
  reopen: again,
  share: again,
  probe: probeOf(
    (store) => schemas.get(store) as string,
    async (text, values) => (await database.query<Record<string, unknown>>(text, [...values])).rows,
  ),
});

describe("stores on one PGlite", () => {
  it("hear each other's writes, and leave the database open", async () => {
    const [one, other] = [await open("heard"), await open("heard")];
    const heard = new Promise<void>((resolve) => {
      let calls = 0;
      // The first call says that listening has begun.
      const end = one.watch?.(() => {
        calls += 1;
        if (calls === 1) void other.put("professional", { id: "p1" });
        else resolve(end?.());
      });
    });
    await heard;
    expect((await one.changesSince(undefined)).changes).toHaveLength(1);
    await one.close();
    await other.close();
    expect((await database.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  });
});
