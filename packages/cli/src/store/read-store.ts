import { formatPath, type MatchStore } from "@inzet/core";
import { eachRecord } from "@inzet/core/storage";
import type { FileKind } from "../records/record-file-kind.js";
import type { ReadRecord, RecordReading } from "../records/sift-rows.js";
import { nameOfStore } from "./open-store.js";

/** Reads all records of a kind from a store, as from a file whose lines are the records in the order of their ids. */
export async function readStore<Kind extends FileKind>(
  store: MatchStore,
  address: string,
  kind: Kind,
): Promise<RecordReading<Kind>> {
  const records: ReadRecord<Kind>[] = [];
  for await (const { record } of eachRecord(store, kind)) {
    const line = records.length + 1;
    records.push({
      record,
      line,
      column: 1,
      source: {
        line,
        column: 1,
        row: record,
        value: record,
        issues: [],
        unread: [],
        locate: (path) => ({ line, name: formatPath(path) }),
      },
    });
  }
  return { stored: true, file: `${nameOfStore(address)} (${kind}s)`, kind, records, rejected: [] };
}
