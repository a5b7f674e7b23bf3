import type { MatchStore, StoreOperation } from "@inzet/core";
import type { Viewer } from "@inzet/core/storage";
import fc from "fast-check";
import { snapshotOf } from "./observed.js";
import type { StoreTools, StoreTopic } from "./topic.js";
import { historyArbitrary, viewerArbitrary } from "./visibility-history.js";
import { readChanges, readEverything } from "./visibility-law.js";

const client: Viewer = { organisation: "katwijk", role: "client", today: "2026-11-24" };
const consents = [{ purpose: "show-profile", given: true } as const];

/** Runs a test on a store that is durable: with what opens it again. */
async function durable(
  { open, reopen }: StoreTools,
  body: (store: MatchStore, closeAndReopen: () => Promise<MatchStore>) => Promise<void>,
): Promise<void> {
  const store = await open();
  if (!store.capabilities.durable) return;
  if (reopen === undefined) throw new Error("a store that says it is durable must be given with a way to reopen it");
  await body(store, async () => {
    await store.close();
    return reopen(store);
  });
}

/** What was acknowledged is kept: beyond the end of the process, and in the database itself. */
export const durability: StoreTopic = {
  name: "durability",
  tests: {
    async "keeps records, versions and events when it is opened again"(tools) {
      const { expect } = tools;
      await durable(tools, async (store, closeAndReopen) => {
        await store.put("professional", { id: "p1", grade: 9 });
        await store.put("professional", { id: "p1", grade: 10 });
        await store.put("identity", { professional: "p1", name: "Ada" });
        await store.append("log", [{ n: 0 }, { n: 1 }]);
        const before = await snapshotOf(store, ["log"]);
        const again = await closeAndReopen();
        expect(await snapshotOf(again, ["log"])).toEqual(before);
        const next = await again.put("professional", { id: "p1", grade: 11 }, { expectedVersion: 2 });
        expect(next).toEqual({ version: 3 });
        expect(await again.append("log", [{ n: 2 }], { expectedLength: 2 })).toEqual({ length: 3 });
      });
    },
    async "goes on with the versions of what was deleted when it is opened again"(tools) {
      const { expect, refuses } = tools;
      await durable(tools, async (store, closeAndReopen) => {
        await store.put("professional", { id: "p1" });
        await store.put("identity", { professional: "p1" });
        await store.delete("professional", "p1");
        await store.delete("identity", "p1");
        const again = await closeAndReopen();
        expect(await again.get("professional", "p1")).toEqual(undefined);
        await refuses(() => again.delete("professional", "p1"), "NOT_FOUND");
        expect(await again.put("professional", { id: "p1" }, { expectedVersion: 0 })).toEqual({ version: 3 });
        expect(await again.put("identity", { professional: "p1" })).toEqual({ version: 3 });
      });
    },
    async "knows its cursors again, the portal's and those of viewers, when it is opened again"(tools) {
      const { expect } = tools;
      await durable(tools, async (store, closeAndReopen) => {
        await store.put("professional", { id: "p1", consents });
        await store.put("professional", { id: "p2" });
        const portal = await store.changesSince(undefined, { limit: 1 });
        const viewer = await store.changesSince(undefined, { viewer: client });
        const end = await store.changesSince(undefined);
        await store.put("professional", { id: "p3", consents });
        const again = await closeAndReopen();
        const ids = async (cursor: string, options = {}) =>
          (await again.changesSince(cursor, options)).changes.map((change) => change.id);
        expect(await ids(portal.cursor)).toEqual(["p2", "p3"]);
        expect(await ids(end.cursor)).toEqual(["p3"]);
        expect(await ids(viewer.cursor, { viewer: client })).toEqual(["p3"]);
        await again.delete("professional", "p1");
        expect(await ids(end.cursor)).toEqual(["p3", "p1"]);
      });
    },
    async "shows everyone the same as before when it is opened again, after random histories"(tools) {
      const { expect } = tools;
      await durable(tools, async (store, closeAndReopen) => {
        const [history] = fc.sample(historyArbitrary, { seed: 31, numRuns: 1 });
        const viewers = fc.sample(viewerArbitrary, { seed: 32, numRuns: 4 });
        for (const batch of history!) await store.batch(batch);
        const all = async (from: MatchStore) => {
          const read = [...(await readEverything(from, {}))];
          for (const viewer of viewers) {
            read.push(...(await readEverything(from, { viewer })), ...(await readChanges(from, viewer)));
          }
          return read;
        };
        const before = await all(store);
        expect(await all(await closeAndReopen())).toEqual(before);
      });
    },
    async "keeps whatever was acknowledged before a close that came at once"(tools) {
      const { expect } = tools;
      await durable(tools, async (store, closeAndReopen) => {
        const writes = Array.from({ length: 10 }, (_, n) =>
          store.put("professional", { id: `p${n}` }).then(
            () => `p${n}`,
            () => undefined,
          ),
        );
        const again = await closeAndReopen();
        const acknowledged = (await Promise.all(writes)).filter((id) => id !== undefined);
        const kept = (await again.iterate("professional")).items.map((item) => item.id);
        expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([]);
      });
    },
    async "is in the database itself after each kind of write"({ open, probe, expect }) {
      if (probe === undefined) return;
      const store = await open();
      const record = { id: "p1", qualifications: ['\'s; "é" \u{1f30a}\\'], remote: false, travelLimitKm: 0.1 + 0.2 };
      const holds = async (kind: "professional" | "organisation", id: string, wanted: unknown) =>
        expect(await probe.record(store, kind, id), `${kind} ${id}`).toEqual(wanted);
      await holds("professional", "p1", undefined);
      await store.put("professional", record);
      await holds("professional", "p1", record);
      await store.put("professional", { id: "p1", grade: 9 });
      await holds("professional", "p1", { id: "p1", grade: 9 });
      await store.batch([
        { operation: "put", kind: "organisation", record: { id: "p1", name: "O" } },
        { operation: "put", kind: "professional", record: { id: "p2" } },
        { operation: "append", stream: "log", events: [{ n: 0 }] },
        { operation: "delete", kind: "professional", id: "p1" },
      ]);
      await holds("organisation", "p1", { id: "p1", name: "O" });
      await holds("professional", "p1", undefined);
      await store.append("log", [{ n: 1 }, { n: 2 }]);
      await store.transaction(async (transaction) => {
        await transaction.put("professional", { id: "p3", grade: 3 });
        await transaction.append("log", [{ n: 3 }]);
      });
      await holds("professional", "p3", { id: "p3", grade: 3 });
      expect(await probe.count(store, "professional")).toEqual(2);
      expect(await probe.count(store, "organisation")).toEqual(1);
      expect(await probe.count(store, "identity")).toEqual(0);
      expect(await probe.events(store, "log")).toEqual(4);
      expect(await probe.events(store, "other")).toEqual(0);
    },
    async "leaves nothing in the database itself of what was refused"({ open, probe, expect, refuses }) {
      if (probe === undefined) return;
      const store = await open();
      await store.put("professional", { id: "p1", grade: 9 });
      await store.append("log", [{ n: 0 }]);
      const fine: readonly StoreOperation[] = [
        { operation: "put", kind: "professional", record: { id: "p1", grade: 10 } },
        { operation: "put", kind: "professional", record: { id: "p2" } },
        { operation: "append", stream: "log", events: [{ n: 1 }] },
        { operation: "append", stream: "new", events: [{ n: 0 }] },
      ];
      const failing: readonly (readonly [StoreOperation, "NOT_FOUND" | "CONFLICT" | "INVALID_RECORD"])[] = [
        [{ operation: "delete", kind: "professional", id: "nobody" }, "NOT_FOUND"],
        [{ operation: "check", kind: "professional", id: "p2", expectedVersion: 7 }, "CONFLICT"],
        [{ operation: "append", stream: "log", events: [], expectedLength: 1 }, "CONFLICT"],
        [{ operation: "put", kind: "professional", record: { id: "p3", grade: 99 } }, "INVALID_RECORD"],
      ];
      for (const [operation, code] of failing) {
        await refuses(() => store.batch([...fine, operation]), code);
        expect(await probe.record(store, "professional", "p1")).toEqual({ id: "p1", grade: 9 });
        expect(await probe.record(store, "professional", "p2")).toEqual(undefined);
        expect(await probe.count(store, "professional")).toEqual(1);
        expect([await probe.events(store, "log"), await probe.events(store, "new")]).toEqual([1, 0]);
      }
    },
  },
};
