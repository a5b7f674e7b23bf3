import { describe, expect, it } from "vitest";
import { InzetError } from "../errors/index.js";
import { createMemoryStore, runTransaction, type StoreOperation, type StoreTransaction } from "./index.js";

describe("runTransaction", () => {
  it("asks the store for one batch: checks of what was read, then the writes", async () => {
    const store = createMemoryStore();
    await store.put("professional", { id: "read" });
    await store.put("professional", { id: "gone" });
    const batches: (readonly StoreOperation[])[] = [];
    await runTransaction(
      {
        get: (kind, id) => store.get(kind, id),
        readEvents: (stream, options) => store.readEvents(stream, options),
        batch: (operations) => {
          batches.push(operations);
          return store.batch(operations);
        },
      },
      async (transaction) => {
        await transaction.get("professional", "read");
        await transaction.delete("professional", "gone");
        await transaction.put("professional", { id: "new" });
        await transaction.readEvents("log");
        await transaction.append("log", [{ n: 0 }]);
        await transaction.append("other", [{ n: 1 }]);
      },
    );
    expect(batches).toEqual([
      [
        { operation: "check", kind: "professional", id: "read", expectedVersion: 1 },
        { operation: "delete", kind: "professional", id: "gone", expectedVersion: 1 },
        { operation: "put", kind: "professional", record: { id: "new" }, expectedVersion: 0 },
        { operation: "append", stream: "log", events: [{ n: 0 }], expectedLength: 0 },
        { operation: "append", stream: "other", events: [{ n: 1 }] },
      ],
    ]);
  });

  it("passes on what the store fails with, and does not run again for it", async () => {
    const store = createMemoryStore();
    let runs = 0;
    const failing = {
      get: store.get.bind(store),
      readEvents: store.readEvents.bind(store),
      batch: () => Promise.reject(new InzetError("STORE_UNAVAILABLE", { message: "away", retryable: true })),
    };
    const outcome = await runTransaction(failing, () => {
      runs += 1;
    }).catch((error: unknown) => error);
    expect(outcome).toMatchObject({ code: "STORE_UNAVAILABLE", retryable: true });
    expect(runs).toBe(1);
    const thrown = new Error("of the work");
    await expect(
      runTransaction(failing, () => {
        throw thrown;
      }),
    ).rejects.toBe(thrown);
  });

  it("does not believe an error that came of records of different moments", async () => {
    const store = createMemoryStore();
    const both = (grade: number) =>
      store.batch(["p1", "p2"].map((id) => ({ operation: "put", kind: "professional", record: { id, grade } })));
    await both(1);
    let runs = 0;
    const work = async (transaction: StoreTransaction) => {
      runs += 1;
      const one = await transaction.get("professional", "p1");
      if (runs === 1) await both(2);
      const other = await transaction.get("professional", "p2");
      if (one?.record.grade !== other?.record.grade) throw new Error("they differ");
      return one?.record.grade;
    };
    expect(await store.transaction(work)).toBe(2);
    expect(runs).toBe(2);
    // Nor one that the work kept to itself: its result rests on the same records.
    runs = 0;
    expect(await store.transaction((transaction) => work(transaction).catch(() => "they differ"))).toBe(2);
  });

  it("refuses streams and events that are none, at once", async () => {
    const store = createMemoryStore();
    for (const [stream, events] of [
      ["a b", []],
      ["log", "event"],
      ["log", [Number.NaN]],
    ] as const) {
      const outcome = await store
        .transaction((transaction) => transaction.append(stream, events as never))
        .catch((error: unknown) => error);
      expect(outcome).toBeInstanceOf(InzetError);
    }
  });

  it("reads a long stream in pages without running again for what comes after them", async () => {
    const store = createMemoryStore();
    await store.append(
      "log",
      Array.from({ length: 10 }, (_, n) => ({ n })),
    );
    let runs = 0;
    await store.transaction(async (transaction) => {
      runs += 1;
      const page = await transaction.readEvents("log", { from: 2, limit: 3 });
      expect(page.map(({ sequence }) => sequence)).toEqual([2, 3, 4]);
      await store.append("log", [{ n: 10 }]);
      await transaction.put("professional", { id: "p1" });
    });
    expect(runs).toBe(1);
    // A look past the end is a look at the end.
    let looks = 0;
    await store.transaction(async (transaction) => {
      looks += 1;
      expect(await transaction.readEvents("log", { from: 500 })).toEqual([]);
      if (looks === 1) await store.append("log", [{ n: 11 }]);
    });
    expect(looks).toBe(2);
  });

  it("reads one record once, however often it is asked for, also at the same time", async () => {
    const store = createMemoryStore();
    await store.put("professional", { id: "p1", grade: 1 });
    const grades = await store.transaction(async (transaction) => {
      const [one, other] = await Promise.all([
        transaction.get("professional", "p1"),
        transaction.get("professional", "p1"),
      ]);
      await transaction.put("professional", { id: "p1", grade: 2 });
      return [one, other, await transaction.get("professional", "p1")].map((each) => each?.record.grade);
    });
    expect(grades).toEqual([1, 1, 2]);
    expect((await store.get("professional", "p1"))?.version).toBe(2);
  });
});
