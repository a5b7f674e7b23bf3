import { describe, expect, it } from "vitest";
import type { Policy } from "../../model/index.js";
import { defaultFitting } from "../../model/index.js";
import { type ObservedPair, observed, verdict } from "../observation.fixture.js";
import { fitting } from "./fitting.js";

const { green, amber } = defaultFitting;
const yes = [verdict("travel", "yes")];

describe("fitting", () => {
  it.each<[string, ObservedPair, string, string]>([
    ["high enough, all met", { score: [green, green, green], verdicts: yes }, "green", "fits"],
    ["just too low, all met", { score: [0.5, green - 0.001, 0.9], verdicts: yes }, "amber", "fits-in-part"],
    ["amber at the least", { score: [amber, amber, amber], verdicts: yes }, "amber", "fits-in-part"],
    ["low, but may turn out high", { score: [0, amber - 0.001, green], verdicts: yes }, "unknown", "too-little-known"],
    ["low, whatever turns out", { score: [0, 0.1, green - 0.001], verdicts: yes }, "red", "too-low"],
    [
      "high, one thing unknown",
      { score: [0.9, 0.9, 0.9], verdicts: [...yes, verdict("grade", "unknown")] },
      "amber",
      "fits-if-confirmed",
    ],
    [
      "high, one thing against it",
      { score: [0.9, 0.9, 0.9], verdicts: [...yes, verdict("grade", "no")] },
      "red",
      "does-not-fit",
    ],
    ["nothing against it at all", { score: [0.9, 0.9, 0.9], verdicts: [] }, "green", "fits"],
  ])("reads a score %s", (_, given, state, code) => {
    expect(fitting.read(observed(given))).toMatchObject({ state, code, values: { score: expect.any(Number) } });
  });

  it.each(["status", "audience", "release", "pause"])("leaves %s to others", (constraint) => {
    const given = { score: [0.9, 0.9, 0.9], verdicts: [verdict(constraint, "no")] } as const;
    expect(fitting.read(observed(given)).state).toBe("green");
  });

  it("names the constraint, and whose answer is needed", () => {
    const score = [0.9, 0.9, 0.9] as const;
    const reading = (code: string) =>
      fitting.read(
        observed({ score, verdicts: [...yes, verdict("grade", "unknown", code), verdict("travel", "unknown")] }),
      );
    expect(reading("grade-unknown")).toMatchObject({
      values: { constraint: "grade" },
      actor: "professional",
      step: "confirm",
    });
    expect(reading("assignment-unknown")).toMatchObject({
      values: { constraint: "grade" },
      actor: "client",
      step: "confirm",
    });
  });

  it.each<[Policy["fitting"], number, string]>([
    [{ green: 0.3 }, 0.3, "green"],
    [{ green: 0.8 }, 0.7, "amber"],
    [{ amber: 0.1 }, 0.1, "amber"],
    [{ green: 0.5, amber: 0.9 }, 0.5, "green"],
    [{ green: 0.5, amber: 0.9 }, 0.4, "red"],
  ])("with the policy's %j reads %d as %s", (thresholds, value, state) => {
    const policy = { id: "p", fitting: thresholds } as Policy;
    expect(fitting.read(observed({ policy, score: [value, value, value], verdicts: yes })).state).toBe(state);
  });
});
