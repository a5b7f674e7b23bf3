/**
 * What the `inzet` command is made of, for programs that read the same files.
 *
 * - {@link readRecords} reads records from JSON, JSON Lines and CSV, and says what is wrong with the others;
 * - {@link openTaxonomy} opens the starter taxonomy, ESCO or a compiled file, with a cache;
 * - {@link csvColumnsPage} writes the reference page of CSV columns.
 *
 * @packageDocumentation
 */
export type { ColumnMapping } from "./records/column-mapping.js";
export { csvColumnsPage } from "./records/csv-columns-page.js";
export type { LocatedIssue, Place } from "./records/place.js";
export type { Path, RawRow, RejectedRow } from "./records/raw-row.js";
export { type ReadRecordsOptions, readRecords } from "./records/read-records.js";
export { type FileKind, fileKinds } from "./records/record-file-kind.js";
export type { ReadRecord, RecordReading } from "./records/sift-rows.js";
export { type OpenTaxonomyOptions, openTaxonomy } from "./taxonomy/open-taxonomy.js";
