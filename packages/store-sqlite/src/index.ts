/**
 * Keeps records in one SQLite file, without a server: {@link createSqliteStore}.
 *
 * @packageDocumentation
 */
export { createSqliteStore } from "./create-sqlite-store.js";
export { type SqliteDriverName, sqliteDriverNames } from "./drivers/choose-driver.js";
export type { SqliteDatabase, SqliteDriver, SqliteStatement, SqlRow, SqlValue } from "./drivers/driver.js";
export type { SqliteStoreOptions } from "./options.js";
export type { SqliteStore } from "./sqlite-store.js";
