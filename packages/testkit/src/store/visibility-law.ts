import { type MatchStore, recordKinds, type StoreOperation } from "@inzet/core";
import {
  type CandidateQuery,
  createMemoryStore,
  type Grant,
  grantedTo,
  grantsOf,
  guardOfStream,
  guardsOf,
  type ReadOptions,
  recordKey,
  type Viewer,
} from "@inzet/core/storage";
import { historyKeys, streams } from "./visibility-history.js";

type History = readonly (readonly StoreOperation[])[];

const queries: readonly CandidateQuery[] = [
  {},
  { gradeFrom: 8, homeExcept: "o1" },
  { eligibility: "yes", noConflictWith: "o2", gradeTo: 12 },
];

function keyOf(operation: StoreOperation): string {
  if (operation.operation === "append") return `stream ${operation.stream}`;
  const id = operation.operation === "put" ? recordKey(operation.kind, operation.record as never) : operation.id;
  return `${operation.kind} ${id}`;
}

/** The grants of every professional and assignment as a history leaves them. */
function grantsAfter(history: History): ReadonlyMap<string, readonly Grant[]> {
  const grants = new Map<string, readonly Grant[]>();
  for (const operation of history.flat()) {
    if (operation.operation === "put") {
      grants.set(keyOf(operation), grantsOf(operation.kind, operation.record as never));
    } else if (operation.operation === "delete") grants.delete(keyOf(operation));
  }
  return grants;
}

/** A store to which only those writes of a history were applied whose records, as they are now, are shown to a viewer. */
export async function storeWithoutHidden(history: History, viewer: Viewer): Promise<MatchStore> {
  const grants = grantsAfter(history);
  const shows = (operation: StoreOperation): boolean => {
    const key = keyOf(operation);
    const stream = operation.operation === "append";
    if (!stream && !grants.has(key)) return false;
    const guard = stream ? guardOfStream(operation.stream) : undefined;
    const guards = stream ? guard && [guard] : guardsOf(operation.kind, key.slice(operation.kind.length + 1), viewer);
    if (guards === undefined) return !stream;
    return guards.some(({ kind, id, right }) => grantedTo(grants.get(`${kind} ${id}`) ?? [], right, viewer));
  };
  const store = createMemoryStore();
  for (const batch of history) await store.batch(batch.filter(shows));
  return store;
}

/** Everything that can be read, each reading by name as a text, so that two stores can be compared to the byte. */
export async function readEverything(store: MatchStore, { viewer }: ReadOptions): Promise<ReadonlyMap<string, string>> {
  const read = new Map<string, string>();
  const options = viewer === undefined ? {} : { viewer };
  const note = (name: string, value: unknown) => read.set(name, JSON.stringify(value) ?? "undefined");
  for (const [kind, id] of historyKeys) {
    const stored = await store.get(kind, id, options);
    note(`get ${kind} ${id}`, stored && [stored.version, stored.record]);
  }
  for (const kind of recordKinds) {
    note(`count ${kind}`, await store.count(kind, options));
    for (const limit of [1, 2, 1000]) {
      const pages = await readPages((after) => store.iterate(kind, { ...options, limit, ...after }));
      note(`iterate ${kind} by ${limit}`, pages);
    }
  }
  for (const [position, query] of queries.entries()) {
    for (const limit of [1, 1000]) {
      const pages = await readPages((after) => store.candidates(query, { ...options, limit, ...after }));
      note(`candidates of query ${position} by ${limit}`, pages);
    }
  }
  for (const stream of streams) {
    for (const range of [{}, { from: 1, limit: 1 }]) {
      const events = await store.readEvents(stream, { ...options, ...range });
      note(
        `readEvents ${stream} ${JSON.stringify(range)}`,
        events.map(({ sequence, event }) => [sequence, event]),
      );
    }
  }
  return read;
}

/** All changes for a viewer, with the cursors between them, for several sizes of pages. */
export async function readChanges(store: MatchStore, viewer: Viewer): Promise<ReadonlyMap<string, string>> {
  const read = new Map<string, string>();
  for (const limit of [1, 3, 1000]) {
    const pages: unknown[] = [];
    let cursor: string | undefined;
    for (let more = true; more; ) {
      const page = await store.changesSince(cursor, { viewer, limit });
      const changes = page.changes.map(({ kind, id, version, record }) => [kind, id, version, record]);
      pages.push([changes, page.cursor, page.more]);
      ({ cursor, more } = page);
    }
    read.set(`changesSince by ${limit}`, JSON.stringify(pages));
  }
  return read;
}

async function readPages(
  page: (after: { readonly after?: string }) => Promise<{
    readonly items: readonly { readonly id: string; readonly version: number; readonly record: unknown }[];
    readonly next?: string;
  }>,
): Promise<unknown> {
  const pages: unknown[] = [];
  let next: string | undefined;
  do {
    const read = await page(next === undefined ? {} : { after: next });
    pages.push([read.items.map(({ id, version, record }) => [id, version, record]), read.next ?? null]);
    next = read.next;
  } while (next !== undefined);
  return pages;
}

/**
 * Compares what a store shows a viewer with a store in which nothing that is hidden from them was ever written.
 *
 * @returns Each reading that differs, as name, what was given and what should have been; none when the store keeps its promise.
 */
export async function leaksTo(store: MatchStore, history: History, viewer: Viewer): Promise<readonly string[]> {
  const whole = await storeWithoutHidden(history, viewer);
  const given = new Map([...(await readEverything(store, { viewer })), ...(await readChanges(store, viewer))]);
  const wanted = new Map([...(await readEverything(whole, {})), ...(await readChanges(whole, viewer))]);
  await whole.close();
  return [...wanted].flatMap(([name, text]) =>
    given.get(name) === text ? [] : [`${name}: given ${given.get(name)}, wanted ${text}`],
  );
}
