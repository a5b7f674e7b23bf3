import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readdirSync, statSync } from "node:fs";
import type { InzetError, StoreOperation } from "@inzet/core";
import { expect, it } from "vitest";
import { Connection } from "./connection.js";
import { createSqliteStore } from "./create-sqlite-store.js";
import { openWith } from "./drivers/choose-driver.js";
import type { SqliteDatabase } from "./drivers/driver.js";
import { fixture } from "./testing/kill-while-writing.fixture.js";
import { testFolder } from "./testing/test-folder.fixture.js";

const at = testFolder();

function people(count: number): readonly StoreOperation[] {
  return Array.from({ length: count }, (_, n) => ({
    operation: "put",
    kind: "professional",
    record: { id: `p${n}`, qualifications: ["x".repeat(400)] },
  }));
}

/** A store, and the database it works with. */
async function openSeen(path: string, busyTimeout = 5000) {
  let seen: SqliteDatabase | undefined;
  const driver = {
    name: "seen",
    open: async (file: string) => {
      seen = await openWith("libsql", file);
      return seen;
    },
  };
  const store = await createSqliteStore({ path, driver, busyTimeout });
  return { store, database: seen as SqliteDatabase };
}

it("says that the disk is full, keeps nothing of that write, and goes on when there is room again", async () => {
  const { store, database } = await openSeen(at("full.db"));
  await store.put("professional", { id: "kept" });
  const before = await store.changesSince(undefined);
  const pages = new Connection(database).first<{ page_count: number }>({ text: "PRAGMA page_count", values: [] })!;
  database.prepare(`PRAGMA max_page_count = ${pages.page_count + 20}`).all([]);
  for (const write of [() => store.batch(people(500)), () => store.append("log", [{ text: "x".repeat(200_000) }])]) {
    const error = await write().then(
      () => undefined,
      (refusal: InzetError) => refusal,
    );
    expect(error).toMatchObject({ code: "STORE_FAILED", retryable: false, details: { sqlite: "SQLITE_FULL" } });
    expect(error!.message).toContain("\nTry: make room");
    expect(error!.cause).toBeDefined();
    expect(await store.changesSince(undefined)).toEqual(before);
    expect(await store.readEvents("log")).toEqual([]);
  }
  expect(await store.put("professional", { id: "small" })).toEqual({ version: 1 });
  database.prepare("PRAGMA max_page_count = 1000000").all([]);
  expect((await store.batch(people(500))).length).toBe(500);
  await store.close();
});

it("says that the operating system refuses to write, and keeps what was there, where files may not grow", async () => {
  if (process.platform === "win32") return;
  const path = at("limited.db");
  const store = await createSqliteStore({ path });
  await store.close();
  // Writes beyond 256 kB fail with EFBIG: as an I/O error or a full disk, by what was written to.
  const command = `trap '' XFSZ; ulimit -f 256; exec "$0" "$@"`;
  const run = spawnSync("bash", ["-c", command, process.execPath, ...fixture("fill-until-refused", path)], {
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  const { kept, refusal, after } = JSON.parse(run.stdout);
  expect(refusal.code).toBe("STORE_FAILED");
  expect(["SQLITE_IOERR", "SQLITE_FULL"]).toContain(refusal.sqlite);
  expect(kept).toBeGreaterThan(0);
  // Still usable, in the process in which it failed and in others.
  expect(after).toBe(kept);
  const again = await createSqliteStore({ path });
  expect(await again.count("organisation")).toBe(kept);
  await again.put("organisation", { id: "more", name: "More" });
  await again.close();
});

it.skipIf(process.platform === "win32")("says that a file may not be written, and reads it all the same", async () => {
  const folder = at("locked");
  mkdirSync(folder);
  const path = at("locked/store.db");
  const first = await createSqliteStore({ path });
  await first.put("professional", { id: "p1" });
  await first.close();
  const root = process.geteuid?.() === 0;
  for (const name of readdirSync(folder)) chmodSync(at(`locked/${name}`), 0o444);
  if (root) {
    // To the owner of all nothing is forbidden: another user tries.
    chmodSync(at("."), 0o755);
    chownSync(folder, 65_534, 65_534);
    process.seteuid!(65_534);
  }
  try {
    const error = await createSqliteStore({ path }).then(
      async (store) => {
        await expect(store.put("professional", { id: "p2" })).rejects.toMatchObject({ code: "STORE_FAILED" });
        await store.close();
        return undefined;
      },
      (refusal: InzetError) => refusal,
    );
    if (error !== undefined) expect(error.code).toBe("STORE_FAILED");
  } finally {
    if (root) process.seteuid!(0);
  }
  expect(statSync(path).size).toBeGreaterThan(0);
  for (const name of readdirSync(folder)) chmodSync(at(`locked/${name}`), 0o644);
  const again = await createSqliteStore({ path });
  expect(await again.get("professional", "p1")).toEqual({ record: { id: "p1" }, version: 1 });
  expect(await again.get("professional", "p2")).toBe(undefined);
  await again.close();
});

it("waits while others write, without keeping this process from its work, then says that it may be tried again", async () => {
  const path = at("busy.db");
  const { store } = await openSeen(path, 150);
  await store.put("professional", { id: "p1" });
  const other = await openWith("libsql", path);
  other.exec("BEGIN IMMEDIATE");
  let ticks = 0;
  const ticking = setInterval(() => {
    ticks += 1;
  }, 1);
  const error = await store.put("professional", { id: "p2" }).then(
    () => undefined,
    (refusal: InzetError) => refusal,
  );
  clearInterval(ticking);
  expect(error).toMatchObject({ code: "STORE_UNAVAILABLE", retryable: true, details: { sqlite: "SQLITE_BUSY" } });
  expect(ticks).toBeGreaterThan(5);
  // Reads do not wait for writes.
  expect((await store.get("professional", "p1"))?.version).toBe(1);
  const [one, two] = [store.put("professional", { id: "p2" }), store.put("professional", { id: "p2", grade: 4 })];
  other.exec("COMMIT");
  // In the order of the calls.
  expect(await Promise.all([one, two])).toEqual([{ version: 1 }, { version: 2 }]);
  other.close();
  await store.close();
});

it("lets a write that waits end before it closes", async () => {
  const path = at("closing.db");
  const { store } = await openSeen(path);
  const other = await openWith("libsql", path);
  other.exec("BEGIN IMMEDIATE");
  const write = store.put("professional", { id: "p1" });
  const closed = store.close();
  await expect(store.get("professional", "p1")).rejects.toMatchObject({ code: "STORE_CLOSED" });
  other.exec("COMMIT");
  other.close();
  expect(await write).toEqual({ version: 1 });
  await closed;
  const again = await createSqliteStore({ path });
  expect(await again.count("professional")).toBe(1);
  await again.close();
});

it("says that a file is damaged, with nothing of a person in the message", async () => {
  const { store, database } = await openSeen(at("damaged.db"));
  await store.put("identity", { professional: "p1", name: "Ada Lovelace" });
  database.exec(
    "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'records'; PRAGMA writable_schema = RESET",
  );
  const error = await store.put("identity", { professional: "p1", name: "Ada King" }).then(
    () => undefined,
    (refusal: InzetError) => refusal,
  );
  expect(error?.code).toBe("STORE_FAILED");
  expect(JSON.stringify([error!.message, error!.details, String(error!.cause)])).not.toMatch(/Ada|King|Lovelace/);
  await store.close();
});
