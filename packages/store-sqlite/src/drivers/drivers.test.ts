import { describe, expect, it } from "vitest";
import { testFolder } from "../testing/test-folder.fixture.js";
import { openWith, sqliteDriverNames } from "./choose-driver.js";
import { loadLibrary } from "./load-library.js";

const at = testFolder();

/** Why a library cannot be used here; `undefined` when it can. */
const reasons = new Map<string, string | undefined>();
for (const name of sqliteDriverNames) {
  const reason = await openWith(name, at("try.db")).then(
    (database) => database.close(),
    (error: Error) => error.message.split("\n")[0],
  );
  reasons.set(name, reason ?? undefined);
}

for (const name of sqliteDriverNames) {
  const reason = reasons.get(name);
  if (reason !== undefined) {
    it.skip(`${name} (left out: ${reason})`, () => {});
    continue;
  }
  describe(name, () => {
    it("takes and gives texts, numbers up to 2^53 − 1, and null, and keeps bytes, each as it is", async () => {
      const database = await openWith(name, at(`${name.replace(":", "-")}.db`));
      database.exec("CREATE TABLE t (n INTEGER PRIMARY KEY, a TEXT, b INTEGER, c REAL, d BLOB) STRICT");
      const rows = [
        ["é\u{1f30a}'; DROP TABLE t; --", Number.MAX_SAFE_INTEGER, 0.1 + 0.2, new Uint8Array([0, 255, 7])],
        ["", -Number.MAX_SAFE_INTEGER, 3, new Uint8Array([9, 8, 7, 6]).subarray(1, 3)],
        [null, 0, -1e300, new Uint8Array(0)],
      ] as const;
      const insert = database.prepare("INSERT INTO t (a, b, c, d) VALUES (?, ?, ?, ?)");
      for (const row of rows) insert.run(row);
      const read = database.prepare("SELECT a, b, c, hex(d) AS hex FROM t WHERE n > ? ORDER BY n");
      const found = read.all([0]);
      expect(found.map(({ a, b, c, hex }) => [a, b, c, hex])).toEqual(
        rows.map(([a, b, c, d]) => [a, b, c, Buffer.from(d).toString("hex").toUpperCase()]),
      );
      expect(read.all([3])).toEqual([]);
      database.close();
    });

    it("gives the rows of a write, and leaves no statement open", async () => {
      const database = await openWith(name, at(`${name.replace(":", "-")}-open.db`));
      database.exec("CREATE TABLE t (a INTEGER) STRICT");
      const insert = database.prepare("INSERT INTO t (a) VALUES (?) RETURNING a + 1 AS next");
      for (const a of [1, 2, 3]) expect(insert.all([a])[0]?.next).toBe(a + 1);
      database.prepare("SELECT a FROM t").all([]);
      // SQLite refuses this while a statement has not come to its end.
      database.prepare("VACUUM").run([]);
      expect(() => insert.all(["x"])).toThrow();
      expect(() => database.prepare("SELECT 1 FROM nowhere")).toThrow(/nowhere/);
      expect(() => database.exec("BROKEN")).toThrow();
      database.close();
    });
  });
}

describe("a library that is not there", () => {
  it("is named, with what installs it", async () => {
    await expect(loadLibrary("better-sqlite4", "npm install better-sqlite4")).rejects.toMatchObject({
      code: "MISSING_LIBRARY",
      message: expect.stringContaining("\nTry: npm install better-sqlite4"),
      details: { library: "better-sqlite4" },
    });
    for (const [name, reason] of reasons) {
      if (reason === undefined) continue;
      await expect(openWith(name as "libsql", at("none.db"))).rejects.toMatchObject({ code: "MISSING_LIBRARY" });
    }
  });

  it("is not the one that is used when none is named", async () => {
    const database = await openWith(undefined, at("default.db"));
    expect(database.prepare("SELECT 1 AS one").all([])[0]?.one).toBe(1);
    database.close();
  });
});
