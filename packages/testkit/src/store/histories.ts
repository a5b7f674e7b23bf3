import type { MatchStore, StoreOperation } from "@inzet/core";
import { recordKey } from "@inzet/core/storage";
import fc from "fast-check";
import { changesAfter } from "./observed.js";
import type { StoreTopic } from "./topic.js";

const id = fc.constantFrom("a", "b", "c", "\u{1f30a}", "\uff21");

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
    events: fc.array(fc.record({ n: fc.nat({ max: 9 }) }), { maxLength: 3 }),
  }),
);

/** The simplest thing that could be right. */
interface Model {
  readonly grades: ReadonlyMap<string, number>;
  readonly streams: ReadonlyMap<string, readonly number[]>;
}

/** The model after a batch; `undefined` when the batch is to be refused. */
function after(model: Model, batch: readonly StoreOperation[]): Model | undefined {
  const grades = new Map(model.grades);
  const streams = new Map(model.streams);
  for (const step of batch) {
    if (step.operation === "append") {
      const added = step.events.map((event) => event.n as number);
      if (added.length > 0) streams.set(step.stream, [...(streams.get(step.stream) ?? []), ...added]);
    } else if (step.operation === "delete") {
      if (!grades.delete(step.id)) return undefined;
    } else if (step.operation === "put") {
      const record = step.record as { readonly id: string; readonly grade: number };
      if (record.grade > 18) return undefined;
      grades.set(recordKey("professional", record), record.grade);
    }
  }
  return { grades, streams };
}

async function seen(store: MatchStore): Promise<unknown> {
  const { items } = await store.iterate("professional");
  const read = async (stream: string) => (await store.readEvents(stream)).map(({ event }) => event.n);
  return { grades: items.map((item) => [item.id, item.record.grade]), s: await read("s"), t: await read("t") };
}

function told(model: Model): unknown {
  const grades = [...model.grades].sort(([one], [other]) => (one < other ? -1 : 1));
  return { grades, s: model.streams.get("s") ?? [], t: model.streams.get("t") ?? [] };
}

/** Random histories, compared with a model after every step. */
export const histories: StoreTopic = {
  name: "histories",
  tests: {
    async "end where the simplest possible store ends, and so does an index that follows the changes"({
      open,
      expect,
    }) {
      const batches = fc.array(fc.array(operation, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(batches, fc.integer({ min: 1, max: 3 }), async (history, pageSize) => {
          const store = await open();
          let model: Model = { grades: new Map(), streams: new Map() };
          const follower = new Map<string, number | undefined>();
          let cursor: string | undefined;
          for (const batch of history) {
            const next = after(model, batch);
            const done = await store.batch(batch).then(
              () => true,
              () => false,
            );
            expect(done).toEqual(next !== undefined);
            model = next ?? model;
            expect(await seen(store)).toEqual(told(model));
            const news = await changesAfter(store, cursor, pageSize);
            cursor = news.cursor;
            for (const change of news.changes) {
              if (change.record === undefined) follower.delete(change.id);
              else follower.set(change.id, (change.record as { readonly grade?: number }).grade);
            }
            expect([...follower].sort()).toEqual([...model.grades].sort());
          }
        }),
        { seed: 20261124, numRuns: 25 },
      );
    },
  },
};
