import { fileURLToPath } from "node:url";
import { formatPath } from "@inzet/core";
import { recordJsonSchema } from "@inzet/core/json-schema";
import { describe, expect, it } from "vitest";
import { csvColumns } from "./csv-columns.js";
import { csvColumnsPage } from "./csv-columns-page.js";
import { foldHeader } from "./fold-header.js";
import { fileKinds } from "./record-file-kind.js";

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

describe.each(fileKinds)("columns of %ss", (kind) => {
  it("have names that no other column has", () => {
    const names = csvColumns[kind].flatMap(({ en, nl }) => [...new Set([foldHeader(en), foldHeader(nl)])]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("lead to fields of the schema, and together to all of them", () => {
    const schema = recordJsonSchema(kind) as Node;
    for (const { path } of csvColumns[kind]) {
      let node: Node | undefined = schema;
      for (const step of path) node = typeof step === "number" ? node?.items : node?.properties?.[step];
      expect(node, formatPath(path)).toBeDefined();
    }
    const covered = new Set(csvColumns[kind].map(({ path }) => path[0]));
    expect(Object.keys(schema.properties ?? {}).filter((field) => !covered.has(field))).toEqual([]);
  });

  it("have examples that can be read, and that are written in the same way", () => {
    for (const { en, cell } of csvColumns[kind]) {
      const outcome = cell.parse(cell.example);
      expect(outcome, en).toMatchObject({ read: true });
      if (outcome.read) expect(cell.print(outcome.value), en).toBe(cell.example);
    }
  });
});

describe("csvColumnsPage", () => {
  it("is the page in the documentation; vitest -u writes it anew", async () => {
    const page = fileURLToPath(new URL("../../../../docs/reference/csv-columns.md", import.meta.url));
    await expect(csvColumnsPage()).toMatchFileSnapshot(page);
  });
});
