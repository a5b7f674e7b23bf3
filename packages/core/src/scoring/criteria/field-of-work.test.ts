import { describe, expect, it } from "vitest";
import { pairOf } from "../../pair/small-market.fixture.js";
import { full, none, unknown } from "../interval.js";
import { fieldOfWorkCriterion } from "./field-of-work.js";

describe("field of work", () => {
  it.each([
    [undefined, undefined, "assignment-unknown", unknown(0.5)],
    [["permits"], undefined, "assignment-unknown", unknown(0.5)],
    [undefined, "permits", "professional-unknown", unknown(0.5)],
    [["permits", "water"], "permits", "same", full],
    [["water"], "permits", "other", none],
    [[], "permits", "other", none],
  ])("with %j against %s is %s", (fieldsOfWork, fieldOfWork, finding, score) => {
    const pair = pairOf(fieldsOfWork ? { fieldsOfWork } : {}, fieldOfWork ? { fieldOfWork } : {});
    expect(fieldOfWorkCriterion.evaluate(pair)).toEqual(score);
    expect(fieldOfWorkCriterion.parts!(pair)).toMatchObject([{ finding, score }]);
  });
});
