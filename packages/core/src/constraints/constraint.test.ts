import { describe, expect, it } from "vitest";
import { InzetError } from "../errors/index.js";
import { pairOf } from "../pair/small-market.fixture.js";
import { eligibilityOf, statusOf, verdictsOf } from "./check-pair.js";
import { type Constraint, defineConstraint } from "./constraint.js";
import { conjunction, type Truth } from "./verdict.js";

const labels = { nl: "diploma", en: "diploma" };
const diploma = defineConstraint({
  id: "diploma",
  labels,
  waivable: true,
  allows: ({ professional }) => professional.qualifications?.includes("PRINCE2"),
});

describe("conjunction", () => {
  it.each([
    [[], "yes"],
    [["yes", "yes"], "yes"],
    [["yes", "unknown"], "unknown"],
    [["unknown", "no"], "no"],
    [["no", "yes"], "no"],
  ] as const)("of %j is %s", (statuses, result) => {
    expect(conjunction(statuses)).toBe(result);
  });
});

describe("defineConstraint", () => {
  it("turns true, false and undefined into yes, no and unknown", () => {
    expect(diploma.check(pairOf({ qualifications: ["PRINCE2"] }, {}))).toEqual({ status: "yes", code: "met" });
    expect(statusOf(pairOf({ qualifications: [] }, {}), diploma)).toBe("no");
    expect(statusOf(pairOf({}, {}), diploma)).toBe("unknown");
  });

  it("is waivable only where it is not met", () => {
    const waivable = (qualifications: string[]) => verdictsOf(pairOf({ qualifications }, {}), [diploma])[0]!.waivable;
    expect(waivable(["PRINCE2"])).toBe(false);
    expect(waivable([])).toBe(true);
  });

  it("falls back on the label for its sentences", () => {
    expect(diploma.sentences.no).toEqual({ nl: "diploma: nee", en: "diploma: no" });
    expect(diploma.sentences.unknown).toEqual({ nl: "diploma: onbekend", en: "diploma: unknown" });
  });

  it.each(["", "Diploma", "2fa", "a b", "a.b"])("refuses %j as an id", (id) => {
    const define = () => defineConstraint({ id, labels, allows: () => true });
    expect(define).toThrow(InzetError);
    expect(define).toThrow(/lower-case letters.*\nTry: /);
  });
});

describe("eligibility", () => {
  const saying = (status: Truth): Constraint => ({
    id: status,
    labels,
    sentences: {},
    check: () => ({ status, code: status }),
  });
  const never: Constraint = {
    ...saying("yes"),
    check: () => {
      throw new Error("asked after a no");
    },
  };

  it("is the conjunction of all, and asks no further after a no", () => {
    const pair = pairOf({}, {});
    expect(eligibilityOf(pair, [saying("yes"), saying("unknown"), saying("yes")])).toBe("unknown");
    expect(eligibilityOf(pair, [saying("unknown"), saying("no"), never])).toBe("no");
    expect(eligibilityOf(pair, [])).toBe("yes");
  });
});
