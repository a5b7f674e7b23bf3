import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const model = "packages/core/src/model";

/** Comments on the fields of each schema of a file, by the name of the schema. */
function commentsOf(
  text: string,
): readonly (readonly [schema: string, fields: readonly (readonly [string, string])[]])[] {
  const starts = [...text.matchAll(/^export const (\w+Schema) = z\b/gm)];
  return starts.flatMap((start, position) => {
    const block = text.slice(start.index, starts[position + 1]?.index);
    const fields = [...block.matchAll(/\/\*\* (.*?) \*\/\n\s*(\w+):/g)].map((found) => [found[2]!, found[1]!] as const);
    return fields.length === 0 ? [] : [[start[1]!, fields] as const];
  });
}

/**
 * Writes the module that gives JSON Schema its descriptions, from the comments on the fields of the model.
 *
 * @remarks The comments are what an editor shows; a page that validates records need not carry them as text.
 */
export function fieldDescriptionsModule(root: string): string {
  const files = readdirSync(join(root, model))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .sort()
    .map((file) => ({ file, schemas: commentsOf(readFileSync(join(root, model, file), "utf8")) }))
    .filter(({ schemas }) => schemas.length > 0);
  const imports = files.map(({ file, schemas }) => {
    const names = schemas.map(([name]) => name).sort();
    return `import { ${names.join(", ")} } from "./${file.replace(/\.ts$/, ".js")}";`;
  });
  const entries = files.flatMap(({ schemas }) =>
    schemas.map(([name, fields]) => {
      const lines = fields.map(([field, text]) => `    ${field}: ${JSON.stringify(text)},`);
      return `  [${name}, {\n${lines.join("\n")}\n  }],`;
    }),
  );
  return `// Made by \`npm run docs:pages\` from the comments on the fields; change those.
import type * as z from "zod/mini";
${imports.join("\n")}

/** What each field is for, by the schema that it belongs to. */
export const fieldDescriptions: ReadonlyMap<z.core.$ZodType, Readonly<Record<string, string>>> = new Map<
  z.core.$ZodType,
  Readonly<Record<string, string>>
>([
${entries.join("\n")}
]);
`;
}
