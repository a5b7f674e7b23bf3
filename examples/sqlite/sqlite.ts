// A portal on one file: the first run fills it, every later run finds it there. sqlite.ts [FILE]; default inzet.db.
import { createMatcher, createTaxonomy, type StoreOperation } from "@inzet/core";
import { candidateQuery } from "@inzet/core/storage";
import { starterTaxonomy, werkenInHetWesten } from "@inzet/public-sector";
import { createSqliteStore } from "@inzet/store-sqlite";
import { generateMarket } from "@inzet/testkit/market";

const today = "2026-11-24";
const taxonomy = createTaxonomy(starterTaxonomy());
const policy = werkenInHetWesten;
const store = await createSqliteStore({ path: process.argv[2] ?? "inzet.db" });

if ((await store.count("professional")) === 0) {
  const market = generateMarket({ seed: 7, professionals: 300, assignments: 20, organisations: 12, taxonomy, policy });
  // One batch: after a crash there is all of it, or nothing, and the next run imports it anew.
  await store.batch([
    ...market.organisations.map((record): StoreOperation => ({ operation: "put", kind: "organisation", record })),
    ...market.professionals.map((record): StoreOperation => ({ operation: "put", kind: "professional", record })),
    ...market.assignments.map((record): StoreOperation => ({ operation: "put", kind: "assignment", record })),
    ...market.conversations.map((record): StoreOperation => ({ operation: "put", kind: "conversation", record })),
  ]);
  console.log(`imported ${await store.count("professional")} professionals`);
} else {
  console.log(`found ${await store.count("professional")} professionals`);
}

// A matcher that holds what the store holds, and follows what this and other processes change.
const matcher = await createMatcher({ taxonomy, policy, today, store });
const [first] = (await store.iterate("assignment", { limit: 1 })).items;
const assignment = first!.record;
console.log(assignment.title);
for (const match of matcher.rank(assignment.id, { limit: 3 }).matches) {
  console.log(`${match.professionalId}: ${match.eligibility}, ${match.score.value.toFixed(2)} of 1`);
}

// Without a matcher: the database itself leaves out whom the hard rules exclude.
const possible = await store.candidates(candidateQuery(assignment, { taxonomy, policy, today }), { limit: 10_000 });
console.log(`${possible.items.length} of ${await store.count("professional")} may be eligible`);

matcher.stopFollowing();
await store.close();
