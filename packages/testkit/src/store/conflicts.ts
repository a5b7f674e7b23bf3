import { InzetError, type WriteResult } from "@inzet/core";
import { snapshotOf } from "./observed.js";
import type { StoreTopic } from "./topic.js";

/** A write that expects something else than is there is refused. */
export const conflicts: StoreTopic = {
  name: "conflicts",
  tests: {
    async "let a write pass that expects the version that is there"({ open, expect }) {
      const store = await open();
      const { version } = await store.put("professional", { id: "p1" }, { expectedVersion: 0 });
      const next = await store.put("professional", { id: "p1", grade: 9 }, { expectedVersion: version });
      await store.delete("professional", "p1", { expectedVersion: next.version });
      await store.put("professional", { id: "p1", grade: 8 }, { expectedVersion: 0 });
      expect((await store.get("professional", "p1"))?.record.grade).toEqual(8);
    },
    async "refuse a put over another version, and leave no trace"({ open, expect, refuses }) {
      const store = await open();
      const { version: old } = await store.put("professional", { id: "p1", grade: 9 });
      const { version } = await store.put("professional", { id: "p1", grade: 10 });
      const before = await snapshotOf(store, []);
      for (const expectedVersion of [0, old, version + 1000]) {
        const error = await refuses(
          () => store.put("professional", { id: "p1", grade: 11 }, { expectedVersion }),
          "CONFLICT",
        );
        expect(error.details.version).toEqual(version);
      }
      expect(await snapshotOf(store, [])).toEqual(before);
    },
    async "refuse a put over what is not there, or is there no longer"({ open, expect, refuses }) {
      const store = await open();
      const { version } = await store.put("professional", { id: "p1" });
      await store.delete("professional", "p1");
      const gone = await refuses(
        () => store.put("professional", { id: "p1" }, { expectedVersion: version }),
        "CONFLICT",
      );
      expect(gone.details.version).toEqual(0);
      await refuses(() => store.put("professional", { id: "p2" }, { expectedVersion: 1 }), "CONFLICT");
      expect((await store.iterate("professional")).items).toEqual([]);
    },
    async "refuse a deletion of another version"({ open, expect, refuses }) {
      const store = await open();
      const { version: old } = await store.put("professional", { id: "p1" });
      await store.put("professional", { id: "p1", grade: 9 });
      await refuses(() => store.delete("professional", "p1", { expectedVersion: old }), "CONFLICT");
      await refuses(() => store.delete("professional", "p2", { expectedVersion: 1 }), "CONFLICT");
      expect((await store.get("professional", "p1"))?.record.grade).toEqual(9);
    },
    async "let exactly one of several writers at the same time win"({ open, expect }) {
      const store = await open();
      const { version } = await store.put("professional", { id: "p1" });
      const writers = Array.from({ length: 8 }, (_, position) =>
        store.put("professional", { id: "p1", grade: position + 1 }, { expectedVersion: version }).then(
          (result): WriteResult & { readonly grade: number } => ({ ...result, grade: position + 1 }),
          (error: unknown) => error,
        ),
      );
      const outcomes = await Promise.all(writers);
      const winners = outcomes.filter((outcome) => !(outcome instanceof Error)) as { readonly grade: number }[];
      const codes = outcomes.filter((outcome) => outcome instanceof InzetError).map((error) => error.code);
      expect(winners.length).toEqual(1);
      expect(codes).toEqual(Array.from({ length: 7 }, () => "CONFLICT"));
      expect((await store.get("professional", "p1"))?.record.grade).toEqual(winners[0]!.grade);
    },
    async "refuse a deletion of what is not there as not found"({ open, refuses }) {
      const store = await open();
      await refuses(() => store.delete("professional", "p1"), "NOT_FOUND");
      await store.put("professional", { id: "p1" });
      await store.delete("professional", "p1");
      await refuses(() => store.delete("professional", "p1"), "NOT_FOUND");
    },
  },
};
