// A portal in several processes on one database. postgres.ts URL fill | follow | register
import { createMatcher, createTaxonomy, type Professional, type StoreOperation } from "@inzet/core";
import { starterTaxonomy, werkenInHetWesten } from "@inzet/public-sector";
import { createPostgresStore } from "@inzet/store-postgres";
import { generateMarket } from "@inzet/testkit/market";

const [url = "postgres://localhost/portal", task = "fill"] = process.argv.slice(2);
const taxonomy = createTaxonomy(starterTaxonomy());
const policy = werkenInHetWesten;
const store = await createPostgresStore({ url });

/** Fills an empty database: all of it, or nothing. */
async function fill(): Promise<void> {
  const market = generateMarket({ seed: 7, professionals: 300, assignments: 20, organisations: 12, taxonomy, policy });
  await store.batch([
    ...market.organisations.map((record): StoreOperation => ({ operation: "put", kind: "organisation", record })),
    ...market.professionals.map((record): StoreOperation => ({ operation: "put", kind: "professional", record })),
    ...market.assignments.map((record): StoreOperation => ({ operation: "put", kind: "assignment", record })),
  ]);
  console.log(`filled with ${await store.count("professional")} professionals`);
}

async function firstAssignment() {
  const [first] = (await store.iterate("assignment", { limit: 1 })).items;
  if (first === undefined) throw new Error("fill the database first");
  return first.record;
}

/** Ranks for the first assignment, and again as soon as any process changes somebody, until others are the best. */
async function follow(): Promise<void> {
  const { id } = await firstAssignment();
  const matcher = await createMatcher({ taxonomy, policy, today: "2026-11-24", store });
  const best = () =>
    matcher
      .rank(id, { limit: 3 })
      .matches.map((match) => match.professionalId)
      .join(", ");
  const before = best();
  console.log(`best: ${before}`);
  await new Promise<void>((resolve, reject) => {
    const end = store.watch?.(() => {
      matcher.refresh().then(() => {
        const now = best();
        if (now === before) return;
        console.log(`best now: ${now}`);
        end?.();
        resolve();
      }, reject);
    });
  });
  matcher.stopFollowing();
}

/** Registers somebody who can do all that the first assignment asks. */
async function register(): Promise<void> {
  const { requirements = [], location } = await firstAssignment();
  const newcomer: Professional = {
    id: "professional-new",
    claims: requirements.map(({ skill }) => ({ skill, level: 5, evidence: "proven", lastUsedOn: "2026-11-01" })),
    ...(location === undefined ? {} : { location }),
    release: { status: "granted" },
    availability: [{ hoursPerWeek: 36 }],
  };
  const { version } = await store.put("professional", newcomer, { expectedVersion: 0 });
  console.log(`registered ${newcomer.id}, version ${version}`);
}

try {
  await { fill, follow, register }[task as "fill"]();
} finally {
  await store.close();
}
