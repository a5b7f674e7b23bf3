import { createMatcher, createTaxonomy, type Professional } from "@inzet/core";
import { describe, expect, it } from "vitest";

const taxonomy = createTaxonomy({ id: "t", version: "1", languages: ["en"], concepts: [] });

function consentVerdict(consents: Professional["consents"]) {
  const matcher = createMatcher({ taxonomy, today: "2026-11-24" });
  const professional: Professional = consents === undefined ? { id: "p" } : { id: "p", consents };
  const match = matcher.evaluate(professional, { id: "a", organisation: "leiden", title: "Work" });
  return match.reasons.find((reason) => reason.constraint === "consent")?.status ?? "yes";
}

const refused = { purpose: "matching", given: false } as const;
const given = { purpose: "matching", given: true } as const;

describe("consent", () => {
  it.each([
    ["nothing is said", undefined, "yes"],
    ["nothing is said of matching", [{ purpose: "show-identity", given: false }], "yes"],
    ["it is given", [given], "yes"],
    ["it is refused", [refused], "no"],
    [
      "it was given, then withdrawn",
      [
        { ...given, on: "2026-01-01" },
        { ...refused, on: "2026-06-01" },
      ],
      "no",
    ],
    [
      "it was refused, then given, written the other way round",
      [
        { ...given, on: "2026-06-01" },
        { ...refused, on: "2026-01-01" },
      ],
      "yes",
    ],
    [
      "of two on one day the later entry counts",
      [
        { ...given, on: "2026-06-01" },
        { ...refused, on: "2026-06-01" },
      ],
      "no",
    ],
    ["the refusal has lapsed", [{ ...refused, until: "2026-11-24" }], "yes"],
    ["the refusal lasts until tomorrow", [{ ...refused, until: "2026-11-25" }], "no"],
    ["the refusal starts tomorrow", [{ ...refused, on: "2026-11-25" }], "yes"],
    ["it is refused to another organisation", [{ ...refused, organisation: "gouda" }], "yes"],
    ["it is refused to this organisation alone", [{ ...refused, organisation: "leiden" }, given], "no"],
    ["it is given to this organisation alone", [{ ...given, organisation: "leiden" }, refused], "yes"],
  ] as const)("when %s", (_, consents, expected) => {
    expect(consentVerdict(consents as Professional["consents"])).toBe(expected);
  });

  it("can be given after all", () => {
    const matcher = createMatcher({ taxonomy, today: "2026-11-24" });
    const assignment = { id: "a", organisation: "leiden", title: "Work" };
    const { changeSets, obstacles } = matcher.whyNot(
      { id: "p", consents: [{ ...refused, on: "2026-01-01" }] },
      assignment,
    );
    expect(obstacles.map((verdict) => verdict.constraint)).toContain("consent");
    for (const set of changeSets) expect(set.changes.map((change) => change.code)).toContain("give-consent");
  });
});
