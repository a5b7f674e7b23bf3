import type { MatchStore, RecordKind } from "@inzet/core";

/** Reads what a store keeps behind its back: with the database's own client, not through the adapter. */
export interface StoreProbe {
  /** The record as plain data; `undefined` when it is not there. */
  record(store: MatchStore, kind: RecordKind, id: string): Promise<unknown>;
  /** How many records of a kind there are; what was deleted does not count. */
  count(store: MatchStore, kind: RecordKind): Promise<number>;
  /** How many events a stream holds. */
  events(store: MatchStore, stream: string): Promise<number>;
}
