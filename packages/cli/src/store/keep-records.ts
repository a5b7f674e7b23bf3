import type { MatchStore, RecordByKind, RecordKind, StoreOperation } from "@inzet/core";
import { eachRecord, recordKey } from "@inzet/core/storage";

/** What came of keeping records. */
export interface KeptCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Records that are compared and written at once. */
const chunk = 500;

/**
 * Keeps records in a store; those that it holds already, to the letter, are left as they are.
 *
 * @param progress - Told how many are done.
 * @throws InzetError `CONFLICT` when somebody else changes one of them at that moment; those before it are kept.
 */
export async function keepRecords<Kind extends RecordKind>(
  store: MatchStore,
  kind: Kind,
  records: readonly RecordByKind[Kind][],
  progress: (done: number) => void = () => {},
): Promise<KeptCounts> {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  for (let from = 0; from < records.length; from += chunk) {
    const some = records.slice(from, from + chunk);
    const stored = await Promise.all(some.map((record) => store.get(kind, recordKey(kind, record as never))));
    const operations = some.flatMap((record, at) => {
      const { version = 0, record: before } = stored[at] ?? {};
      if (before !== undefined && JSON.stringify(before) === JSON.stringify(record)) {
        counts.unchanged += 1;
        return [];
      }
      counts[version === 0 ? "added" : "changed"] += 1;
      return [{ operation: "put", kind, record, expectedVersion: version } as StoreOperation];
    });
    if (operations.length > 0) await store.batch(operations);
    progress(from + some.length);
  }
  return counts;
}

/** Removes the records of a kind that are not among some. */
export async function removeOthers(store: MatchStore, kind: RecordKind, kept: ReadonlySet<string>): Promise<number> {
  let removed = 0;
  for await (const { id, version } of eachRecord(store, kind)) {
    if (kept.has(id)) continue;
    await store.delete(kind, id, { expectedVersion: version });
    removed += 1;
  }
  return removed;
}
