import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { overLoop } from "./over-loop.js";
import { proeftuin } from "./proeftuin.js";
import { werkenInHetWesten } from "./werken-in-het-westen.js";
import { zppBrabant } from "./zpp-brabant.js";

const core = fileURLToPath(new URL("../../../core/src", import.meta.url));
const files = readdirSync(core, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));

/** The name in any of the ways in which code may spell it. */
function spelling(name: string): RegExp {
  return new RegExp(name.replaceAll(/[\s-]+/g, "[\\s_-]*"), "i");
}

describe("core", () => {
  it("is read by this test", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(spelling("Werken in het Westen").test("const werkenInHetWesten = 1")).toBe(true);
  });

  it.each([werkenInHetWesten, zppBrabant, overLoop, proeftuin])("does not know the network $name", ({ name }) => {
    const found = files.filter((path) => spelling(name!).test(readFileSync(join(core, path), "utf8")));
    expect(found).toEqual([]);
  });

  it("does not know the work forms that one network alone defines", () => {
    const forms = proeftuin.engagements!.map((form) => form.id);
    const found = files.filter((path) => {
      const text = readFileSync(join(core, path), "utf8");
      return forms.some((form) => text.includes(form));
    });
    expect(found).toEqual([]);
  });
});
