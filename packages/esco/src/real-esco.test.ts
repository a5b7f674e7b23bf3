import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createTaxonomy, type TaxonomySource } from "@inzet/core";
import { beforeAll, describe, expect, it } from "vitest";
import { loadEsco } from "./load-esco.js";

const data = process.env.INZET_DATA ?? fileURLToPath(new URL("../../../../shared/data", import.meta.url));
const path = `${data}/esco`;
const there = existsSync(path);

describe.skipIf(!there)(
  `ESCO itself${there ? "" : " (skipped: no folder esco in INZET_DATA or ../shared/data)"}`,
  () => {
    let source: TaxonomySource;
    const warnings: string[] = [];

    beforeAll(async () => {
      source = await loadEsco({ path, onWarning: (message) => warnings.push(message) });
    });

    it("is read in full", () => {
      const count = (kind: string) => source.concepts.filter((each) => each.kind === kind).length;
      expect(count("skill")).toBe(13_896);
      expect(count("occupation")).toBeGreaterThanOrEqual(3007);
      expect(count("group")).toBe(640);
      expect(count("occupation-group")).toBe(619);
      const links = source.concepts
        .filter(({ kind }) => kind === "occupation")
        .reduce((sum, { essential = [], optional = [] }) => sum + essential.length + optional.length, 0);
      expect(links).toBeGreaterThan(123_700);
      expect(source.concepts.filter(({ kind, skillType }) => kind === "skill" && skillType === undefined)).toHaveLength(
        6,
      );
      expect(warnings.length).toBeGreaterThan(0);
    });

    it("compiles, and its similarities make sense", { timeout: 240_000 }, () => {
      const taxonomy = createTaxonomy(source);
      const named = (label: string) => taxonomy.search(label, { kinds: ["skill"], language: "en", limit: 1 })[0]!.id;
      const machineLearning = named("machine learning");
      expect(taxonomy.credit(machineLearning, named("e-learning"))).toBe(0);
      expect(taxonomy.credit(machineLearning, named("deep learning"))).toBeGreaterThan(0.3);
      const near = taxonomy
        .neighbours(named("project management"), { limit: 5 })
        .map(({ id }) => taxonomy.label(id, "en"));
      expect(near).toContain("perform project management");
    });
  },
);
