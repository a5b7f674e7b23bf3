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
        () => store.count("professional"),
        () => store.delete("professional", "p1"),
        () => store.batch([]),
        () => store.iterate("professional"),
        () => store.candidates({}),
        () => store.append("one", []),
        () => store.readEvents("one"),
        () => store.changesSince(undefined),
        () => store.transaction(() => undefined),
        () => store.transaction((transaction) => transaction.get("professional", "p1")),
      ];
      for (const use of uses) await refuses(use, "STORE_CLOSED");
    },
    async "lets what was begun end: done and acknowledged, or refused"({ open, expect }) {
      const store = await open();
      const writes = Array.from({ length: 10 }, (_, n) => store.put("professional", { id: `p${n}` }));
      const reads = Array.from({ length: 10 }, () => store.iterate("professional"));
      const outcomes = Promise.allSettled([...writes, ...reads]);
      await store.close();
      for (const outcome of await outcomes) {
        const code = outcome.status === "rejected" ? (outcome.reason as { readonly code?: unknown }).code : "done";
        expect(code === "done" || code === "STORE_CLOSED", String(code)).toEqual(true);
      }
    },
  },
};
