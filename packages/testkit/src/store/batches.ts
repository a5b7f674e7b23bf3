import type { StoreOperation } from "@inzet/core";
import { snapshotOf } from "./observed.js";
import type { StoreTopic } from "./topic.js";

/** Several writes as one. */
export const batches: StoreTopic = {
  name: "batches",
  tests: {
    async "do all of their writes, and give a result for each in order"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "old" });
      const results = await store.batch([
        { operation: "put", kind: "professional", record: { id: "p1" } },
        { operation: "append", stream: "log", events: [{ type: "a" }, { type: "b" }] },
        { operation: "delete", kind: "professional", id: "old" },
      ]);
      expect(results.map((result) => result.operation)).toEqual(["put", "append", "delete"]);
      expect((results[1] as { readonly length?: number }).length).toEqual(2);
      expect((results[0] as { readonly version?: number }).version).toEqual(
        (await store.get("professional", "p1"))?.version,
      );
      expect((await store.iterate("professional")).items.map((item) => item.id)).toEqual(["p1"]);
      expect((await store.readEvents("log")).map(({ event }) => event.type)).toEqual(["a", "b"]);
    },
    async "do nothing when one of their writes fails, and say which"({ open, expect, refuses }) {
      const store = await open();
      await store.put("professional", { id: "kept", grade: 9 });
      await store.append("log", [{ type: "first" }]);
      const before = await snapshotOf(store, ["log"]);
      const fine: readonly StoreOperation[] = [
        { operation: "put", kind: "professional", record: { id: "new" } },
        { operation: "delete", kind: "professional", id: "kept" },
        { operation: "append", stream: "log", events: [{ type: "second" }] },
      ];
      const failing: readonly (readonly [
        StoreOperation,
        "INVALID_RECORD" | "CONFLICT" | "NOT_FOUND" | "INVALID_OPTION",
      ])[] = [
        [{ operation: "put", kind: "professional", record: { id: "bad", grade: 99 } }, "INVALID_RECORD"],
        [{ operation: "put", kind: "professional", record: { id: "new" }, expectedVersion: 0 }, "CONFLICT"],
        [{ operation: "delete", kind: "professional", id: "nobody" }, "NOT_FOUND"],
        [{ operation: "append", stream: "log", events: [], expectedLength: 1 }, "CONFLICT"],
        [{ operation: "nothing" } as never, "INVALID_OPTION"],
      ];
      for (const [operation, code] of failing) {
        const error = await refuses(() => store.batch([...fine, operation]), code);
        expect(error.details.position).toEqual(fine.length);
        expect(await snapshotOf(store, ["log"]), `after ${code}`).toEqual(before);
      }
    },
    async "let each write see what the ones before it did"({ open, expect }) {
      const store = await open();
      await store.batch([
        { operation: "put", kind: "professional", record: { id: "p1" }, expectedVersion: 0 },
        { operation: "delete", kind: "professional", id: "p1" },
        { operation: "put", kind: "professional", record: { id: "p1", grade: 7 }, expectedVersion: 0 },
        { operation: "append", stream: "log", events: [{ n: 1 }], expectedLength: 0 },
        { operation: "append", stream: "log", events: [{ n: 2 }], expectedLength: 1 },
      ]);
      expect((await store.get("professional", "p1"))?.record.grade).toEqual(7);
      expect((await store.readEvents("log")).map(({ sequence }) => sequence)).toEqual([0, 1]);
    },
    async "give versions that grow within one batch"({ open, expect }) {
      const store = await open();
      const results = await store.batch([
        { operation: "put", kind: "professional", record: { id: "p1", grade: 1 } },
        { operation: "put", kind: "professional", record: { id: "p1", grade: 2 } },
      ]);
      const [first, second] = results as readonly { readonly version: number }[];
      expect(second!.version > first!.version).toEqual(true);
      expect((await store.get("professional", "p1"))?.version).toEqual(second!.version);
    },
    async "count versions over puts and deletions of one record"({ open, expect }) {
      const store = await open();
      const put = { operation: "put", kind: "professional", record: { id: "p1" } } as const;
      const remove = { operation: "delete", kind: "professional", id: "p1" } as const;
      const results = await store.batch([put, remove, put, put, { ...remove, expectedVersion: 4 }]);
      expect(results.map((result) => (result as { readonly version: number }).version)).toEqual([1, 2, 3, 4, 5]);
      expect(await store.get("professional", "p1")).toEqual(undefined);
      expect((await store.changesSince(undefined)).changes).toEqual([{ kind: "professional", id: "p1", version: 5 }]);
      expect(await store.put("professional", { id: "p1" })).toEqual({ version: 6 });
    },
    async "check that a record still has a version, and write nothing for it"({ open, expect, refuses }) {
      const store = await open();
      await store.put("professional", { id: "p1" });
      await store.put("professional", { id: "gone" });
      await store.delete("professional", "gone");
      const { cursor } = await store.changesSince(undefined);
      const check = (id: string, expectedVersion: number) =>
        ({ operation: "check", kind: "professional", id, expectedVersion }) as const;
      expect(await store.batch([check("p1", 1), check("nobody", 0), check("gone", 0)])).toEqual([
        { operation: "check", version: 1 },
        { operation: "check", version: 0 },
        { operation: "check", version: 0 },
      ]);
      expect((await store.changesSince(cursor)).changes).toEqual([]);
      expect((await store.get("professional", "p1"))?.version).toEqual(1);
      const put = { operation: "put", kind: "organisation", record: { id: "o1", name: "O" } } as const;
      for (const [operation, version] of [
        [check("p1", 0), 1],
        [check("p1", 2), 1],
        [check("nobody", 1), 0],
        [check("gone", 2), 0],
      ] as const) {
        const error = await refuses(() => store.batch([put, operation]), "CONFLICT");
        expect([error.details.version, error.details.position]).toEqual([version, 1]);
      }
      expect(await store.count("organisation")).toEqual(0);
      // A check sees what the operations before it wrote.
      const second = { operation: "put", kind: "professional", record: { id: "p1" } } as const;
      await store.batch([second, check("p1", 2), { ...second, expectedVersion: 2 }, check("p1", 3)]);
    },
    async "can be large"({ open, expect, refuses }) {
      const store = await open();
      const count = 20_000;
      const operations: StoreOperation[] = Array.from({ length: count }, (_, n) => ({
        operation: "put",
        kind: "organisation",
        record: { id: `o${String(n).padStart(5, "0")}`, name: "O" },
      }));
      await refuses(
        () => store.batch([...operations, { operation: "delete", kind: "organisation", id: "nobody" }]),
        "NOT_FOUND",
      );
      expect(await store.count("organisation")).toEqual(0);
      const results = await store.batch(operations);
      expect([results.length, await store.count("organisation")]).toEqual([count, count]);
      const page = await store.iterate("organisation", { after: "o09999", limit: 10_000 });
      expect([page.items.length, page.items.at(-1)?.id, page.next]).toEqual([10_000, "o19999", undefined]);
    },
    async "can be empty"({ open, expect }) {
      const store = await open();
      expect(await store.batch([])).toEqual([]);
    },
  },
};
