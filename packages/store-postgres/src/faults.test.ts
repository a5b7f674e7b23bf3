import { InzetError, type MatchStore } from "@inzet/core";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { createPostgresStore, type PostgresStoreOptions } from "./create-postgres-store.js";
import { schemaNamed } from "./schema.js";
import { openTcpProxy } from "./testing/tcp-proxy.js";
import { startTestServer } from "./testing/test-server.js";

const server = await startTestServer();

describe.skipIf(server === undefined)("a store whose connections fail", () => {
  const url = server?.url as string;
  const opened: MatchStore[] = [];
  let schemas = 0;

  async function open(options: PostgresStoreOptions = {}): Promise<MatchStore> {
    const store = await createPostgresStore({ url, schema: `f${schemas++}`, ...options });
    opened.push(store);
    return store;
  }

  /** Asks the server on a connection of its own, not by the store. */
  async function ask(text: string, values: readonly unknown[] = []): Promise<pg.QueryResultRow[]> {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => {});
    await client.connect();
    try {
      return (await client.query(text, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  afterAll(async () => {
    for (const store of opened) await store.close();
    await server?.stop();
  });

  async function errorOf(work: Promise<unknown>): Promise<InzetError> {
    const outcome = await work.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (outcome instanceof InzetError) return outcome;
    throw new Error("the work must fail with an InzetError", { cause: outcome });
  }

  const said = ({ code, retryable, details }: InzetError) => [code, retryable, details.outcome];

  /** Holds up every writer of a schema until it is called back. */
  async function holdUp(schema: string): Promise<() => Promise<void>> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("SELECT pg_advisory_lock($1)", [schemaNamed(schema).lock]);
    return () => client.end();
  }

  /** Ends the backends of stores that wait for the lock; gives how many there were. */
  async function endWaiting(): Promise<number> {
    for (;;) {
      const ended = await ask(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'inzet' AND wait_event = 'advisory'",
      );
      if (ended.length > 0) return ended.length;
    }
  }

  const endAll = () =>
    ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'inzet'").then(
      (ended) => ended.length,
    );

  it("by pg_terminate_backend in the middle of a write says that the outcome is unknown, and goes on", async () => {
    const store = await open({ schema: "ended" });
    await store.put("professional", { id: "p0" });
    const goOn = await holdUp("ended");
    const write = errorOf(store.put("professional", { id: "p1" }));
    expect(await endWaiting()).toBe(1);
    expect(said(await write)).toEqual(["STORE_UNAVAILABLE", true, "unknown"]);
    await goOn();
    expect(await store.get("professional", "p1")).toBeUndefined();
    expect(await store.put("professional", { id: "p1" })).toEqual({ version: 1 });
  });

  it("by pg_terminate_backend while nobody uses them goes on as if nothing had been", async () => {
    const store = await open();
    await Promise.all([1, 2, 3].map((n) => store.put("professional", { id: `p${n}` })));
    expect(await endAll()).toBeGreaterThan(0);
    expect(await store.count("professional")).toBe(3);
    await store.put("professional", { id: "p4" });
    expect(await store.count("professional")).toBe(4);
  });

  describe("by a network that fails", () => {
    async function openThroughProxy() {
      const proxy = await openTcpProxy(server?.port as number);
      const store = await open({ url: url.replace(String(server?.port), String(proxy.port)), poolSize: 2 });
      await store.put("professional", { id: "p0" });
      return { proxy, store };
    }

    it("tries reads again", async () => {
      const { proxy, store } = await openThroughProxy();
      for (const moment of ["before", "after"] as const) {
        proxy.cutNext(moment);
        expect((await store.get("professional", "p0"))?.version, moment).toBe(1);
      }
      await proxy.close();
    });

    it("says of a write whose answer was lost that its outcome is unknown: it may have been done", async () => {
      const { proxy, store } = await openThroughProxy();
      proxy.cutNext("after");
      const error = await errorOf(store.put("professional", { id: "done" }));
      expect(said(error)).toEqual(["STORE_UNAVAILABLE", true, "unknown"]);
      expect(error.cause).toBeInstanceOf(Error);
      // The server ends what it was sent, whether or not somebody waits for the answer.
      await expect.poll(() => store.get("professional", "done")).toMatchObject({ version: 1 });
      await proxy.close();
    });

    it("says so too of a write that never arrived, and does not do it later", async () => {
      const { proxy, store } = await openThroughProxy();
      proxy.cutNext("before");
      expect(said(await errorOf(store.append("s", [{ n: 0 }])))).toEqual(["STORE_UNAVAILABLE", true, "unknown"]);
      expect(await store.append("s", [{ n: 0 }])).toEqual({ length: 1 });
      await proxy.close();
    });

    it("says of a write that could not be sent that nothing was done", async () => {
      const { proxy, store } = await openThroughProxy();
      proxy.refuse(true);
      proxy.cut();
      await expect.poll(() => proxy.count()).toBe(0);
      const error = await errorOf(store.put("professional", { id: "p1" }));
      expect(said(error)).toEqual(["STORE_UNAVAILABLE", true, "none"]);
      proxy.refuse(false);
      await store.put("professional", { id: "p1" });
      await proxy.close();
    });

    it("lets whole batches through or nothing, wherever they are cut", async () => {
      const { proxy, store } = await openThroughProxy();
      for (let round = 0; round < 10; round++) {
        const ids = Array.from({ length: 20 }, (_, n) => `r${round}-${n}`);
        const batch = store.batch(ids.map((id) => ({ operation: "put", kind: "professional", record: { id } })));
        if (round % 2 === 0) proxy.cutNext(round % 4 === 0 ? "after" : "before");
        else setTimeout(() => proxy.cut(), round);
        const done = await batch.then(
          () => true,
          (error: unknown) => said(error as InzetError),
        );
        const kept = await Promise.all(ids.map((id) => store.get("professional", id)));
        const count = kept.filter((each) => each !== undefined).length;
        expect([0, 20], `round ${round}`).toContain(count);
        if (done === true) expect(count).toBe(20);
        else expect(done).toEqual(["STORE_UNAVAILABLE", true, "unknown"]);
      }
      await proxy.close();
    });
  });

  it("by the time limit says that nothing was done", async () => {
    const store = await open({ schema: "slow", statementTimeoutMs: 300 });
    const goOn = await holdUp("slow");
    const error = await errorOf(store.put("professional", { id: "p1" }));
    expect(said(error)).toEqual(["STORE_UNAVAILABLE", true, "none"]);
    expect(error.message).toContain("300 ms");
    await goOn();
    expect(await store.put("professional", { id: "p1" })).toEqual({ version: 1 });
  });

  it("by a database that takes no writes says STORE_FAILED, and what to do", async () => {
    await open({ schema: "fixed" });
    const store = await open({ schema: "fixed", url: `${url}?options=-c%20default_transaction_read_only%3Don` });
    const error = await errorOf(store.put("identity", { professional: "p1", name: "Ada Lovelace" }));
    expect([error.code, error.retryable, error.details.sqlState]).toEqual(["STORE_FAILED", false, "25006"]);
    expect(error.message).toContain("\nTry: point url");
    expect(await store.count("identity")).toBe(0);
  });

  it("keeps what people wrote out of messages, and the cause beside them", async () => {
    const store = await open({ schema: "quiet" });
    await ask("ALTER TABLE quiet.records ADD CONSTRAINT nobody CHECK (record IS NULL OR record NOT LIKE '%Lovelace%')");
    const error = await errorOf(store.put("identity", { professional: "p1", name: "Ada Lovelace" }));
    expect(error.code).toBe("STORE_FAILED");
    expect(JSON.stringify([error.message, error.details])).not.toContain("Lovelace");
    expect((error.cause as { code: string }).code).toBe("23514");
  });

  describe("while somebody watches", () => {
    /** Counts calls, and waits for the next. */
    function watcher(store: MatchStore) {
      let calls = 0;
      const end = store.watch?.(() => {
        calls += 1;
      });
      return { next: (after: number) => expect.poll(() => calls).toBeGreaterThan(after), calls: () => calls, end };
    }

    it("calls after the connection was made again, so that what was missed is read", async () => {
      const [store, other] = [await open({ schema: "watched" }), await open({ schema: "watched" })];
      const watch = watcher(store);
      await watch.next(0);
      const before = watch.calls();
      await other.put("professional", { id: "p1" });
      await watch.next(before);
      const { cursor } = await store.changesSince(undefined);

      const heard = watch.calls();
      await endAll();
      await watch.next(heard);
      await other.put("professional", { id: "p2" });
      await expect.poll(async () => (await store.changesSince(cursor)).changes.length).toBe(1);
      watch.end?.();
      await other.put("professional", { id: "p3" });
    });

    it("ends its connection with the last watcher", async () => {
      const store = await open();
      const listening = async () => (await ask("SELECT 1 FROM pg_stat_activity WHERE query LIKE 'LISTEN \"f%'")).length;
      const [one, other] = [watcher(store), watcher(store)];
      await one.next(0);
      const before = await listening();
      one.end?.();
      await store.put("professional", { id: "p1" });
      await other.next(0);
      expect(await listening()).toBe(before);
      other.end?.();
      await expect.poll(listening).toBe(before - 1);
    });
  });

  it("because the server was restarted goes on where it was", async () => {
    const store = await open();
    await store.put("professional", { id: "p1" });
    const { cursor } = await store.changesSince(undefined);
    let heard = 0;
    const end = store.watch?.(() => {
      heard += 1;
    });
    await expect.poll(() => heard).toBe(1);
    await server?.halt();
    expect(said(await errorOf(store.put("professional", { id: "p2" })))).toEqual(["STORE_UNAVAILABLE", true, "none"]);
    expect((await errorOf(store.get("professional", "p1"))).retryable).toBe(true);
    await server?.restart();
    await store.put("professional", { id: "p2" });
    expect((await store.changesSince(cursor)).changes.map(({ id }) => id)).toEqual(["p2"]);
    await expect.poll(() => heard, { timeout: 10_000 }).toBeGreaterThan(1);
    end?.();
  });
});
