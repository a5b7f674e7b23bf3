import { changesAfter } from "./observed.js";
import type { StoreTopic } from "./topic.js";

/** What changed since a cursor, so that an index can follow. */
export const changes: StoreTopic = {
  name: "changes",
  tests: {
    async "tell each record once, as it is now, in the order of last changes"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "p1", grade: 9 });
      await store.put("organisation", { id: "o1", name: "X" });
      const { version } = await store.put("professional", { id: "p1", grade: 10 });
      const page = await store.changesSince(undefined);
      expect(page.changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["organisation o1", "professional p1"]);
      expect(page.changes[1]).toEqual({ kind: "professional", id: "p1", version, record: { id: "p1", grade: 10 } });
      expect(page.more).toEqual(false);
    },
    async "are none when nothing happened since the cursor"({ open, expect }) {
      const store = await open();
      const empty = await store.changesSince(undefined);
      expect(empty.changes).toEqual([]);
      await store.put("professional", { id: "p1" });
      const { changes: news, cursor } = await changesAfter(store, empty.cursor);
      expect(news.map((change) => change.id)).toEqual(["p1"]);
      expect((await store.changesSince(cursor)).changes).toEqual([]);
    },
    async "tell deletions without the record, and what was put again with it"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "p1" });
      const { cursor } = await store.changesSince(undefined);
      const { version } = await store.delete("professional", "p1");
      const page = await store.changesSince(cursor);
      expect(page.changes).toEqual([{ kind: "professional", id: "p1", version }]);
      await store.put("professional", { id: "p1", grade: 3 });
      const again = await store.changesSince(page.cursor);
      expect(again.changes.map((change) => change.record)).toEqual([{ id: "p1", grade: 3 }]);
    },
    async "come in pages of the size asked for"({ open, expect }) {
      const store = await open();
      for (let n = 0; n < 7; n++) await store.put("professional", { id: `p${n}` });
      const page = await store.changesSince(undefined, { limit: 3 });
      expect(page.changes.length).toEqual(3);
      expect(page.more).toEqual(true);
      const all = await changesAfter(store, undefined, 3);
      expect(all.changes.map((change) => change.id)).toEqual(["p0", "p1", "p2", "p3", "p4", "p5", "p6"]);
    },
    async "follow a batch too"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "p1" });
      const { cursor } = await store.changesSince(undefined);
      await store.batch([
        { operation: "put", kind: "professional", record: { id: "p2" } },
        { operation: "delete", kind: "professional", id: "p1" },
        { operation: "put", kind: "assignment", record: { id: "a1", organisation: "o1", title: "T" } },
      ]);
      const all = await changesAfter(store, cursor, 2);
      expect(all.changes.map(({ kind, id, record }) => `${kind} ${id} ${record !== undefined}`)).toEqual([
        "professional p2 true",
        "professional p1 false",
        "assignment a1 true",
      ]);
    },
    async "never tell of identities"({ open, expect }) {
      const store = await open();
      await store.put("identity", { professional: "p1", name: "Ada" });
      await store.delete("identity", "p1");
      await store.put("professional", { id: "p1" });
      const { changes: all } = await changesAfter(store, undefined);
      expect(all.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["professional p1"]);
    },
    async "do not tell of writes that failed"({ open, expect, refuses }) {
      const store = await open();
      await store.put("professional", { id: "p1" });
      const { cursor } = await store.changesSince(undefined);
      await refuses(() => store.put("professional", { id: "p1" }, { expectedVersion: 0 }), "CONFLICT");
      await refuses(() => store.put("professional", { id: "p2", grade: 99 }), "INVALID_RECORD");
      expect((await store.changesSince(cursor)).changes).toEqual([]);
    },
    async "come to viewers with cursors of their own, page by page"({ open, expect }) {
      const store = await open();
      const viewer = { organisation: "o1", role: "client", today: "2026-11-24" } as const;
      const first = await store.changesSince(undefined, { viewer });
      expect(first.changes).toEqual([]);
      for (const id of ["a", "b", "c"]) await store.put("organisation", { id, name: "O" });
      await store.put("organisation", { id: "a", name: "P" });
      const seen: unknown[] = [];
      let { cursor } = first;
      for (let more = true; more; ) {
        const page = await store.changesSince(cursor, { viewer, limit: 2 });
        seen.push(page.changes.map(({ id, version }) => [id, version]));
        ({ cursor, more } = page);
      }
      expect(seen).toEqual([
        [
          ["b", 1],
          ["c", 1],
        ],
        [["a", 2]],
      ]);
      expect(await store.changesSince(cursor, { viewer })).toEqual({ changes: [], cursor, more: false });
      await store.put("organisation", { id: "b", name: "P" });
      expect((await store.changesSince(cursor, { viewer })).changes.map(({ id }) => id)).toEqual(["b"]);
      // The page before the last write of a still leads on.
      await store.delete("organisation", "c");
      expect((await store.changesSince(first.cursor, { viewer })).changes.map(({ id }) => id)).toEqual(["a", "b"]);
    },
    async "refuse a viewer the portal's cursors, and a cursor of a write that was not"({ open, refuses }) {
      const store = await open();
      const viewer = { organisation: "o1", role: "client", today: "2026-11-24" } as const;
      await store.put("organisation", { id: "a", name: "O" });
      const { cursor } = await store.changesSince(undefined);
      for (const each of [cursor, "", "organisation a 2", "organisation a 0", "organisation b 1", "nothing a 1", "x"]) {
        await refuses(() => store.changesSince(each, { viewer }), "INVALID_OPTION");
      }
      const { cursor: viewers } = await store.changesSince(undefined, { viewer });
      await refuses(() => store.changesSince(viewers), "INVALID_OPTION");
    },
    async "refuse a cursor that this store did not give, and a limit outside the range"({ open, refuses }) {
      const store = await open();
      for (const cursor of [
        "x",
        "-1",
        "",
        "99999999",
        "1.5",
        "1e3",
        "0x1",
        " 0",
        "9".repeat(40),
        7 as never,
        "start",
      ]) {
        await refuses(() => store.changesSince(cursor), "INVALID_OPTION");
      }
      await refuses(() => store.changesSince(undefined, { limit: 0 }), "INVALID_OPTION");
    },
  },
};
