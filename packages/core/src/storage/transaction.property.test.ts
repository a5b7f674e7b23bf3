import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMemoryStore, type MatchStore, runTransaction } from "./index.js";

/** A store whose answers come a while later, so that transactions interleave as the whiles have it. */
function slow(store: MatchStore, whiles: () => number): Pick<MatchStore, "get" | "readEvents" | "batch"> {
  const wait = async () => {
    for (let ticks = whiles(); ticks > 0; ticks--) await Promise.resolve();
  };
  return {
    get: async (kind, id) => {
      await wait();
      const stored = await store.get(kind, id);
      await wait();
      return stored;
    },
    readEvents: async (stream, options) => {
      await wait();
      return store.readEvents(stream, options);
    },
    batch: async (operations) => {
      await wait();
      return store.batch(operations);
    },
  };
}

const ids = ["a", "b", "c"];
const work = fc.record({
  reads: fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
  writes: fc.array(fc.constantFrom(...ids), { maxLength: 2 }),
  deletes: fc.option(fc.constantFrom(...ids), { nil: undefined }),
});

describe("transactions that run at the same time", () => {
  it("end as if each had run by itself, in the order in which they were done", async () => {
    let again = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(work, { minLength: 2, maxLength: 6 }),
        fc.infiniteStream(fc.nat({ max: 4 })),
        async (works, ticks) => {
          const store = createMemoryStore();
          const delayed = slow(store, () => ticks.next().value);
          const seen = await Promise.all(
            works.map(({ reads, writes, deletes }, number) =>
              runTransaction(
                delayed,
                async (transaction) => {
                  const read: (number | undefined)[] = [];
                  for (const id of reads) read.push((await transaction.get("professional", id))?.record.grade);
                  const grade = (read.reduce<number>((sum, each) => sum + (each ?? 0), number) % 18) + 1;
                  for (const id of writes) await transaction.put("professional", { id, grade });
                  const there = deletes !== undefined && (await transaction.get("professional", deletes)) !== undefined;
                  if (there) await transaction.delete("professional", deletes!);
                  await transaction.append("order", [{ number }]);
                  again += 1;
                  return read;
                },
                { attempts: 10_000 },
              ),
            ),
          );
          again -= works.length;
          // The same works one after the other, as the log says.
          const grades = new Map<string, number>();
          const order = (await store.readEvents("order")).map(({ event }) => event.number as number);
          expect([...order].sort()).toEqual(works.map((_, number) => number));
          for (const number of order) {
            const { reads, writes, deletes } = works[number]!;
            const read = reads.map((id) => grades.get(id));
            expect(seen[number]).toEqual(read);
            const grade = (read.reduce<number>((sum, each) => sum + (each ?? 0), number) % 18) + 1;
            for (const id of writes) grades.set(id, grade);
            if (deletes !== undefined) grades.delete(deletes);
          }
          const { items } = await store.iterate("professional");
          expect(items.map(({ id, record }) => [id, record.grade])).toEqual([...grades].sort());
        },
      ),
      { seed: 11, numRuns: 150 },
    );
    // Without conflicts nothing would be proven.
    expect(again).toBeGreaterThan(50);
  });
});
