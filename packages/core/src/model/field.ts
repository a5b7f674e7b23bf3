import * as z from "zod/mini";

/** A field that a record must have, with what it is for; the description goes into the JSON Schema. */
export function required<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  return schema.check(z.describe(description));
}

/** A field that a record may leave out, with what it is for. */
export function optional<Schema extends z.ZodMiniType>(schema: Schema, description: string): z.ZodMiniOptional<Schema> {
  return z.optional(schema).check(z.describe(description));
}
