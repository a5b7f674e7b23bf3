import { type RecordKind, recordKinds } from "@inzet/core";
import { recordJsonSchema } from "@inzet/core/json-schema";

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
}

function range({ minimum, maximum, exclusiveMinimum }: Schema): string {
  const low = exclusiveMinimum === undefined ? minimum : exclusiveMinimum;
  const bounded = maximum !== undefined && Math.abs(maximum) < Number.MAX_SAFE_INTEGER;
  if (low === undefined && !bounded) return "";
  const from = exclusiveMinimum === undefined ? `${low ?? ""}` : `above ${low}`;
  return bounded ? ` ${from} to ${maximum}` : ` from ${from}`;
}

function typeOf(schema: Schema): string {
  if (schema.enum !== undefined) return schema.enum.map((word) => `\`${word}\``).join(", ");
  if (schema.type === "array") return `list of ${typeOf(schema.items ?? {})}`;
  if (schema.type === "integer") return `whole number${range(schema)}`;
  if (schema.type === "number") return `number${range(schema)}`;
  if (schema.type === "boolean") return "true or false";
  if (schema.type === "string") return schema.format === "date" ? "day, `YYYY-MM-DD`" : "text";
  if (typeof schema.additionalProperties === "object") return `${typeOf(schema.additionalProperties)}, by name`;
  return schema.type === "object" ? "record" : "any value";
}

function rows(schema: Schema, prefix = ""): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const needed = schema.required?.includes(name) ?? false;
    const path = `${prefix}${name}`;
    const own = `| \`${path}\` | ${typeOf(field)} | ${needed ? "yes" : ""} | ${(field.description ?? "").replaceAll("|", "\\|")} |`;
    const inner = field.type === "array" ? field.items : field;
    return [own, ...rows(inner ?? {}, field.type === "array" ? `${path}[].` : `${path}.`)];
  });
}

const openings: Readonly<Record<RecordKind, string>> = {
  professional: "A person who can take assignments, under a pseudonym.",
  organisation: "A government body or other party that employs professionals or offers assignments.",
  assignment: "Temporary work that an organisation offers, with one or more seats.",
  network: "Organisations, or people, that match under one policy.",
  policy: "A network's rules, as data.",
  conversation: "How a talk between a professional and a client went.",
  identity: "Who is behind a pseudonym. It is kept apart: nothing that matches ever reads it.",
};

/** Writes the page with every field of every kind of record. */
export function recordsPage(): string {
  const sections = recordKinds.map((kind) => {
    const schema = recordJsonSchema(kind) as Schema;
    return `## ${kind}

${openings[kind]}

| field | value | required | meaning |
|---|---|---|---|
${rows(schema).join("\n")}
`;
  });
  return `# Records

Records go in and out as plain data. A field that holds a fact and is absent is unknown, not empty and not no; a field that holds an act
(a pause, a conflict, a commitment, an invitation, a no) and is absent did not happen; [a decision](../decisions/0007-acts-and-facts) tells
why. Where a default stands in, the meaning names it.

A field that is not in these tables is an error, with a suggestion when one was probably meant. \`validateRecord(kind, input)\` checks a
record with its cross-field rules. \`recordJsonSchema(kind)\`, from \`@inzet/core/json-schema\`, gives these tables as JSON Schema
(draft 2020-12), without the cross-field rules, which JSON Schema cannot say.

Periods are half-open: \`end\` is the first day that no longer belongs to it.

${sections.join("\n")}`;
}
