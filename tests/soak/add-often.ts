import type { MatchStore } from "@inzet/core";
import type { SeenTransaction } from "./history.js";

/** Counters that all writers share. */
export const counters = ["c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7"] as const;

/**
 * Has workers add one to a counter again and again, each time in a transaction that reads another counter as well.
 *
 * @returns What each transaction that took place had read and written.
 */
export async function addOften(
  store: MatchStore,
  workers: number,
  times: number,
  name: string,
): Promise<readonly SeenTransaction[]> {
  const history: SeenTransaction[] = [];
  const work = async (worker: number) => {
    // Which counters: a fixed walk that differs from worker to worker.
    let state = worker * 7919 + name.length * 104_729 + name.charCodeAt(0);
    const draw = (most: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * most);
    };
    for (let time = 0; time < times; time++) {
      const written = counters[draw(counters.length)]!;
      const read = counters[draw(counters.length)]!;
      history.push(
        await store.transaction(
          async (transaction): Promise<SeenTransaction> => {
            const other = await transaction.get("organisation", read);
            const counter = await transaction.get("organisation", written);
            await transaction.put("organisation", { id: written, name: String(Number(counter?.record.name ?? 0) + 1) });
            const version = counter?.version ?? 0;
            return {
              name: `${name}-${worker}-${time}`,
              reads: { [read]: other?.version ?? 0, [written]: version },
              writes: { [written]: version + 1 },
            };
          },
          { attempts: 10_000 },
        ),
      );
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
  return history;
}
