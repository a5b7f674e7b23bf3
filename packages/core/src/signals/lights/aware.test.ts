import { describe, expect, it } from "vitest";
import type { Professional } from "../../model/index.js";
import { observed } from "../observation.fixture.js";
import { aware } from "./aware.js";

describe("aware", () => {
  it.each<[Partial<Professional>, string, string, string | undefined, string | undefined]>([
    [{}, "unknown", "not-known", "network", "show"],
    [{ awareness: { knowsItCanBeDone: true, seen: ["b"] } }, "amber", "not-seen", "network", "show"],
    [{ awareness: { knowsItCanBeDone: false } }, "red", "does-not-know", "home-organisation", "tell"],
    [{ awareness: { seen: ["b", "a"] } }, "green", "has-seen", undefined, undefined],
    [{ awareness: { knowsItCanBeDone: false, seen: ["a"] } }, "green", "has-seen", undefined, undefined],
    [{ willingness: { interestedIn: ["a"] } }, "green", "has-seen", undefined, undefined],
    [{ willingness: { declined: ["a"] } }, "green", "has-seen", undefined, undefined],
  ])("reads %j as %s: %s", (professional, state, code, actor, step) => {
    const signal = aware.read(observed({ professional }));
    expect([signal.state, signal.code, signal.actor, signal.step]).toEqual([state, code, actor, step]);
  });
});
