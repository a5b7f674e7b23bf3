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

/** Which writes of a history are about records that, as they are now, are shown to a viewer: a digit a write. */
function shownTo(history: History, viewer: Viewer): string {
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
  return history
    .flat()
    .map((operation) => Number(shows(operation)))
    .join("");
}

/** A store to which only those writes of a history were applied that are shown. */
async function storeOf(history: History, shown: string): Promise<MatchStore> {
  const store = createMemoryStore();
  let at = 0;
  for (const batch of history) await store.batch(batch.filter(() => shown[at++] === "1"));
  return store;
}

/** What can be read, by name: `part` of so many parts of it, or everything. */
export interface ReadingPart {
  readonly part: number;
  readonly parts: number;
}

/** Everything that can be read, each reading by name as a text, so that two stores can be compared to the byte. */
export async function readEverything(
  store: MatchStore,
  { viewer }: ReadOptions,
  { part, parts }: ReadingPart = { part: 0, parts: 1 },
): Promise<ReadonlyMap<string, string>> {
  const read = new Map<string, string>();
  let number = 0;
  const wanted = () => number++ % parts === part;
  const options = viewer === undefined ? {} : { viewer };
  const note = (name: string, value: unknown) => read.set(name, JSON.stringify(value) ?? "undefined");
  for (const [kind, id] of historyKeys) {
    if (!wanted()) continue;
    const stored = await store.get(kind, id, options);
    note(`get ${kind} ${id}`, stored && [stored.version, stored.record]);
  }
  for (const kind of recordKinds) {
    if (wanted()) note(`count ${kind}`, await store.count(kind, options));
    for (const limit of [1, 2, 1000]) {
      if (!wanted()) continue;
      const pages = await readPages((after) => store.iterate(kind, { ...options, limit, ...after }));
      note(`iterate ${kind} by ${limit}`, pages);
    }
  }
  for (const [position, query] of queries.entries()) {
    for (const limit of [1, 1000]) {
      if (!wanted()) continue;
      const pages = await readPages((after) => store.candidates(query, { ...options, limit, ...after }));
      note(`candidates of query ${position} by ${limit}`, pages);
    }
  }
  for (const stream of streams) {
    for (const range of [{}, { from: 1, limit: 1 }]) {
      if (!wanted()) continue;
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

/** What stores without hidden records give, by the writes that are shown: many viewers are shown the same. */
export type KnownReadings = Map<string, Promise<ReadonlyMap<string, string>>>;

async function wantedReadings(
  history: History,
  shown: string,
  viewer: Viewer,
  part: ReadingPart,
): Promise<ReadonlyMap<string, string>> {
  const whole = await storeOf(history, shown);
  // In that store everything is shown, so that it does not matter to which of the viewers who are shown the same.
  const wanted = new Map([...(await readEverything(whole, {}, part)), ...(await readChanges(whole, viewer))]);
  await whole.close();
  return wanted;
}

/**
 * Compares what a store shows a viewer with a store in which nothing that is hidden from them was ever written.
 *
 * @param part - Which part of all readings is compared, besides the changes. Default: all.
 * @param known - Readings of stores without hidden records of the same history, which are kept for other viewers. Default: none.
 * @returns Each reading that differs, as name, what was given and what should have been; none when the store keeps its promise.
 */
export async function leaksTo(
  store: MatchStore,
  history: History,
  viewer: Viewer,
  part: ReadingPart = { part: 0, parts: 1 },
  known: KnownReadings = new Map(),
): Promise<readonly string[]> {
  const given = new Map([...(await readEverything(store, { viewer }, part)), ...(await readChanges(store, viewer))]);
  const shown = shownTo(history, viewer);
  const name = `${part.part} ${shown}`;
  const readings = known.get(name) ?? wantedReadings(history, shown, viewer, part);
  known.set(name, readings);
  return [...(await readings)].flatMap(([name, text]) =>
    given.get(name) === text ? [] : [`${name}: given ${given.get(name)}, wanted ${text}`],
  );
}
