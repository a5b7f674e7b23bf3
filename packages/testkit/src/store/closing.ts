import type { StoreTopic } from "./topic.js";

/** The end of a store. */
export const closing: StoreTopic = {
  name: "closing",
  tests: {
    async "twice does no harm"({ open }) {
      const store = await open();
      await store.close();
      await store.close();
    },
    async "refuses every later use"({ open, refuses }) {
      const store = await open();
      await store.put("professional", { id: "p1" });
      await store.close();
      const uses: readonly (() => Promise<unknown>)[] = [
        () => store.put("professional", { id: "p1" }),
        () => store.get("professional", "p1"),
        () => store.delete("professional", "p1"),
        () => store.batch([]),
        () => store.iterate("professional"),
        () => store.append("one", []),
        () => store.readEvents("one"),
        () => store.changesSince(undefined),
      ];
      for (const use of uses) await refuses(use, "STORE_CLOSED");
    },
    async "waits for writes that were begun"({ open, reopen, expect }) {
      if (reopen === undefined) return;
      const store = await open();
      const writes = Array.from({ length: 10 }, (_, n) => store.put("professional", { id: `p${n}` }));
      const outcomes = Promise.allSettled(writes);
      await store.close();
      const acknowledged = (await outcomes).filter((outcome) => outcome.status === "fulfilled").length;
      const again = await reopen(store);
      const kept = (await again.iterate("professional")).items.length;
      await again.close();
      expect(kept >= acknowledged, `${kept} kept of ${acknowledged} acknowledged`).toEqual(true);
    },
  },
};
