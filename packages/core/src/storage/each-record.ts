import type { RecordKind } from "../model/index.js";
import type { MatchStore, PageItem } from "./port.js";

/**
 * Walks over every record of a kind, page by page.
 *
 * @param store - Where the records are kept.
 * @param kind - Kind of record.
 * @param options.pageSize - Records read at once, 1 to 10,000. Default 1,000.
 * @returns The records with id and version, by id in code-unit order, under the promises of {@link MatchStore.iterate}.
 * @throws InzetError as `iterate` does.
 * @example
 * ```ts
 * import { createMemoryStore, eachRecord } from "@inzet/core/storage";
 *
 * const store = createMemoryStore();
 * await store.put("professional", { id: "p1" });
 * for await (const { id, version } of eachRecord(store, "professional")) console.log(id, version); // p1 1
 * ```
 */
export async function* eachRecord<Kind extends RecordKind>(
  store: MatchStore,
  kind: Kind,
  options: { readonly pageSize?: number } = {},
): AsyncGenerator<PageItem<Kind>, void, undefined> {
  const limit = options.pageSize === undefined ? {} : { limit: options.pageSize };
  let next: string | undefined;
  do {
    const page = await store.iterate(kind, next === undefined ? limit : { ...limit, after: next });
    yield* page.items;
    next = page.next;
  } while (next !== undefined);
}
