import { describe, expect, it } from "vitest";
import { repairsOf, saidOf } from "../rule-case.fixture.js";
import { gradeConstraint as rule } from "./grade.js";

const tenToTwelve = { minimum: 10, maximum: 12 };
const senior = { id: "over", minimumGrade: 11 };
const neutral = { id: "neutral" };

describe("grade", () => {
  it.each([
    ["at the lowest", 10, tenToTwelve, neutral, "yes met"],
    ["at the highest", 12, tenToTwelve, neutral, "yes met"],
    ["one below", 9, tenToTwelve, neutral, "no below"],
    ["one above", 13, tenToTwelve, neutral, "no above"],
    ["unknown", undefined, tenToTwelve, neutral, "unknown grade-unknown"],
    ["unknown, and nothing asked", undefined, undefined, neutral, "yes met"],
    ["unknown, and every grade fits", undefined, { minimum: 1, maximum: 18 }, neutral, "yes met"],
    ["below the network's lowest", 10, tenToTwelve, senior, "no below"],
    ["unknown in a network with a lowest", undefined, undefined, senior, "unknown grade-unknown"],
    ["no grade fits both", undefined, { maximum: 8 }, senior, "no no-grade-fits"],
  ] as const)("%s", (_, grade, grades, policy, said) => {
    const professional = grade === undefined ? {} : { grade };
    const assignment = grades === undefined ? {} : { grades };
    expect(saidOf(rule, { professional, assignment, circumstances: { policy } })).toEqual([said]);
  });

  it("is mended by the client where the network allows it, and by an answer", () => {
    const known = (grade: number) => ({ professional: { grade }, assignment: { grades: tenToTwelve } });
    expect(repairsOf(rule, known(9))).toEqual(["widen-grades yes"]);
    expect(repairsOf(rule, known(13))).toEqual(["widen-grades yes"]);
    expect(repairsOf(rule, { ...known(9), circumstances: { policy: senior } })).toEqual([]);
    expect(repairsOf(rule, { assignment: { grades: tenToTwelve } })).toEqual(["confirm-grade yes"]);
    expect(repairsOf(rule, { assignment: { grades: { maximum: 8 } }, circumstances: { policy: senior } })).toEqual([]);
  });
});
