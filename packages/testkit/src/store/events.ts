import { InzetError } from "@inzet/core";
import type { StoreTopic } from "./topic.js";

/** Streams of events, oldest first, without gaps. */
export const events: StoreTopic = {
  name: "events",
  tests: {
    async "have gapless sequence numbers in each stream"({ open, expect }) {
      const store = await open();
      expect(await store.append("one", [{ n: 0 }, { n: 1 }])).toEqual({ length: 2 });
      expect(await store.append("two", [{ n: 0 }])).toEqual({ length: 1 });
      expect(await store.append("one", [{ n: 2 }])).toEqual({ length: 3 });
      expect(await store.readEvents("one")).toEqual([0, 1, 2].map((n) => ({ sequence: n, event: { n } })));
      expect(await store.readEvents("two")).toEqual([{ sequence: 0, event: { n: 0 } }]);
      expect(await store.readEvents("three")).toEqual([]);
    },
    async "are read from a place, as many as asked for"({ open, expect }) {
      const store = await open();
      await store.append(
        "one",
        Array.from({ length: 10 }, (_, n) => ({ n })),
      );
      const read = async (from: number, limit: number) =>
        (await store.readEvents("one", { from, limit })).map(({ sequence }) => sequence);
      expect(await read(0, 3)).toEqual([0, 1, 2]);
      expect(await read(8, 5)).toEqual([8, 9]);
      expect(await read(10, 5)).toEqual([]);
    },
    async "come back as they were appended"({ open, expect }) {
      const store = await open();
      const event = { type: "proposed", at: "2026-11-24", nested: { list: [1, null, true, "日本語 \u{1f30a}"] } };
      await store.append("one", [{ ...event, left: undefined }]);
      const [stored] = await store.readEvents("one");
      expect(stored?.event).toEqual(event);
      expect("left" in stored!.event).toEqual(false);
      expect(Object.isFrozen(stored!.event) && Object.isFrozen(stored!.event.nested)).toEqual(true);
    },
    async "are refused when the stream has another length than expected"({ open, expect, refuses }) {
      const store = await open();
      await store.append("one", [{ n: 0 }], { expectedLength: 0 });
      const error = await refuses(() => store.append("one", [{ n: 1 }], { expectedLength: 0 }), "CONFLICT");
      expect(error.details.length).toEqual(1);
      expect(await store.append("one", [{ n: 1 }], { expectedLength: 1 })).toEqual({ length: 2 });
    },
    async "are appended all or none"({ open, expect, refuses }) {
      const store = await open();
      await refuses(() => store.append("one", [{ n: 0 }, { n: Number.NaN }]), "INVALID_RECORD");
      await refuses(() => store.append("one", [{ n: 0 }, new Date() as never]), "INVALID_RECORD");
      expect(await store.readEvents("one")).toEqual([]);
      expect(await store.append("one", [])).toEqual({ length: 0 });
    },
    async "of several writers at the same time are all kept"({ open, expect }) {
      const store = await open();
      await Promise.all(Array.from({ length: 20 }, (_, writer) => store.append("one", [{ writer }, { writer }])));
      const stored = await store.readEvents("one");
      expect(stored.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 40 }, (_, n) => n));
      const writers = stored.map(({ event }) => event.writer as number);
      expect([...writers].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => Math.floor(n / 2)));
      // What one call appends stands together.
      for (let n = 0; n < 40; n += 2) expect(writers[n]).toEqual(writers[n + 1]);
    },
    async "let exactly one of several writers win who expect the same length"({ open, expect }) {
      const store = await open();
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, (_, n) =>
          store.append("one", [{ n }], { expectedLength: 0 }).then(
            () => "appended",
            (error: unknown) => (error instanceof InzetError ? error.code : "another error"),
          ),
        ),
      );
      expect([...outcomes].sort()).toEqual(["CONFLICT", "CONFLICT", "CONFLICT", "CONFLICT", "CONFLICT", "appended"]);
      expect((await store.readEvents("one")).length).toEqual(1);
    },
    async "need a stream with a name, and a range that exists"({ open, refuses }) {
      const store = await open();
      for (const stream of ["", "a b", "a\n", "x".repeat(201), 7 as never]) {
        await refuses(() => store.append(stream, [{ n: 0 }]), "INVALID_OPTION");
        await refuses(() => store.readEvents(stream), "INVALID_OPTION");
      }
      await refuses(() => store.readEvents("one", { from: -1 }), "INVALID_OPTION");
      await refuses(() => store.readEvents("one", { limit: 0 }), "INVALID_OPTION");
      await refuses(() => store.append("one", [], { expectedLength: -1 }), "INVALID_OPTION");
      await refuses(() => store.append("one", "event" as never), "INVALID_OPTION");
    },
  },
};
