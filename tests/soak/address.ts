import type { MatchStore } from "@inzet/core";
import { createPostgresStore } from "@inzet/store-postgres";
import { createSqliteStore } from "@inzet/store-sqlite";

/** Where a store is, in a form that other processes can be given. */
export type Address =
  | { readonly sqlite: string }
  | { readonly url: string; readonly schema: string; readonly statementTimeoutMs?: number };

/** Opens the store at an address. Writers of a busy file may have to wait long. */
export function openAt(address: Address): Promise<MatchStore> {
  return "sqlite" in address
    ? createSqliteStore({ path: address.sqlite, busyTimeout: 600_000 })
    : createPostgresStore({ ...address, statementTimeoutMs: address.statementTimeoutMs ?? 300_000 });
}
