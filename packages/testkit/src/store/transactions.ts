import { InzetError } from "@inzet/core";
import { snapshotOf } from "./observed.js";
import type { StoreTopic } from "./topic.js";

/** Work that reads and then writes, as one step. */
export const transactions: StoreTopic = {
  name: "transactions",
  tests: {
    async "read, write, and give what the work gives"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "p1", grade: 9 });
      const result = await store.transaction(async (transaction) => {
        const read = await transaction.get("professional", "p1");
        await transaction.put("professional", { id: "p1", grade: (read?.record.grade ?? 0) + 1 });
        return { was: read?.version };
      });
      expect(result).toEqual({ was: 1 });
      expect(await store.get("professional", "p1")).toEqual({ record: { id: "p1", grade: 10 }, version: 2 });
      expect(await store.transaction(() => 7)).toEqual(7);
    },
    async "see their own writes, which nobody else sees before the end"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "old" });
      await store.append("log", [{ n: 0 }]);
      await store.transaction(async (transaction) => {
        await transaction.put("professional", { id: "new", grade: 3 });
        await transaction.put("professional", { id: "new", grade: 4 });
        await transaction.delete("professional", "old");
        await transaction.append("log", [{ n: 1 }]);
        await transaction.append("log", [{ n: 2 }]);
        expect((await transaction.get("professional", "new"))?.record).toEqual({ id: "new", grade: 4 });
        expect(await transaction.get("professional", "old")).toEqual(undefined);
        expect((await transaction.readEvents("log")).map(({ sequence, event }) => [sequence, event.n])).toEqual([
          [0, 0],
          [1, 1],
          [2, 2],
        ]);
        expect((await transaction.readEvents("log", { from: 2, limit: 1 })).map(({ event }) => event.n)).toEqual([2]);
        expect(await store.get("professional", "new")).toEqual(undefined);
        expect((await store.get("professional", "old"))?.version).toEqual(1);
        expect((await store.readEvents("log")).length).toEqual(1);
      });
      expect(await store.get("professional", "new")).toEqual({ record: { id: "new", grade: 4 }, version: 1 });
      expect(await store.get("professional", "old")).toEqual(undefined);
      expect((await store.readEvents("log")).map(({ event }) => event.n)).toEqual([0, 1, 2]);
    },
    async "leave nothing when the work throws, and pass on what it threw"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "p1" });
      await store.append("log", [{ n: 0 }]);
      const before = await snapshotOf(store, ["log"]);
      const thrown = new Error("the work changed its mind");
      const outcome = await store
        .transaction(async (transaction) => {
          await transaction.put("professional", { id: "p1", grade: 3 });
          await transaction.put("professional", { id: "p2" });
          await transaction.delete("professional", "p2");
          await transaction.append("log", [{ n: 1 }]);
          throw thrown;
        })
        .catch((error: unknown) => error);
      expect(outcome === thrown).toEqual(true);
      expect(await snapshotOf(store, ["log"])).toEqual(before);
    },
    async "refuse what their writes may not write, and leave nothing"({ open, expect, refuses }) {
      const store = await open();
      await store.put("professional", { id: "p1" });
      const before = await snapshotOf(store, ["log"]);
      const first = { id: "p1", grade: 4 };
      await refuses(
        () =>
          store.transaction(async (transaction) => {
            await transaction.put("professional", first);
            await transaction.delete("professional", "nobody");
          }),
        "NOT_FOUND",
      );
      await refuses(
        () =>
          store.transaction(async (transaction) => {
            await transaction.put("professional", first);
            await transaction.put("professional", { id: "p2", grade: 99 });
          }),
        "INVALID_RECORD",
      );
      await refuses(
        () =>
          store.transaction(async (transaction) => {
            await transaction.put("professional", first);
            await transaction.append("log", [{ n: Number.NaN }]);
          }),
        "INVALID_RECORD",
      );
      await refuses(
        () =>
          store.transaction(async (transaction) => {
            await transaction.put("professional", first);
            await transaction.append("no stream", [{ n: 1 }]);
          }),
        "INVALID_OPTION",
      );
      for (const attempts of [0, -1, 1.5, 10_001]) {
        await refuses(() => store.transaction(() => undefined, { attempts }), "INVALID_OPTION");
      }
      expect(await snapshotOf(store, ["log"])).toEqual(before);
    },
    async "write records and events together"({ open, expect, refuses }) {
      const store = await open();
      const book = (attempts: number) =>
        store.transaction(
          async (transaction) => {
            const { version } = (await transaction.get("professional", "p1")) ?? { version: 0 };
            const past = await transaction.readEvents("log");
            await transaction.put("professional", { id: "p1", grade: version + 1 });
            await transaction.append("log", [{ n: past.length }]);
            // Somebody else comes between, each time.
            await store.append("log", [{ other: true }]);
          },
          { attempts },
        );
      const error = await refuses(() => book(2), "CONFLICT");
      expect(error.retryable).toEqual(true);
      expect(await store.get("professional", "p1")).toEqual(undefined);
      expect((await store.readEvents("log")).map(({ event }) => event.other)).toEqual([true, true]);
    },
    async "run again when what they read was changed, and see the change"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "p1", grade: 1 });
      const seen: (number | undefined)[] = [];
      await store.transaction(async (transaction) => {
        const read = await transaction.get("professional", "p1");
        seen.push(read?.record.grade);
        if (seen.length === 1) await store.put("professional", { id: "p1", grade: 10 });
        await transaction.put("professional", { id: "p1", grade: (read?.record.grade ?? 0) + 1 });
      });
      expect(seen).toEqual([1, 10]);
      expect((await store.get("professional", "p1"))?.record.grade).toEqual(11);
    },
    async "run again when what they did not find was put, or what they found was deleted"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "there" });
      let runs = 0;
      const found = await store.transaction(async (transaction) => {
        const both = [await transaction.get("professional", "there"), await transaction.get("professional", "new")];
        runs += 1;
        if (runs === 1) await store.put("professional", { id: "new" });
        if (runs === 2) await store.delete("professional", "there");
        return both.map((each) => each?.record.id);
      });
      expect(found).toEqual([undefined, "new"]);
      expect(runs).toEqual(3);
    },
    async "do not let two that read the same write apart from each other"({ open, expect }) {
      const store = await open();
      // Two on call, of whom one may leave: a classic that locks on what is written do not see.
      for (const id of ["p1", "p2"]) await store.put("professional", { id, grade: 10 });
      const leave = (id: string) =>
        store.transaction(async (transaction) => {
          const [one, other] = [
            await transaction.get("professional", "p1"),
            await transaction.get("professional", "p2"),
          ];
          const onCall = [one, other].filter((each) => each?.record.grade === 10).length;
          // Gives the other a chance to read before this one writes.
          await new Promise((resolve) => setTimeout(resolve, 5));
          if (onCall === 2) await transaction.put("professional", { id, grade: 1 });
        });
      await Promise.all([leave("p1"), leave("p2")]);
      const { items } = await store.iterate("professional");
      expect(items.map((item) => item.record.grade).sort()).toEqual([1, 10]);
    },
    async "give up after as many attempts as asked for, with a conflict to retry"({ open, expect, refuses }) {
      const store = await open();
      await store.put("professional", { id: "p1" });
      let runs = 0;
      const error = await refuses(
        () =>
          store.transaction(
            async (transaction) => {
              runs += 1;
              await transaction.get("professional", "p1");
              await store.put("professional", { id: "p1", grade: runs });
              await transaction.put("professional", { id: "p1", grade: 18 });
            },
            { attempts: 3 },
          ),
        "CONFLICT",
      );
      expect(error instanceof InzetError && error.retryable).toEqual(true);
      expect(runs).toEqual(3);
      expect((await store.get("professional", "p1"))?.record.grade).toEqual(3);
    },
    async "run again when the work failed over records of different moments"({ open, expect }) {
      const store = await open();
      // The two grades are always the same: work that sees them differ has read between the writes of another.
      const both = (grade: number) =>
        store.batch(["p1", "p2"].map((id) => ({ operation: "put", kind: "professional", record: { id, grade } })));
      await both(1);
      let runs = 0;
      const grade = await store.transaction(async (transaction) => {
        runs += 1;
        const one = await transaction.get("professional", "p1");
        if (runs === 1) await both(2);
        const other = await transaction.get("professional", "p2");
        if (one?.record.grade !== other?.record.grade) throw new Error("they differ");
        return one?.record.grade;
      });
      expect([grade, runs]).toEqual([2, 2]);
    },
    async "run again when a stream grew between two looks at it"({ open, expect }) {
      const store = await open();
      let runs = 0;
      const lengths = await store.transaction(async (transaction) => {
        runs += 1;
        const first = (await transaction.readEvents("log")).length;
        if (runs === 1) await store.append("log", [{ n: 0 }]);
        return [first, (await transaction.readEvents("log")).length];
      });
      expect(lengths).toEqual([1, 1]);
    },
  },
};
