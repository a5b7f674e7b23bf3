import { describe, expect, it } from "vitest";
import { InzetError } from "../errors/index.js";
import type { ConceptSource, TaxonomySource } from "./source.js";
import { createTaxonomy, Taxonomy } from "./taxonomy.js";
import { demoSource } from "./testing/demo-source.js";

const taxonomy = createTaxonomy(demoSource);

function errorOf(call: () => unknown): InzetError {
  try {
    call();
  } catch (error) {
    if (error instanceof InzetError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

function sourceWith(...concepts: ConceptSource[]): TaxonomySource {
  return { id: "t", version: "1", languages: ["en"], concepts };
}

const skill = (id: string, rest: Partial<ConceptSource> = {}): ConceptSource => ({
  id,
  kind: "skill",
  labels: {},
  ...rest,
});

describe("a taxonomy", () => {
  it("knows what it is", () => {
    expect(taxonomy).toMatchObject({ id: "demo", version: "1.0", languages: ["nl", "en"], size: 10, skillCount: 6 });
    expect(taxonomy.attribution).toBe("Made up for tests.");
  });

  it("gives a concept as it was written", () => {
    const { broader, ...rest } = demoSource.concepts.find(({ id }) => id === "sql")!;
    expect(broader).toEqual(taxonomy.broader("sql"));
    expect(taxonomy.concept("sql")).toEqual(rest);
  });

  it("numbers skills first", () => {
    for (let at = 0; at < taxonomy.size; at++) {
      expect(taxonomy.kindAt(at) === "skill").toBe(at < taxonomy.skillCount);
      expect(taxonomy.indexOf(taxonomy.idAt(at))).toBe(at);
    }
    expect(taxonomy.indexOf("nothing")).toBe(-1);
  });

  it("resolves ids and exact matches, not close ones", () => {
    expect(taxonomy.resolve("sql")).toBe("sql");
    expect(taxonomy.resolve("http://example.org/sql")).toBe("sql");
    expect(taxonomy.resolve("http://example.org/query")).toBeUndefined();
  });

  it("suggests an id when one is unknown", () => {
    const error = errorOf(() => taxonomy.similarity("sql", "instal"));
    expect(error).toMatchObject({ code: "UNKNOWN_CONCEPT", details: { suggestion: "install" } });
  });
});

describe("labels", () => {
  it("fall back to other languages in order", () => {
    expect(taxonomy.label("sql")).toBe("SQL-databanken");
    expect(taxonomy.label("sql", "en")).toBe("SQL databases");
    expect(taxonomy.label("install", "nl")).toBe("install software");
    expect(taxonomy.label("café", "fr")).toBe("Cafébezoekers ontvangen");
  });

  it("get the group's name when they come from another language", () => {
    expect(taxonomy.labelWithContext("install", "nl")).toBe("install software (ICT-vaardigheden)");
    expect(taxonomy.labelWithContext("sql", "nl")).toBe("SQL-databanken");
    expect(taxonomy.labelWithContext("nosql", "nl")).toBe("NoSQL databases (ICT-vaardigheden)");
  });
});

describe("relations", () => {
  it("go up and down", () => {
    expect(taxonomy.broader("sql")).toEqual(["databases"]);
    expect(taxonomy.narrower("databases")).toEqual(["nosql", "sql"]);
    expect(taxonomy.ancestors("sql")).toEqual(["databases", "ict"]);
    expect(taxonomy.descendants("ict")).toEqual(["databases", "install", "nosql", "sql"]);
  });

  it("tie occupations and skills, essential before optional", () => {
    expect(taxonomy.essential("dba")).toEqual(["databases", "sql"]);
    expect(taxonomy.optional("dba")).toEqual(["nosql"]);
    expect(taxonomy.essentialFor("sql")).toEqual(["dba"]);
    expect(taxonomy.optionalFor("install")).toEqual(["databases"]);
    expect(taxonomy.relatedTo("install")).toEqual(["databases"]);
    expect(taxonomy.relatedTo("sql")).toEqual([]);
  });
});

describe("similarity", () => {
  it("is higher for what shares words, groups and occupations", () => {
    expect(taxonomy.similarity("sql", "nosql")).toBeGreaterThan(taxonomy.similarity("sql", "install"));
    expect(taxonomy.similarity("sql", "listen")).toBe(0);
    expect(taxonomy.similarity("sql", "dba")).toBe(0);
    expect(taxonomy.similarity("dba", "dba")).toBe(1);
  });

  it("is higher for what is tied by the author", () => {
    const untied = createTaxonomy(sourceWith(skill("a", { labels: { en: { preferred: "x" } } }), skill("b")));
    const tied = createTaxonomy(
      sourceWith(skill("a", { labels: { en: { preferred: "x" } }, optional: ["b"] }), skill("b")),
    );
    expect(tied.similarity("a", "b")).toBeGreaterThan(untied.similarity("a", "b"));
  });

  it("is lifted by a shared group, and not made by it alone", () => {
    const names = { a: "write letters", b: "write reports", c: "bake bread" };
    const skills = Object.entries(names).map(([id, preferred]) =>
      skill(id, { labels: { en: { preferred } }, broader: ["g"] }),
    );
    const group: ConceptSource = { id: "g", kind: "group", labels: {} };
    const lifted = createTaxonomy(sourceWith(...skills, group));
    const without = createTaxonomy(sourceWith(...skills, group), { weights: { groups: 0 } });
    expect(lifted.similarity("a", "b")).toBeGreaterThan(without.similarity("a", "b"));
    expect(lifted.similarity("a", "c")).toBe(0);
  });

  it("keeps the best neighbours first", () => {
    const found = taxonomy.neighbours("sql", { limit: 2 });
    expect(found).toHaveLength(2);
    expect(found[0]!.similarity).toBeGreaterThanOrEqual(found[1]!.similarity);
    expect(taxonomy.neighbours("sql", { minSimilarity: 1 })).toEqual([]);
    expect(taxonomy.neighbours("ict")).toEqual([]);
  });

  it("gives no credit to another skill beyond 0.8", () => {
    expect(taxonomy.credit("sql", "sql")).toBe(1);
    expect(taxonomy.credit("sql", "nosql")).toBeLessThanOrEqual(0.8);
  });

  it.each([{ limit: -1 }, { limit: 1.5 }, { minSimilarity: 2 }, { minSimilarity: Number.NaN }])(
    "refuses %o",
    (options) => {
      expect(errorOf(() => taxonomy.neighbours("sql", options)).code).toBe("INVALID_OPTION");
    },
  );

  it.each([{ neighbours: 0 }, { neighbours: 1.5 }, { weights: { words: -1 } }])("is not built with %o", (options) => {
    expect(errorOf(() => createTaxonomy(demoSource, options)).code).toBe("INVALID_OPTION");
  });
});

describe("search", () => {
  it("finds whole labels before beginnings before words", () => {
    expect(taxonomy.search("databases").map(({ id, matched }) => [id, matched])).toEqual([
      ["databases", "exact"],
      ["sql", "words"],
      ["nosql", "words"],
    ]);
    expect(taxonomy.search("sql data")[0]).toMatchObject({ id: "sql", matched: "prefix", language: "en" });
  });

  it("takes no notice of case and accents, either way", () => {
    expect(taxonomy.search("CAFEBEZOEKERS")[0]).toMatchObject({ id: "café", label: "Cafébezoekers ontvangen" });
    expect(taxonomy.search("dátabánken")[0]).toMatchObject({ id: "sql" });
  });

  it("finds hidden labels", () => {
    expect(taxonomy.search("sequel")[0]).toMatchObject({ id: "sql", label: "sequel" });
  });

  it("keeps to a language, kinds and a limit", () => {
    expect(taxonomy.search("databa", { language: "nl" }).map(({ id }) => id)).toEqual(["dba", "sql"]);
    expect(taxonomy.search("databa", { kinds: ["occupation"] }).map(({ id }) => id)).toEqual(["dba"]);
    expect(taxonomy.search("databa", { limit: 1 })).toHaveLength(1);
    expect(taxonomy.search("data", { language: "fr" })).toEqual([]);
    expect(taxonomy.search("  ")).toEqual([]);
  });
});

describe("createTaxonomy", () => {
  it("names the circle", () => {
    const error = errorOf(() =>
      createTaxonomy(
        sourceWith(skill("b", { broader: ["c"] }), skill("c", { broader: ["a"] }), skill("a", { broader: ["b"] })),
      ),
    );
    expect(error.code).toBe("TAXONOMY_CYCLE");
    expect(error.details.cycle).toEqual(["a", "b", "c"]);
    expect(error.message).toContain("a → b → c → a");
  });

  it.each([
    ["repeated id", sourceWith(skill("a"), skill("a")), '"a"'],
    ["dangling broader", sourceWith(skill("a", { broader: ["z"] })), '"z"'],
    ["dangling essential", sourceWith(skill("a", { essential: ["z"] })), '"z"'],
    ["dangling optional", sourceWith(skill("a", { optional: ["z"] })), '"z"'],
    [
      "essential that is no skill",
      sourceWith(skill("a", { essential: ["g"] }), { id: "g", kind: "group", labels: {} }),
      '"g"',
    ],
    ["unknown kind", sourceWith(skill("a", { kind: "thing" as never })), '"thing"'],
    ["empty id", sourceWith(skill("")), "id"],
    ["no language", { ...sourceWith(skill("a")), languages: [] }, "languages"],
  ])("refuses a source with a %s and names it", (_what, source, named) => {
    const error = errorOf(() => createTaxonomy(source));
    expect(error.code).toBe("INVALID_SOURCE");
    expect(error.message).toContain(named);
  });

  it("refuses more skills than two bytes can number", () => {
    const many = Array.from({ length: 65_536 }, (_, at) => skill(`s${at}`));
    expect(errorOf(() => createTaxonomy(sourceWith(...many))).code).toBe("TOO_LARGE");
  });

  it("tells how far it is, from 0 to 1 without going back", () => {
    const told: number[] = [];
    createTaxonomy(demoSource, { onProgress: (done) => told.push(done) });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  it("takes a source without anything in it", () => {
    const empty = createTaxonomy(sourceWith());
    expect(empty.size).toBe(0);
    expect(empty.search("a")).toEqual([]);
    expect(Taxonomy.fromBytes(empty.toBytes()).size).toBe(0);
  });
});
