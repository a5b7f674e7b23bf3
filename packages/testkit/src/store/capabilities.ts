import type { StoreTopic } from "./topic.js";

/** A hint may take a while; one that does not come at all is a broken promise. */
const patience = { step: 10, steps: 500 } as const;

async function until(holds: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < patience.steps && !holds(); waited++) {
    await new Promise((resolve) => setTimeout(resolve, patience.step));
  }
  return holds();
}

/** What a store says that it can do, it does. */
export const capabilities: StoreTopic = {
  name: "capabilities",
  tests: {
    async "are complete, true or false, and frozen"({ open, expect }) {
      const { capabilities: claimed } = await open();
      expect(Object.keys(claimed).sort()).toEqual(["durable", "notifies", "shared"]);
      for (const value of Object.values(claimed)) expect(typeof value).toEqual("boolean");
      expect(Object.isFrozen(claimed)).toEqual(true);
    },
    async "come with what the suite needs to check them"({ open, reopen, share }) {
      const { capabilities: claimed } = await open();
      if (claimed.durable && reopen === undefined) {
        throw new Error("a store that says it is durable must be given with a way to reopen it");
      }
      if (claimed.shared && share === undefined) {
        throw new Error("a store that says it is shared must be given with a way to share it");
      }
    },
    async "notifies: others are called when somebody writes, until they end it"({ open, share, expect }) {
      const store = await open();
      expect(typeof store.watch, "watch is there when the store notifies, and only then").toEqual(
        store.capabilities.notifies ? "function" : "undefined",
      );
      if (store.watch === undefined) return;
      const writer = share === undefined ? store : await share(store);
      let [first, second] = [0, 0];
      const ends = [
        store.watch(() => {
          first += 1;
        }),
        store.watch(() => {
          second += 1;
        }),
      ];
      await writer.put("professional", { id: "p1" });
      expect(await until(() => first > 0 && second > 0), "called after a put").toEqual(true);
      first = 0;
      await writer.batch([{ operation: "delete", kind: "professional", id: "p1" }]);
      expect(await until(() => first > 0), "called after a batch").toEqual(true);
      ends[0]!();
      ends[0]!();
      [first, second] = [0, 0];
      await writer.put("professional", { id: "p2" });
      expect(await until(() => second > 0), "called on when another ended").toEqual(true);
      expect(first, "not called after its end").toEqual(0);
      ends[1]!();
    },
  },
};
