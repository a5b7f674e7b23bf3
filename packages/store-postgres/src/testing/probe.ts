import type { MatchStore, RecordKind } from "@inzet/core";
import type { StoreProbe } from "@inzet/testkit";

/** Does a statement behind the store's back. */
export type Ask = (text: string, values: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

/** Reads the tables of a store with the database's own client. */
export function probeOf(schemaOf: (store: MatchStore) => string, ask: Ask): StoreProbe {
  return {
    async record(store: MatchStore, kind: RecordKind, id: string) {
      const [row] = await ask(
        `SELECT record FROM ${schemaOf(store)}.records WHERE kind = $1 AND id = $2 AND record IS NOT NULL`,
        [kind, id],
      );
      return row === undefined ? undefined : JSON.parse(row.record as string);
    },
    async count(store: MatchStore, kind: RecordKind) {
      const [row] = await ask(
        `SELECT count(*)::integer AS n FROM ${schemaOf(store)}.records WHERE kind = $1 AND record IS NOT NULL`,
        [kind],
      );
      return row?.n as number;
    },
    async events(store: MatchStore, stream: string) {
      const [row] = await ask(`SELECT count(*)::integer AS n FROM ${schemaOf(store)}.events WHERE stream = $1`, [
        stream,
      ]);
      return row?.n as number;
    },
  };
}
