import type { MatchStore } from "@inzet/core";

/** Reads a number, adds one, and keeps it, with an event for the step: in a store that loses an update, the number ends too low. */
export function countOnce(store: MatchStore): Promise<void> {
  return store.transaction(
    async (transaction) => {
      const count = (await countIn(transaction)) + 1;
      await transaction.put("organisation", { id: "counter", name: String(count) });
      await transaction.append("steps", [{ count }]);
    },
    { attempts: 10_000 },
  );
}

/** The number that is there now. */
export async function countIn(store: Pick<MatchStore, "get">): Promise<number> {
  return Number((await store.get("organisation", "counter"))?.record.name ?? 0);
}
