import { PGlite } from "@electric-sql/pglite";
import { InzetError, type MatchStore, type StoreOperation } from "@inzet/core";
import { createMemoryStore } from "@inzet/core/storage";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { createPostgresStore } from "./create-postgres-store.js";
import { pglitePool } from "./pglite-pool.js";

const database = new PGlite();
afterAll(() => database.close());

const kind = fc.constantFrom("professional" as const, "organisation" as const, "identity" as const);
const id = fc.constantFrom("a", "b");
const version = fc.integer({ min: 0, max: 4 });
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 1 });

function recordOf(of: string, key: string): object {
  if (of === "professional") return { id: key };
  return of === "organisation" ? { id: key, name: "X" } : { professional: key, name: "X" };
}

const put = fc
  .tuple(kind, id, sometimes(version))
  .map(([of, key, expectedVersion]) => ({ operation: "put", kind: of, record: recordOf(of, key), expectedVersion }));
const remove = fc
  .tuple(kind, id, sometimes(version))
  .map(([of, key, expected]) => ({ operation: "delete", kind: of, id: key, expectedVersion: expected || undefined }));
const check = fc
  .tuple(kind, fc.constantFrom("a", "b", "\ud800", "\u0000"), version)
  .map(([of, key, expectedVersion]) => ({ operation: "check", kind: of, id: key, expectedVersion }));
const append = fc
  .tuple(fc.constantFrom("s", "t"), fc.nat({ max: 2 }), sometimes(version))
  .map(([stream, count, expectedLength]) => ({
    operation: "append",
    stream,
    events: Array.from({ length: count }, (_, n) => ({ n })),
    expectedLength,
  }));
const invalid = fc.constant({ operation: "put", kind: "professional", record: { id: "a", grade: 99 } });

const operation = fc.oneof(
  { arbitrary: put, weight: 6 },
  { arbitrary: remove, weight: 2 },
  { arbitrary: check, weight: 1 },
  { arbitrary: append, weight: 3 },
  { arbitrary: invalid, weight: 1 },
) as fc.Arbitrary<StoreOperation>;

/** What came of a batch: results, or all that the error says. */
function outcome(work: Promise<unknown>): Promise<unknown> {
  return work.catch((error: unknown) =>
    error instanceof InzetError ? { code: error.code, details: error.details, message: error.message } : error,
  );
}

async function changesOf(store: MatchStore, limit: number): Promise<readonly unknown[]> {
  const pages: unknown[] = [];
  let cursor: string | undefined;
  for (let more = true; more; ) {
    const page = await store.changesSince(cursor, { limit });
    pages.push(page);
    ({ cursor, more } = page);
  }
  return pages;
}

describe("batches", () => {
  it("are done and refused as the store in memory does it, to the word", async () => {
    const pool = pglitePool(database);
    const tally = { done: 0, refused: 0 };
    const seed = 20261125;
    let schemas = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(operation, { minLength: 1, maxLength: 4 }), { maxLength: 25 }),
        async (history) => {
          const one = await createPostgresStore({ pool, schema: `random_${schemas++}` });
          const other = createMemoryStore();
          for (const batch of history) {
            const wanted = await outcome(other.batch(batch));
            tally[Array.isArray(wanted) ? "done" : "refused"] += 1;
            expect(await outcome(one.batch(batch)), JSON.stringify(batch)).toEqual(wanted);
          }
          for (const limit of [1, 3]) expect(await changesOf(one, limit)).toEqual(await changesOf(other, limit));
        },
      ),
      { seed, numRuns: 25 },
    );
    expect(Math.min(tally.done, tally.refused), `of each kind, seed ${seed}`).toBeGreaterThan(50);
  });
});
