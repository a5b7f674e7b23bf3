import type { MatchStore, RecordKind, StoreChange } from "@inzet/core";
import { eachRecord } from "@inzet/core/storage";

/** Ids of all records of a kind, as the store iterates over them. */
export async function idsOf(store: MatchStore, kind: RecordKind, pageSize = 1000): Promise<string[]> {
  const ids: string[] = [];
  for await (const item of eachRecord(store, kind, { pageSize })) ids.push(item.id);
  return ids;
}

/** All changes since a cursor, page by page, with the last cursor. */
export async function changesAfter(
  store: MatchStore,
  cursor: string | undefined,
  limit = 1000,
): Promise<{ readonly changes: readonly StoreChange[]; readonly cursor: string }> {
  const changes: StoreChange[] = [];
  let at = cursor;
  for (;;) {
    const page = await store.changesSince(at, { limit });
    changes.push(...page.changes);
    at = page.cursor;
    if (!page.more) return { changes, cursor: page.cursor };
  }
}

/** Everything that a store shows from outside, for comparison before and after. */
export async function snapshotOf(store: MatchStore, streams: readonly string[]): Promise<unknown> {
  const kinds = ["professional", "organisation", "assignment", "conversation", "identity"] as const;
  const records = await Promise.all(kinds.map((kind) => store.iterate(kind)));
  const events = await Promise.all(streams.map((stream) => store.readEvents(stream)));
  const { changes } = await changesAfter(store, undefined);
  return { records, events, changes };
}
