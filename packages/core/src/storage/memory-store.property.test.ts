import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InzetError } from "../errors/index.js";
import { createMemoryStore, type MatchStore, type StoreOperation } from "./index.js";

const seed = 20260301;
const id = fc.constantFrom("a", "b", "c", "d", "e");

const operation: fc.Arbitrary<StoreOperation> = fc.oneof(
  fc.record({
    operation: fc.constant("put" as const),
    kind: fc.constant("professional" as const),
    record: fc.record({ id, grade: fc.integer({ min: 1, max: 19 }) }), // 19 is refused.
  }),
  fc.record({ operation: fc.constant("delete" as const), kind: fc.constant("professional" as const), id }),
  fc.record({
    operation: fc.constant("append" as const),
    stream: fc.constantFrom("s", "t"),
    events: fc.array(fc.record({ type: fc.string({ unit: "grapheme-ascii" }) }), { maxLength: 3 }),
  }),
);

/** The simplest thing that could be right: plain objects, copied before each batch. */
interface Model {
  readonly records: Readonly<Record<string, number>>;
  readonly streams: Readonly<Record<string, readonly string[]>>;
}

function carriedOut(model: Model, operations: readonly StoreOperation[]): Model | undefined {
  const records: Record<string, number> = { ...model.records };
  const streams: Record<string, readonly string[]> = { ...model.streams };
  for (const step of operations) {
    if (step.operation === "put") {
      const { id: key, grade } = step.record as { id: string; grade: number };
      if (grade > 18) return undefined;
      records[key] = grade;
    } else if (step.operation === "delete") {
      if (!(step.id in records)) return undefined;
      delete records[step.id];
    } else if (step.operation === "append") {
      streams[step.stream] = [...(streams[step.stream] ?? []), ...step.events.map((event) => event.type as string)];
    }
  }
  return { records, streams };
}

async function observed(store: MatchStore): Promise<Model> {
  const { items } = await store.iterate("professional");
  const streams: Record<string, string[]> = {};
  for (const stream of ["s", "t"]) {
    const events = await store.readEvents(stream);
    expect(events.map((event) => event.sequence)).toEqual(events.map((_, position) => position));
    if (events.length > 0) streams[stream] = events.map(({ event }) => event.type as string);
  }
  expect(items.map((item) => item.id)).toEqual(items.map((item) => item.id).sort());
  return { records: Object.fromEntries(items.map(({ id: key, record }) => [key, record.grade as number])), streams };
}

function filled(model: Model): Model {
  const streams = Object.fromEntries(Object.entries(model.streams).filter(([, events]) => events.length > 0));
  return { records: model.records, streams };
}

describe("the memory store", () => {
  it("does what plain objects do, batch by batch, and its changes lead to the same state", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.array(operation, { maxLength: 4 }), fc.integer({ min: 1, max: 3 })), { maxLength: 40 }),
        async (batches) => {
          const store = createMemoryStore();
          let model: Model = { records: {}, streams: {} };
          const follower = new Map<string, number>();
          let cursor: string | undefined;
          const follow = async (limit: number) => {
            const page = await store.changesSince(cursor, { limit });
            for (const change of page.changes) {
              if (change.kind !== "professional") continue;
              if (change.record === undefined) follower.delete(change.id);
              else follower.set(change.id, change.record.grade as number);
            }
            cursor = page.cursor;
            return page.more;
          };
          for (const [operations, limit] of batches) {
            const next = carriedOut(model, operations);
            const outcome = await store.batch(operations).catch((error: unknown) => error);
            expect(outcome instanceof InzetError).toBe(next === undefined);
            model = next ?? model;
            expect(await observed(store)).toEqual(filled(model));
            await follow(limit); // One page only: the follower lags behind and has to catch up.
          }
          while (await follow(2));
          expect(Object.fromEntries(follower)).toEqual(model.records);
        },
      ),
      { seed, numRuns: 150 },
    );
  });

  it("counts every read-modify-write of many writers", async () => {
    const store = createMemoryStore();
    await store.put("professional", { id: "counter", travelLimitKm: 0 });
    const increment = async (): Promise<void> => {
      for (;;) {
        const { record, version } = (await store.get("professional", "counter")) ?? { record: undefined, version: 0 };
        await Promise.resolve();
        const travelLimitKm = (record?.travelLimitKm ?? 0) + 1;
        try {
          await store.put("professional", { id: "counter", travelLimitKm }, { expectedVersion: version });
          return;
        } catch (error) {
          if (!(error instanceof InzetError) || error.code !== "CONFLICT") throw error;
        }
      }
    };
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        for (let turn = 0; turn < 20; turn++) await increment();
      }),
    );
    expect((await store.get("professional", "counter"))?.record.travelLimitKm).toBe(400);
  });
});
