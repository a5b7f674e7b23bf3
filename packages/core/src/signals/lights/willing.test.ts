import { describe, expect, it } from "vitest";
import type { Professional } from "../../model/index.js";
import { observed } from "../observation.fixture.js";
import { willing } from "./willing.js";

const paused = { pausedUntil: "2026-03-02" };

describe("willing", () => {
  it.each<[Partial<Professional>, string, string, string | undefined]>([
    [{}, "unknown", "not-asked", "say-yes"],
    [{ willingness: { general: "keen" } }, "amber", "keen-in-general", "say-yes"],
    [{ willingness: { general: "open" } }, "amber", "open-in-general", "say-yes"],
    [{ willingness: { general: "not-now" } }, "red", "not-now", "reconsider"],
    [{ willingness: { general: "no" } }, "red", "not-willing", "reconsider"],
    [{ willingness: { general: "no", interestedIn: ["a"] } }, "red", "not-willing", "reconsider"],
    [{ willingness: { general: "not-now", interestedIn: ["a"] } }, "green", "interested", undefined],
    [{ willingness: { interestedIn: ["b"] } }, "unknown", "not-asked", "say-yes"],
    [{ willingness: { general: "keen", declined: ["a"] } }, "red", "declined", "reconsider"],
    [{ willingness: { interestedIn: ["a"], declined: ["a"] } }, "red", "declined", "reconsider"],
    [{ ...paused, willingness: { interestedIn: ["a"] } }, "amber", "paused", "end-pause"],
    [{ ...paused, willingness: { general: "no" } }, "red", "not-willing", "reconsider"],
    [{ pausedUntil: "2026-03-01", willingness: { interestedIn: ["a"] } }, "green", "interested", undefined],
  ])("reads %j as %s: %s", (professional, state, code, step) => {
    const signal = willing.read(observed({ professional }));
    expect(signal).toMatchObject({ state, code });
    expect(signal.step).toBe(step);
    expect(signal.actor).toBe(step === undefined ? undefined : "professional");
  });
});
