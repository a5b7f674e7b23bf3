import { describe, expect, it } from "vitest";
import { wrongArrows } from "./layering/wrong-arrows.js";
import { packageFolders, sourcesOf } from "./source-files.js";

describe("the arrows between rooms and packages", () => {
  it.each(packageFolders)("run one way in %s", (folder) => {
    const files = sourcesOf(folder);
    expect(files.length).toBeGreaterThan(0);
    expect(wrongArrows(files)).toEqual([]);
  });
});

describe("the check itself", () => {
  const wrong = (path: string, text: string) => wrongArrows([{ path, text }]).join("\n");

  it("sees a room that knows a later room", () => {
    expect(wrong("packages/core/src/model/a.ts", 'import { x } from "../scoring/index.js";')).toContain(
      "model must not know scoring",
    );
  });

  it("sees it in a type import, in a re-export and in a dynamic import", () => {
    expect(wrong("packages/core/src/taxonomy/a.ts", 'import type { X } from "../ranking/x.js";')).toContain("ranking");
    expect(wrong("packages/core/src/taxonomy/a.ts", 'export * from "../signals/index.js";')).toContain("signals");
    expect(wrong("packages/core/src/taxonomy/a.ts", 'await import("../planning/plan.js");')).toContain("planning");
  });

  it("keeps scoring and constraints apart", () => {
    expect(wrong("packages/core/src/scoring/a.ts", 'import { x } from "../constraints/x.js";')).not.toBe("");
    expect(wrong("packages/core/src/constraints/a.ts", 'import { x } from "../scoring/x.js";')).not.toBe("");
  });

  it("lets storage know records, errors and proposals only", () => {
    expect(wrong("packages/core/src/storage/a.ts", 'import { x } from "../model/index.js";')).toBe("");
    expect(wrong("packages/core/src/storage/a.ts", 'import { x } from "../ranking/match.js";')).not.toBe("");
  });

  it("sees a room that is not in the plan", () => {
    expect(wrong("packages/core/src/attic/a.ts", 'import { x } from "../model/index.js";')).toContain("no room attic");
  });

  it("sees an adapter, a wrong package and a package that imports itself", () => {
    expect(wrong("packages/core/src/matcher/a.ts", 'import { x } from "@inzet/store-sqlite";')).toContain(
      "store-sqlite",
    );
    expect(wrong("packages/text/src/a.ts", 'import { x } from "@inzet/store-postgres";')).toContain("store-postgres");
    expect(wrong("packages/cli/src/a.ts", 'import { x } from "@inzet/store-sqlite";')).toBe("");
    expect(wrong("packages/allocation/src/a.ts", 'import { x } from "@inzet/core";')).toContain("core");
    expect(wrong("packages/core/src/model/a.ts", 'import { x } from "@inzet/core";')).toContain("relative");
    expect(wrong("packages/esco/src/a.ts", 'import { x } from "../../core/src/index.js";')).toContain("by its name");
  });

  it("sees a Node built-in in a package for browsers", () => {
    expect(wrong("packages/core/src/model/a.ts", 'import { x } from "node:fs";')).toContain("Node built-in");
    expect(wrong("packages/core/src/model/a.ts", 'import fs from "fs";')).toContain("Node built-in");
    expect(wrong("packages/cli/src/a.ts", 'import { x } from "node:fs";')).toBe("");
  });

  it("sees zod and natural imported whole", () => {
    expect(wrong("packages/core/src/model/a.ts", 'import { z } from "zod";')).toContain("import * as z");
    expect(wrong("packages/core/src/model/a.ts", 'import * as z from "zod";')).toBe("");
    expect(wrong("packages/core/src/model/a.ts", 'import type * as z from "zod";')).toBe("");
    expect(wrong("packages/text/src/a.ts", 'import natural from "natural";')).toContain("one stemmer");
  });

  it("is content with an arrow that runs the right way", () => {
    expect(wrong("packages/core/src/matcher/a.ts", 'import { x } from "../model/index.js";')).toBe("");
  });
});
