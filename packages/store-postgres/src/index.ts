/**
 * Keeps records in PostgreSQL, shared by many processes.
 *
 * @packageDocumentation
 */

export { createPostgresStore, type PostgresStoreOptions } from "./create-postgres-store.js";
export { type PGliteDatabase, pglitePool } from "./pglite-pool.js";
export type { PostgresClient, PostgresPool, PostgresRows } from "./pool.js";
