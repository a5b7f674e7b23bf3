import { describe, expect, it } from "vitest";
import { suggest } from "./suggestion.js";

const fields = ["grade", "availability", "startNoticeDays", "travelLimitKm", "release", "rate", "remote", "kind"];

describe("suggest", () => {
  it.each([
    ["grad", "grade"],
    ["Grade", "grade"],
    ["availabilty", "availability"],
    ["start_notice_days", "startNoticeDays"],
    ["travelLimit", "travelLimitKm"],
    ["travel", "travelLimitKm"],
    ["releasePolicy", "release"],
    ["remoteWork", "remote"],
  ])("takes %s for %s", (word, candidate) => {
    expect(suggest(word, fields)).toBe(candidate);
  });

  it.each([
    ["professional"],
    ["beschikbaarheid"],
    ["salarisschaal"],
    ["telephoneNumber"],
    ["naam"],
    [""],
    ["x".repeat(65)],
  ])("has no suggestion for %s", (word) => {
    expect(suggest(word, fields)).toBeUndefined();
  });

  it("takes the earlier of two that are as near, and nothing from an empty list", () => {
    expect(suggest("rat", ["rate", "rats"])).toBe("rate");
    expect(suggest("rat", ["rats", "rate"])).toBe("rats");
    expect(suggest("rat", [])).toBeUndefined();
  });
});
