import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import type { InzetError, MatchStore } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { Connection } from "./connection.js";
import { createSqliteStore } from "./create-sqlite-store.js";
import { openWith } from "./drivers/choose-driver.js";
import { inspect, migrate } from "./migrate.js";
import type { SqliteStoreOptions } from "./options.js";
import { applicationId, type Migration } from "./schema.js";
import { sql } from "./sql.js";
import { testFolder } from "./testing/test-folder.fixture.js";

const at = testFolder();

async function refused(options: SqliteStoreOptions): Promise<InzetError> {
  const outcome = await createSqliteStore(options).then(
    (store) => store.close(),
    (error: InzetError) => error,
  );
  if (outcome === undefined) throw new Error("it was opened");
  expect(outcome.message).toContain("\nTry: ");
  return outcome;
}

async function raw<Result>(path: string, work: (connection: Connection) => Result): Promise<Result> {
  const connection = new Connection(await openWith("libsql", path));
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}

async function ids(store: MatchStore): Promise<string[]> {
  return (await store.iterate("professional")).items.map(({ id }) => id);
}

describe("opening", () => {
  it("makes a file with what was promised: write-ahead log, full sync, strict tables, a version", async () => {
    const path = at("new.db");
    const store = await createSqliteStore({ path });
    expect(statSync(`${path}-wal`).isFile()).toBe(true);
    await store.close();
    // All is in the file itself then, whether or not the library leaves an empty log beside it.
    expect(statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
    await raw(path, (connection) => {
      expect(connection.first(sql`PRAGMA journal_mode`)).toMatchObject({ journal_mode: "wal" });
      expect(connection.first(sql`PRAGMA application_id`)).toMatchObject({ application_id: applicationId });
      expect(connection.first(sql`PRAGMA user_version`)).toMatchObject({ user_version: 1 });
      const tables = connection.all<{ name: string; strict: number }>(
        sql`SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'`,
      );
      expect(tables.length).toBe(9);
      expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
    });
  });

  it("syncs each commit, and checks references, on every connection", async () => {
    const connections: Connection[] = [];
    const driver = {
      name: "seen",
      open: async (path: string) => {
        const database = await openWith("libsql", path);
        connections.push(new Connection(database));
        return database;
      },
    };
    const store = await createSqliteStore({ path: at("settings.db"), driver });
    expect(connections[0]!.first(sql`PRAGMA synchronous`)).toMatchObject({ synchronous: 2 });
    expect(connections[0]!.first(sql`PRAGMA foreign_keys`)).toMatchObject({ foreign_keys: 1 });
    await store.close();
  });

  it("refuses a path that is none, and options that it does not know", async () => {
    const wrong: readonly unknown[] = [
      undefined,
      {},
      { path: "" },
      { path: 7 },
      { path: "a\0b" },
      { path: ":memory:" },
      { path: "file:x.db?mode=memory" },
      { path: "libsql://example.org" },
      { path: at("o.db"), driver: "sqlite3" },
      { path: at("o.db"), driver: {} },
      { path: at("o.db"), driver: null },
      { path: at("o.db"), readOnly: "yes" },
      { path: at("o.db"), busyTimeout: -1 },
      { path: at("o.db"), readonly: true },
    ];
    for (const options of wrong) expect((await refused(options as never)).code).toBe("INVALID_OPTION");
    expect(existsSync(at("o.db"))).toBe(false);
  });

  it("leaves alone what is not a database, and what is another application's", async () => {
    const [text, foreign] = [at("text.db"), at("foreign.db")];
    writeFileSync(text, "these are the minutes of a meeting\n".repeat(200));
    await raw(foreign, (connection) => connection.exec("CREATE TABLE notes (note TEXT)"));
    for (const path of [text, foreign]) {
      const before = readFileSync(path);
      for (const readOnly of [false, true]) {
        const error = await refused({ path, readOnly });
        expect(error.code).toBe("STORE_FAILED");
        expect(error.retryable).toBe(false);
      }
      expect(readFileSync(path).equals(before)).toBe(true);
      expect(existsSync(`${path}-wal`)).toBe(false);
    }
  });

  it("takes an empty file for a new one, and says so when there is no folder, or a folder where a file should be", async () => {
    writeFileSync(at("empty.db"), "");
    const store = await createSqliteStore({ path: at("empty.db") });
    await store.put("professional", { id: "p1" });
    await store.close();
    mkdirSync(at("folder"));
    expect((await refused({ path: at("folder") })).code).toBe("STORE_FAILED");
    const error = await refused({ path: at("nowhere/x.db") });
    expect(error.code).toBe("STORE_FAILED");
    expect(error.message).toContain("folder");
    expect(error.cause).toBeDefined();
  });

  it("opens a file of schema version 1, as it was first published", async () => {
    const path = at("version-1.db");
    const text = readFileSync(new URL("./testing/version-1.sql", import.meta.url), "utf8");
    await raw(path, (connection) => connection.exec(text));
    const store = await createSqliteStore({ path });
    expect(await store.get("professional", "p1")).toEqual({ record: { id: "p1", grade: 10 }, version: 2 });
    expect(
      (await store.candidates({ eligibility: "yes", skills: [{ anyOf: [["sql"]], level: 3 }] })).items.map(
        ({ id }) => id,
      ),
    ).toEqual(["p2"]);
    expect((await store.readEvents("log")).map(({ event }) => event)).toEqual([{ n: 0 }, { n: 1 }]);
    expect((await store.changesSince(undefined)).changes.map(({ id, version }) => [id, version])).toEqual([
      ["p1", 2],
      ["p3", 2],
      ["p2", 1],
    ]);
    expect(await store.delete("professional", "p1")).toEqual({ version: 3 });
    expect(await store.put("professional", { id: "p3" })).toEqual({ version: 3 });
    await store.close();
  });

  it("refuses a file of a newer version, and leaves it alone", async () => {
    const path = at("newer.db");
    await (await createSqliteStore({ path })).close();
    await raw(path, (connection) => connection.exec("PRAGMA user_version = 9999"));
    const before = readFileSync(path);
    const error = await refused({ path });
    expect(error.code).toBe("UNSUPPORTED_VERSION");
    expect(error.details).toMatchObject({ version: 9999 });
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe("migrations", () => {
  const one: Migration = {
    version: 1,
    change: "one",
    text: "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (7)",
  };
  const two: Migration = {
    version: 2,
    change: "two",
    text: "ALTER TABLE a ADD COLUMN y INTEGER; UPDATE a SET y = x + 1",
  };

  it("are done once each, in order, and noted", async () => {
    await raw(at("steps.db"), (connection) => {
      migrate(connection, [one]);
      migrate(connection, [one, two]);
      migrate(connection, [one, two]);
      expect(connection.first(sql`SELECT x, y FROM a`)).toMatchObject({ x: 7, y: 8 });
      expect(inspect(connection, [one, two])).toEqual({ version: 2 });
      const noted = connection.all<{ change: string }>(sql`SELECT change FROM schema_version ORDER BY version`);
      expect(noted.map(({ change }) => change)).toEqual(["one", "two"]);
      expect(() => migrate(connection, [one])).toThrow(/version 2/);
    });
  });

  it("leave the file as it was when one of them fails", async () => {
    await raw(at("fails.db"), (connection) => {
      migrate(connection, [one]);
      const broken = { version: 3, change: "three", text: "INSERT INTO nowhere VALUES (1)" };
      expect(() => migrate(connection, [one, two, broken])).toThrow(/nowhere/);
      expect(inspect(connection, [one])).toEqual({ version: 1 });
      expect(() => connection.first(sql`SELECT y FROM a`)).toThrow(/y/);
    });
  });

  it("are done by one of several who open a new file at the same time", async () => {
    const path = at("together.db");
    const stores = await Promise.all(Array.from({ length: 5 }, () => createSqliteStore({ path })));
    await Promise.all(stores.map((store, n) => store.put("professional", { id: `p${n}` })));
    expect(await ids(stores[0]!)).toEqual(["p0", "p1", "p2", "p3", "p4"]);
    for (const store of stores) await store.close();
  });
});

describe("readOnly", () => {
  it("reads, also what others write meanwhile, and refuses every write", async () => {
    const path = at("read-only.db");
    const writer = await createSqliteStore({ path });
    const reader = await createSqliteStore({ path, readOnly: true });
    await writer.put("professional", { id: "p1" });
    expect(await ids(reader)).toEqual(["p1"]);
    await expect(reader.put("professional", { id: "p2" })).rejects.toMatchObject({ code: "STORE_FAILED" });
    await expect(reader.append("log", [{ n: 1 }])).rejects.toMatchObject({ code: "STORE_FAILED" });
    await expect(reader.batch([])).rejects.toMatchObject({ code: "STORE_FAILED" });
    await reader.backup(at("read-only-copy.db"));
    await reader.close();
    await writer.close();
  });

  it("needs a file, and makes none", async () => {
    expect((await refused({ path: at("absent.db"), readOnly: true })).code).toBe("MISSING_FILE");
    expect(existsSync(at("absent.db"))).toBe(false);
    writeFileSync(at("hollow.db"), "");
    expect((await refused({ path: at("hollow.db"), readOnly: true })).code).toBe("UNSUPPORTED_VERSION");
  });
});

describe("backup", () => {
  it("is a store of its own, as the first was at one moment", async () => {
    const store = await createSqliteStore({ path: at("live.db") });
    for (let n = 0; n < 50; n++) await store.put("professional", { id: `p${n}` });
    await store.append("log", [{ n: 0 }]);
    const { cursor } = await store.changesSince(undefined);
    await store.backup(at("copy.db"));
    await store.put("professional", { id: "later" });
    // Whole as one file: nothing beside it is needed.
    copyFileSync(at("copy.db"), at("moved.db"));
    const copy = await createSqliteStore({ path: at("moved.db") });
    expect((await ids(copy)).length).toBe(50);
    expect((await copy.changesSince(cursor)).changes).toEqual([]);
    expect(await copy.put("professional", { id: "p7" })).toEqual({ version: 2 });
    expect(await copy.append("log", [{ n: 1 }])).toEqual({ length: 2 });
    await copy.close();
    await store.close();
  });

  it("never overwrites, and leaves nothing where it fails", async () => {
    const store = await createSqliteStore({ path: at("source.db") });
    writeFileSync(at("there.db"), "mine");
    await expect(store.backup(at("there.db"))).rejects.toMatchObject({ code: "INVALID_OPTION" });
    await expect(store.backup(at("source.db"))).rejects.toMatchObject({ code: "INVALID_OPTION" });
    await expect(store.backup(":memory:")).rejects.toMatchObject({ code: "INVALID_OPTION" });
    expect(readFileSync(at("there.db"), "utf8")).toBe("mine");
    await expect(store.backup(at("nowhere/copy.db"))).rejects.toMatchObject({ code: "STORE_FAILED" });
    await store.close();
    await expect(store.backup(at("late.db"))).rejects.toMatchObject({ code: "STORE_CLOSED" });
  });
});
