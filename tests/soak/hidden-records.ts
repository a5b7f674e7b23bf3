import fc from "fast-check";
import { historyArbitrary, viewerArbitrary } from "../../packages/testkit/src/store/visibility-history.js";
import { leaksTo } from "../../packages/testkit/src/store/visibility-law.js";
import { openAt } from "./address.js";
import type { Fault } from "./fault.js";

/** How many viewers look at one history. */
const viewers = 50;

/** Random histories, each looked at by many viewers: what each gets is what a store without the hidden records would give. */
export const hiddenRecords: Fault = {
  name: "pairs (store, store without hidden records)",
  how: `random histories of consents, drafts, audiences, talks and events, each read by ${viewers} random viewers; every reading compared`,
  pass: "0 bytes differ",
  times: { sqlite: 100_000, postgres: 100_000 },
  async run(environment, times, random) {
    const broken: string[] = [];
    const seed = Math.floor(random() * 2 ** 31);
    const figures = { pairs: 0, histories: 0 };
    for (let round = 0; figures.pairs < times && broken.length < 20; round++) {
      const [history] = fc.sample(historyArbitrary, { seed: seed + round, numRuns: 1 });
      const store = await openAt(environment.fresh());
      for (const batch of history!) await store.batch(batch);
      figures.histories += 1;
      for (const viewer of fc.sample(viewerArbitrary, { seed: seed + round, numRuns: viewers })) {
        if (figures.pairs >= times) break;
        figures.pairs += 1;
        const leaks = await leaksTo(store, history!, viewer);
        broken.push(...leaks.map((leak) => `history ${seed + round}: ${leak}`));
      }
      await store.close();
    }
    return { broken, figures };
  },
};
