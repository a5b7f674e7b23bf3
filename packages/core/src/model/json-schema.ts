import * as z from "zod/mini";
import { type RecordKind, recordSchemas } from "./record-kinds.js";

/**
 * Writes the schema of a kind of record as JSON Schema (draft 2020-12).
 *
 * @param kind - Kind of record.
 * @returns A JSON Schema with a description for each field. Cross-field rules have no place in it.
 * @example
 * ```ts
 * import { recordJsonSchema } from "@inzet/core/json-schema";
 *
 * JSON.stringify(recordJsonSchema("professional"));
 * ```
 */
export function recordJsonSchema(kind: RecordKind): Record<string, unknown> {
  return z.toJSONSchema(recordSchemas[kind], { io: "input", unrepresentable: "any" }) as Record<string, unknown>;
}
