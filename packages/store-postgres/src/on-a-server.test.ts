import { InzetError, type MatchStore, type Professional } from "@inzet/core";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { candidatePage } from "./candidate-sql.js";
import { createPostgresStore, type PostgresStoreOptions } from "./create-postgres-store.js";
import { latest } from "./migrate.js";
import { schemaNamed } from "./schema.js";
import { planned, sql } from "./sql.js";
import { runWorker } from "./testing/run-worker.js";
import { startTestServer } from "./testing/test-server.js";

const server = await startTestServer();

describe.skipIf(server === undefined)("a store on a server", () => {
  const url = server?.url as string;
  const behind = new pg.Pool({ connectionString: url, max: 4 });
  behind.on("error", () => {});
  const opened: MatchStore[] = [];
  let schemas = 0;

  async function open(options: PostgresStoreOptions = {}): Promise<MatchStore> {
    const place = options.pool === undefined ? { url } : {};
    const store = await createPostgresStore({ ...place, schema: `s${schemas++}`, ...options });
    opened.push(store);
    return store;
  }

  afterAll(async () => {
    for (const store of opened) await store.close();
    await behind.end();
    await server?.stop();
  });

  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => "done",
      (error: unknown) => (error instanceof InzetError ? error.code : `another error: ${String(error)}`),
    );

  describe("migrations", () => {
    it("raced by four processes are done once", async () => {
      const complaints = await Promise.all(Array.from({ length: 4 }, () => runWorker(url, "raced", "opens")));
      expect(complaints).toEqual(["", "", "", ""]);
      const { rows } = await behind.query("SELECT version FROM raced.schema_version ORDER BY version");
      expect(rows.map(({ version }) => version)).toEqual(Array.from({ length: latest }, (_, n) => n + 1));
    });

    it("raced within one process are done once", async () => {
      const stores = await Promise.all(Array.from({ length: 8 }, () => open({ schema: "within" })));
      await Promise.all(stores.map((store, n) => store.put("professional", { id: `p${n}` })));
      expect(await stores[0]?.count("professional")).toBe(8);
    });

    it("refuse a schema of a later release", async () => {
      await open({ schema: "newer" });
      await behind.query("INSERT INTO newer.schema_version (version, change) VALUES ($1, 'of a later release')", [
        latest + 1,
      ]);
      const error = await open({ schema: "newer" }).catch((caught: unknown) => caught as InzetError);
      expect((error as InzetError).code).toBe("UNSUPPORTED_VERSION");
      expect((error as InzetError).details).toEqual({ version: latest + 1, latest });
    });

    it("leave nothing behind when they fail half-way", async () => {
      await behind.query("CREATE SCHEMA half; CREATE TABLE half.professional_facts (id text)");
      expect(await codeOf(open({ schema: "half" }))).toBe("STORE_FAILED");
      const { rows } = await behind.query(
        "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'half' AND c.relkind = 'r'",
      );
      expect(rows).toEqual([{ relname: "professional_facts" }]);
      await behind.query("DROP TABLE half.professional_facts");
      await (await open({ schema: "half" })).put("professional", { id: "p1" });
    });

    it("ask for no right to create where everything is there", async () => {
      await open({ schema: "granted" });
      await behind.query(`CREATE ROLE portal LOGIN PASSWORD 'portal';
        GRANT USAGE ON SCHEMA granted TO portal;
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA granted TO portal`);
      const portal = url.replace("inzet:inzet", "portal:portal");
      const store = await open({ url: portal, schema: "granted" });
      expect(await store.put("professional", { id: "p1" })).toEqual({ version: 1 });
      expect(await codeOf(open({ url: portal, schema: "not_granted" }))).toBe("STORE_FAILED");
    });

    it("refuse a database that is not encoded in UTF-8", async () => {
      await behind.query("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
      expect(await codeOf(open({ url: url.replace(/postgres$/, "latin") }))).toBe("INVALID_OPTION");
    });
  });

  describe("partitions", () => {
    it("are made at creation, and later openings keep them", async () => {
      const first = await open({ schema: "parts", partitions: 4 });
      await first.put("professional", { id: "p1" });
      const other = await open({ schema: "parts", partitions: 9 });
      expect(await other.count("professional")).toBe(1);
      const { rows } = await behind.query(
        `SELECT p.relname, count(*)::integer AS parts FROM pg_inherits i
         JOIN pg_class p ON p.oid = i.inhparent JOIN pg_namespace n ON n.oid = p.relnamespace
         WHERE n.nspname = 'parts' AND p.relkind = 'p' GROUP BY p.relname ORDER BY p.relname`,
      );
      expect(rows).toEqual([
        { relname: "events", parts: 4 },
        { relname: "records", parts: 4 },
      ]);
    });
  });

  describe("writers", () => {
    it("in several processes lose nothing", async () => {
      const [processes, steps] = [3, 15];
      const complaints = await Promise.all(
        Array.from({ length: processes }, () => runWorker(url, "counted", "counts", String(steps))),
      );
      expect(complaints).toEqual(["", "", ""]);
      const store = await open({ schema: "counted" });
      const total = processes * steps;
      expect((await store.get("assignment", "counter"))?.record.title).toBe(String(total));
      const events = await store.readEvents("steps");
      expect(events.map(({ event }) => event.count)).toEqual(Array.from({ length: total }, (_, n) => n + 1));
    });

    it("take turns, so that who follows misses nothing of what commits late", async () => {
      const schema = "turns";
      const store = await open({ schema });
      const early = await behind.connect();
      try {
        await early.query("BEGIN");
        const kept = [
          { kind: "professional", id: "early", writes: 1, content: { id: "early" }, sort_key: "\\x00", place: 1 },
        ];
        const keys = [{ place: 1, kind: "professional", id: "early" }];
        await early.query(`SELECT ${schema}.write_1(false, $1, NULL, $2, NULL, NULL, NULL, NULL)`, [
          JSON.stringify(keys),
          JSON.stringify(kept),
        ]);
        let acknowledged = false;
        const late = store.put("professional", { id: "late" }).then(() => {
          acknowledged = true;
        });
        await untilWaiting(1);
        // The one has its position and is not visible; the other has none and waits.
        const { changes, cursor } = await store.changesSince(undefined);
        expect(changes).toEqual([]);
        expect(acknowledged).toBe(false);
        await early.query("COMMIT");
        await late;
        const next = await store.changesSince(cursor);
        expect(next.changes.map(({ id }) => id)).toEqual(["early", "late"]);
      } finally {
        early.release();
      }
    });

    it("meet a foreign row that came before with a conflict, never with an error of the database", async () => {
      const schema = "foreign_rows";
      const store = await open({ schema });
      await behind.query(
        `INSERT INTO ${schema}.writes (position, kind, id, version) VALUES (7, 'professional', 'p1', 1)`,
      );
      const error = (await store.put("professional", { id: "p1" }).catch((caught: unknown) => caught)) as InzetError;
      expect([error.code, error.retryable]).toEqual(["CONFLICT", true]);
      expect(await store.get("professional", "p1")).toBeUndefined();
    });

    /** Waits until so many backends wait for the writers' lock. */
    async function untilWaiting(count: number): Promise<void> {
      for (;;) {
        const { rows } = await behind.query(
          "SELECT count(*)::integer AS n FROM pg_locks WHERE locktype = 'advisory' AND NOT granted",
        );
        if (rows[0].n >= count) return;
      }
    }
  });

  describe("candidates", () => {
    const schema = "many";
    const skillOf = (n: number) => `skill-${n % 400}`;
    const professionals = Array.from(
      { length: 6000 },
      (_, n): Professional => ({
        id: `p${String(n).padStart(5, "0")}`,
        homeOrganisation: `o${n % 50}`,
        engagements: ["secondment"],
        grade: 8 + (n % 8),
        claims: [...new Set([1, 7, 31].map((step) => skillOf(n * step)))].map((skill) => ({
          skill,
          level: (1 + (n % 5)) as 1 | 2 | 3 | 4 | 5,
        })),
      }),
    );

    it("with a must-have skill are found by indexes, without reading every record", async () => {
      const store = await open({ schema });
      await store.batch(professionals.map((record) => ({ operation: "put", kind: "professional", record })));
      await behind.query(`ANALYZE ${schema}.records, ${schema}.professional_facts`);
      const query = {
        eligibility: "yes",
        engagements: ["secondment"],
        gradeFrom: 8,
        skills: [{ anyOf: [["skill-8"]], level: 3 }],
      } as const;
      const { text, values } = planned(candidatePage(schemaNamed(schema), query, sql`true`, Buffer.alloc(0), 1001));
      const { rows } = await behind.query({ text: `EXPLAIN ${text}`, values: [...values] });
      const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
      expect(plan).not.toContain("Seq Scan");
      expect(plan).toContain("professionals_by_claim");
      expect(plan).toContain("records_pkey");
      expect((await store.candidates(query)).items.length).toBeGreaterThan(5);
    });
  });

  describe("a pool of the portal's own", () => {
    it("is used, and left open", async () => {
      const pool = new pg.Pool({ connectionString: url, max: 3 });
      pool.on("error", () => {});
      const store = await open({ pool });
      await store.put("professional", { id: "p1" });
      const heard = new Promise<void>((resolve) => {
        const end = store.watch?.(() => resolve(end?.()));
      });
      await heard;
      await store.close();
      expect(await codeOf(store.get("professional", "p1"))).toBe("STORE_CLOSED");
      expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
      await pool.end();
    });
  });

  it("keeps records out of each other's way in different schemas", async () => {
    const [one, other] = [await open(), await open()];
    await one.put("professional", { id: "p1" });
    expect(await other.get("professional", "p1")).toBeUndefined();
  });

  it("takes fifty thousand small writes as one batch", async () => {
    const store = await open();
    const operations = Array.from({ length: 50_000 }, (_, n) => ({
      operation: "put" as const,
      kind: "organisation" as const,
      record: { id: `o${n}`, name: "X" },
    }));
    expect((await store.batch(operations)).length).toBe(50_000);
    expect(await store.count("organisation")).toBe(50_000);
  });
});
