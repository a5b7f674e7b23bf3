import { InzetError, type MatchStore } from "@inzet/core";
import type { StoreTopic } from "./topic.js";

/** More than any store needs for as few writers as here, and few enough that one that never lets a writer through is told from it. */
const attempts = 300;

/** Adds one to a grade in a ledger that is kept as one number and as one event for each step. */
async function step(store: MatchStore, by: string): Promise<void> {
  await store.transaction(
    async (transaction) => {
      const read = await transaction.get("assignment", "counter");
      const count = Number(read?.record.title ?? 0) + 1;
      await transaction.put("assignment", { id: "counter", organisation: "o1", title: String(count) });
      await transaction.append("steps", [{ count, by }]);
    },
    { attempts },
  );
}

/** The stores by which several work on the same data: the second half on a shared one, where there is one. */
async function workers(
  store: MatchStore,
  share: ((opened: MatchStore) => Promise<MatchStore>) | undefined,
  count: number,
): Promise<readonly MatchStore[]> {
  const others = share === undefined ? [] : [await share(store), await share(store)];
  const stores = [store, ...others];
  return Array.from({ length: count }, (_, position) => stores[position % stores.length]!);
}

/** Many at the same time, and nothing is lost. */
export const concurrency: StoreTopic = {
  name: "concurrency",
  tests: {
    async "loses none of many read-modify-writes by transactions, and does them one after the other"({
      open,
      share,
      expect,
    }) {
      const store = await open();
      const [count, steps] = [6, 8];
      await Promise.all(
        (await workers(store, share, count)).map(async (worker, position) => {
          for (let n = 0; n < steps; n++) await step(worker, `w${position}`);
        }),
      );
      const total = count * steps;
      const counter = await store.get("assignment", "counter");
      expect([counter?.record.title, counter?.version]).toEqual([String(total), total]);
      const events = await store.readEvents("steps");
      // In an order in which each saw what the one before left.
      expect(events.map(({ sequence, event }) => [sequence, event.count])).toEqual(
        Array.from({ length: total }, (_, n) => [n, n + 1]),
      );
      for (let position = 0; position < count; position++) {
        expect(events.filter(({ event }) => event.by === `w${position}`).length).toEqual(steps);
      }
    },
    async "loses none of many read-modify-writes by expected versions"({ open, share, expect }) {
      const store = await open();
      const [count, steps] = [6, 6];
      await store.put("professional", { id: "p1", conflicts: { organisations: [] } });
      await Promise.all(
        (await workers(store, share, count)).map(async (worker, position) => {
          for (let [n, tries] = [0, 0]; n < steps; tries++) {
            const { record, version } = (await worker.get("professional", "p1"))!;
            const organisations = [...(record.conflicts?.organisations ?? []), `w${position}-${n}`];
            try {
              await worker.put(
                "professional",
                { ...record, conflicts: { organisations } },
                { expectedVersion: version },
              );
              n += 1;
            } catch (error) {
              if (!(error instanceof InzetError) || error.code !== "CONFLICT" || tries > attempts) throw error;
            }
          }
        }),
      );
      const stored = (await store.get("professional", "p1"))!;
      const names = stored.record.conflicts?.organisations ?? [];
      expect([new Set(names).size, names.length, stored.version]).toEqual([36, 36, 37]);
    },
    async "keeps hours in balance while they are moved back and forth"({ open, share, expect }) {
      const store = await open();
      const ids = ["o1", "o2", "o3", "o4"];
      const put = (id: string, seats: number) =>
        ({ operation: "put", kind: "assignment", record: { id, organisation: "o", title: "T", seats } }) as const;
      await store.batch(ids.map((id) => put(id, 20)));
      let torn = 0;
      let done = false;
      const reader = (async () => {
        while (!done) {
          const { items } = await store.iterate("assignment");
          // A page is a snapshot: it never shows one half of a move.
          if (items.reduce((sum, { record }) => sum + (record.seats ?? 0), 0) !== 80) torn += 1;
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
      })();
      await Promise.all(
        (await workers(store, share, 4)).map(async (worker, position) => {
          for (let n = 0; n < 6; n++) {
            const [from, to] = [ids[position]!, ids[(position + 1 + (n % 3)) % 4]!];
            await worker.transaction(
              async (transaction) => {
                const [one, other] = [
                  (await transaction.get("assignment", from))!.record,
                  (await transaction.get("assignment", to))!.record,
                ];
                if (one.seats === 1) return;
                await transaction.put("assignment", { ...one, seats: one.seats! - 1 });
                await transaction.put("assignment", { ...other, seats: other.seats! + 1 });
              },
              { attempts },
            );
          }
        }),
      ).finally(() => {
        done = true;
      });
      await reader;
      expect(torn).toEqual(0);
      const { items } = await store.iterate("assignment");
      expect(items.reduce((sum, { record }) => sum + (record.seats ?? 0), 0)).toEqual(80);
    },
    async "lets those who follow the changes miss nothing while others write"({ open, share, expect }) {
      const store = await open();
      const [count, writes] = [6, 12];
      const seen = new Map<string, number>();
      let cursor: string | undefined;
      const follow = async () => {
        for (let more = true; more; ) {
          const page = await store.changesSince(cursor, { limit: 5 });
          for (const { id, version } of page.changes) seen.set(id, version);
          ({ cursor, more } = page);
        }
      };
      let done = false;
      const follower = (async () => {
        while (!done) {
          await follow();
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
      })();
      await Promise.all(
        (await workers(store, share, count)).map(async (worker, position) => {
          for (let n = 0; n < writes; n++) {
            const id = `w${position}-${n % 5}`;
            await worker.batch([
              { operation: "put", kind: "professional", record: { id } },
              { operation: "put", kind: "organisation", record: { id: `${id}-o`, name: "O" } },
            ]);
          }
        }),
      ).finally(() => {
        done = true;
      });
      await follower;
      await follow();
      const { items } = await store.iterate("professional");
      const organisations = (await store.iterate("organisation")).items;
      expect([...seen].sort()).toEqual([...items, ...organisations].map(({ id, version }) => [id, version]).sort());
    },
    async "lets one of several win who put what must not be there, or delete the same"({ open, share, expect }) {
      const store = await open();
      const stores = await workers(store, share, 6);
      const outcomes = async (work: (worker: MatchStore) => Promise<unknown>) =>
        (
          await Promise.all(
            stores.map((worker) =>
              work(worker).then(
                () => "done",
                (error: unknown) => (error instanceof InzetError ? error.code : String(error)),
              ),
            ),
          )
        ).sort();
      const put = await outcomes((worker) => worker.put("professional", { id: "p1" }, { expectedVersion: 0 }));
      expect(put).toEqual([...Array(5).fill("CONFLICT"), "done"]);
      const deleted = await outcomes((worker) => worker.delete("professional", "p1"));
      expect(deleted).toEqual([...Array(5).fill("NOT_FOUND"), "done"]);
      expect((await store.put("professional", { id: "p1" })).version).toEqual(3);
    },
    async "numbers the events of several writers without gaps or repeats"({ open, share, expect }) {
      const store = await open();
      const stores = await workers(store, share, 6);
      const lengths = await Promise.all(
        stores.flatMap((worker, writer) =>
          Array.from(
            { length: 5 },
            async (_, n) =>
              (
                await worker.append("log", [
                  { writer, n },
                  { writer, n },
                ])
              ).length,
          ),
        ),
      );
      expect([...lengths].sort((one, other) => one - other)).toEqual(Array.from({ length: 30 }, (_, n) => 2 * n + 2));
      const events = await store.readEvents("log");
      expect(events.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 60 }, (_, n) => n));
      for (let at = 0; at < 60; at += 2) expect(events[at]!.event).toEqual(events[at + 1]!.event);
    },
    async "shows at once to everyone on the same data what was acknowledged to one"({ open, share, expect }) {
      const store = await open();
      if (!store.capabilities.shared) return;
      if (share === undefined) throw new Error("a store that says it is shared must be given with a way to share it");
      const other = await share(store);
      for (let n = 1; n <= 10; n++) {
        const [one, two] = n % 2 === 0 ? [store, other] : [other, store];
        await one.put("professional", { id: "p1", grade: n });
        await one.append("log", [{ n }]);
        expect(await two.get("professional", "p1")).toEqual({ record: { id: "p1", grade: n }, version: n });
        expect((await two.candidates({ gradeFrom: n, gradeTo: n, eligibility: "yes" })).items.length).toEqual(1);
        expect((await two.readEvents("log")).length).toEqual(n);
      }
      const [mine, theirs] = [await store.changesSince(undefined), await other.changesSince(undefined)];
      expect(theirs).toEqual(mine);
      // A cursor is meaningful to every store on the same data.
      expect((await other.changesSince(mine.cursor)).changes).toEqual([]);
      await other.close();
      expect((await store.get("professional", "p1"))?.version, "closing one leaves the other open").toEqual(10);
    },
  },
};
