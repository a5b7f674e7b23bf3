import * as z from "zod/mini";
import { fieldDescriptions } from "./field-descriptions.js";
import { type RecordKind, recordSchemas } from "./record-kinds.js";

/** What JSON Schema knows of a value, as far as descriptions go. */
interface Described {
  description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
}

/** Adds what the fields of objects are for, going down both schemas side by side; only here is it text. */
function describe(schema: z.core.$ZodType, written: Described): void {
  if (schema instanceof z.ZodMiniOptional) describe(schema.def.innerType, written);
  else if (schema instanceof z.ZodMiniArray) describe(schema.def.element, written.items ?? {});
  else if (schema instanceof z.ZodMiniObject) {
    const texts = fieldDescriptions.get(schema) ?? {};
    for (const [field, inner] of Object.entries<z.core.$ZodType>(schema.def.shape)) {
      const target = written.properties?.[field];
      if (target === undefined) continue;
      const text = texts[field];
      if (text !== undefined) target.description = text;
      describe(inner, target);
    }
  }
}

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
  const schema = z.toJSONSchema(recordSchemas[kind], { io: "input", unrepresentable: "any", reused: "inline" });
  // A copy: where two fields share a schema, zod hands out one object for both.
  const written = JSON.parse(JSON.stringify(schema)) as Record<string, unknown>;
  describe(recordSchemas[kind], written);
  return written;
}
