import type { MatchStore } from "@inzet/core";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { createPostgresStore, type PostgresStoreOptions } from "./create-postgres-store.js";
import { startTestServer } from "./testing/test-server.js";

const server = await startTestServer();
const replica = await server?.replica();

describe.skipIf(server === undefined)("a store with a reader", () => {
  const url = server?.url as string;
  const readerUrl = replica?.url as string;
  const onReplica = new pg.Pool({ connectionString: readerUrl, max: 1 });
  onReplica.on("error", () => {});
  const opened: MatchStore[] = [];

  async function open(options: PostgresStoreOptions): Promise<MatchStore> {
    const store = await createPostgresStore({ url, readerUrl, ...options });
    opened.push(store);
    return store;
  }

  afterAll(async () => {
    for (const store of opened) await store.close();
    await onReplica.end();
    await replica?.stop();
    await server?.stop();
  });

  const pause = () => onReplica.query("SELECT pg_wal_replay_pause()");
  const resume = () => onReplica.query("SELECT pg_wal_replay_resume()");
  const viewer = { organisation: "leiden", role: "coordinator", today: "2026-11-24" } as const;
  const p1 = (grade: number) => ({ id: "p1", homeOrganisation: "leiden", grade });

  it("sees its own writes at once, and those of others when the replica has them", async () => {
    const schema = "behind";
    const writer = await open({ schema });
    await writer.put("professional", p1(1));
    await writer.append("professional:p1", [{ n: 0 }]);
    const other = await open({ schema });
    const careless = await open({ schema, readYourWrites: false });
    const gradeOf = async (store: MatchStore) => (await store.get("professional", "p1"))?.record.grade;
    await expect.poll(() => gradeOf(other)).toBe(1);

    await pause();
    await writer.put("professional", p1(2));
    await writer.put("professional", { id: "p2" });
    await writer.append("professional:p1", [{ n: 1 }]);

    // What the store itself wrote, in every read.
    expect(await gradeOf(writer)).toBe(2);
    expect(await writer.count("professional")).toBe(2);
    expect((await writer.iterate("professional")).items).toHaveLength(2);
    expect((await writer.candidates({})).items).toHaveLength(2);
    expect(await writer.readEvents("professional:p1")).toHaveLength(2);
    // What others read from the replica is as it was.
    expect(await gradeOf(other)).toBe(1);
    expect(await other.count("professional")).toBe(1);
    expect((await other.iterate("professional")).items).toHaveLength(1);
    expect((await other.candidates({})).items).toHaveLength(1);
    expect(await other.readEvents("professional:p1")).toHaveLength(1);
    // What must be of now is asked of the writer.
    expect((await other.get("professional", "p1", { viewer }))?.record.grade).toBe(2);
    expect(await other.readEvents("professional:p1", { viewer })).toHaveLength(2);
    expect((await other.changesSince(undefined)).changes).toHaveLength(2);
    await other.transaction(
      async (transaction) => {
        const read = await transaction.get("professional", "p1");
        await transaction.put("professional", p1((read?.record.grade ?? 0) + 1));
      },
      { attempts: 1 },
    );
    expect(await gradeOf(other), "after its own transaction").toBe(3);
    // Who asked for it reads what is old, even of their own.
    await careless.put("professional", p1(4));
    expect(await gradeOf(careless)).toBe(1);

    await resume();
    await expect.poll(() => gradeOf(careless)).toBe(4);
    await expect.poll(() => gradeOf(writer)).toBe(4);
  });

  it("asks the writer when the reader does not answer", async () => {
    const store = await open({ schema: "alone", readerUrl: "postgres://inzet:inzet@127.0.0.1:1/none" });
    await store.put("professional", p1(1));
    expect((await store.get("professional", "p1"))?.record.grade).toBe(1);
    expect(await store.count("professional")).toBe(1);
  });

  it("may have the same server as both", async () => {
    const store = await open({ schema: "same", readerUrl: url });
    for (let grade = 1; grade < 10; grade++) {
      await store.put("professional", p1(grade));
      expect((await store.get("professional", "p1"))?.record.grade).toBe(grade);
    }
  });
});
