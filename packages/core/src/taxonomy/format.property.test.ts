import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InzetError } from "../errors/index.js";
import { createTaxonomy, Taxonomy } from "./taxonomy.js";
import { demoSource } from "./testing/demo-source.js";

const whole = createTaxonomy(demoSource).toBytes();
const refusals = ["INVALID_BYTES", "UNSUPPORTED_VERSION"];

function codeOf(bytes: Uint8Array): string {
  try {
    Taxonomy.fromBytes(bytes);
    return "opened";
  } catch (error) {
    return error instanceof InzetError ? error.code : `crashed: ${String(error)}`;
  }
}

describe("Taxonomy.fromBytes", () => {
  it("refuses random bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(refusals).toContain(codeOf(bytes));
      }),
    );
  });

  it("refuses every change of bytes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 5 }),
        (changes) => {
          const bytes = whole.slice();
          for (const [at, difference] of changes) bytes[at]! ^= difference;
          // Two changes of one byte can undo each other.
          fc.pre(bytes.some((byte, at) => byte !== whole[at]));
          expect(refusals).toContain(codeOf(bytes));
        },
      ),
    );
  });

  it("refuses every part of itself", () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(codeOf(whole.slice(0, length))).toBe("INVALID_BYTES");
      }),
    );
  });
});
