import { describe, expect, it } from "vitest";
import { InzetError } from "../errors/index.js";
import { checksum } from "./checksum.js";
import { readSections, sectionTypes } from "./format.js";
import { createTaxonomy, Taxonomy } from "./taxonomy.js";
import { demoSource } from "./testing/demo-source.js";

const checksumWord = 4;
const tableWord = 6;

/** Writes a word of the header or of a section, and makes the checksum fit again. */
function forge(change: (words: Uint32Array, bytes: Uint8Array) => void): Uint8Array {
  const bytes = createTaxonomy(demoSource).toBytes();
  const words = new Uint32Array(bytes.buffer);
  change(words, bytes);
  words[checksumWord] = checksum(words, checksumWord);
  return bytes;
}

function refusal(bytes: Uint8Array): { code: string; message: string } {
  try {
    Taxonomy.fromBytes(bytes);
  } catch (error) {
    if (error instanceof InzetError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("opened");
}

describe("readSections", () => {
  it("reads from a view that starts anywhere", () => {
    const bytes = createTaxonomy(demoSource).toBytes();
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(readSections(shifted.subarray(3))).toEqual(readSections(bytes));
  });

  it("reads an ArrayBuffer", () => {
    expect(Taxonomy.fromBytes(createTaxonomy(demoSource).toBytes().buffer).size).toBe(demoSource.concepts.length);
  });

  it("says which version it can read", () => {
    const newer = forge((words) => {
      words[2] = 3;
    });
    expect(refusal(newer)).toMatchObject({
      code: "UNSUPPORTED_VERSION",
      message: expect.stringContaining("version 3"),
    });
  });

  it("refuses forged sections without crashing, wherever they are wrong", () => {
    const names = Object.keys(sectionTypes);
    names.forEach((name, at) => {
      const grown = forge((words) => {
        words[tableWord + 2 * at + 1]! += 4096;
      });
      expect(refusal(grown)).toMatchObject({ code: "INVALID_BYTES" });
      const filled = forge((words, bytes) => {
        const offset = words[tableWord + 2 * at]!;
        const length = words[tableWord + 2 * at + 1]!;
        bytes.fill(255, offset, offset + length);
      });
      // Any bytes are text, if poor text, and any number is a similarity; all else is refused.
      const harmless = /^(id|code|description|match)Bytes$|^similarValues$/.test(name);
      if (harmless) expect(() => Taxonomy.fromBytes(filled).search("data")).not.toThrow();
      else expect(refusal(filled), name).toMatchObject({ code: "INVALID_BYTES" });
    });
  });
});
