import { describe, expect, it } from "vitest";
import { checkDefinition } from "./definition.js";

describe("checkDefinition", () => {
  it.each([["travel"], ["own-wish-2"], ["x"]])("accepts the id %s", (id) => {
    expect(() => checkDefinition("criterion", id, 0)).not.toThrow();
    expect(() => checkDefinition("criterion", id, 1000)).not.toThrow();
  });

  it.each([["Travel"], ["2nd"], ["own wish"], [""], ["-x"]])("refuses the id %j", (id) => {
    expect(() => checkDefinition("constraint", id)).toThrow(
      expect.objectContaining({ code: "INVALID_DEFINITION", details: { id } }),
    );
  });

  it.each([[-1], [1001], [Number.NaN], [Infinity]])("refuses the weight %d", (weight) => {
    expect(() => checkDefinition("criterion", "travel", weight)).toThrow(/weight of criterion travel must be.*\nTry: /);
  });
});
