import type { Viewer } from "@inzet/core/storage";
import fc from "fast-check";
import { historyArbitrary, viewerArbitrary } from "../../packages/testkit/src/store/visibility-history.js";
import { type KnownReadings, leaksTo } from "../../packages/testkit/src/store/visibility-law.js";
import { openAt } from "./address.js";
import type { Fault } from "./fault.js";

/** How many viewers look at one history. */
const viewers = 50;

/** Random histories, each looked at by many viewers: what each gets is what a store without the hidden records would give. */
export const hiddenRecords: Fault = {
  name: "pairs (store, store without hidden records)",
  how: `random histories of consents, drafts, audiences, talks and events, each read by ${viewers} random viewers; every reading compared to the byte; of PostgreSQL's a quarter, in turn, and all changes`,
  pass: "0 bytes differ",
  times: { sqlite: 100_000, postgres: 100_000 },
  async run(environment, times, random) {
    const broken: string[] = [];
    const seed = Math.floor(random() * 2 ** 31);
    const figures = { pairs: 0, histories: 0 };
    // A server takes its time for each of a hundred readings: there, a pair compares a quarter of them, each quarter in its turn.
    const [parts, together] = environment.adapter === "postgres" ? [4, 8] : [1, 1];
    for (let round = 0; figures.pairs < times && broken.length < 20; round++) {
      const [history] = fc.sample(historyArbitrary, { seed: seed + round, numRuns: 1 });
      const store = await openAt(environment.fresh());
      for (const batch of history!) await store.batch(batch);
      figures.histories += 1;
      const known: KnownReadings = new Map();
      const look = async (viewer: Viewer, at: number) => {
        const leaks = await leaksTo(store, history!, viewer, { part: at % parts, parts }, known);
        broken.push(...leaks.map((leak) => `history ${seed + round}: ${leak}`));
      };
      const all = fc.sample(viewerArbitrary, { seed: seed + round, numRuns: viewers });
      for (let at = 0; at < all.length && figures.pairs < times; at += together) {
        const some = all.slice(at, Math.min(at + together, at + times - figures.pairs));
        figures.pairs += some.length;
        await Promise.all(some.map((viewer, n) => look(viewer, at + n)));
      }
      await store.close();
    }
    return { broken, figures };
  },
};
