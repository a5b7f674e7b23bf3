import { describe, expect, it } from "vitest";
import type { Organisation, Policy } from "../../model/index.js";
import { repaired, repairsOf, saidOf } from "../rule-case.fixture.js";
import { releaseConstraint as rule } from "./release.js";

const organisations: readonly Organisation[] = [
  { id: "free", name: "Vrij", release: { standing: "granted", maximumHoursPerWeek: 8 } },
  { id: "asks", name: "Vraagt", release: { standing: "on-request" } },
  { id: "shut", name: "Dicht", release: { standing: "refused" } },
  { id: "mute", name: "Zegt niets" },
];
const at = (homeOrganisation: string, more = {}) => ({
  homeOrganisation,
  employment: { kind: "permanent", hoursPerWeek: 36 } as const,
  ...more,
});
const spring = { period: { start: "2026-04-01", end: "2026-07-01" } };
const aDay = { ...spring, hoursPerWeek: { minimum: 8 } };
const twoDays = { ...spring, hoursPerWeek: { minimum: 16 } };
const neutral: Policy = { id: "neutral" };
const form = (id: string, needsRelease?: boolean) => ({
  id,
  labels: { nl: id, en: id },
  ...(needsRelease === undefined ? {} : { needsRelease }),
});
const evenings: Policy = { id: "evenings", engagements: [form("evening", false), form("secondment")] };
const keeps: Policy = { id: "keeps", hoursKeptAtHome: 24 };

describe("release", () => {
  it.each([
    ["a standing grant", at("free"), aDay, neutral, "yes met"],
    ["more than a standing grant covers", at("free"), twoDays, neutral, "no too-few-hours"],
    ["hours of the assignment unknown", at("free"), spring, neutral, "unknown hours-unknown"],
    ["on request", at("asks"), aDay, neutral, "unknown not-asked"],
    ["a standing refusal", at("shut"), aDay, neutral, "no refused-as-a-rule"],
    ["a word of its own goes first", at("shut", { release: { status: "granted" } }), twoDays, neutral, "yes met"],
    ["refused", at("free", { release: { status: "refused" } }), aDay, neutral, "no refused"],
    ["asked", at("free", { release: { status: "asked" } }), aDay, neutral, "unknown asked"],
    ["not asked", at("free", { release: { status: "not-asked" } }), aDay, neutral, "unknown not-asked"],
    ["nothing said", at("mute"), aDay, neutral, "unknown not-known"],
    ["home not registered", at("elsewhere"), aDay, neutral, "unknown not-known"],
    [
      "granted for as many hours",
      at("mute", { release: { status: "granted", hoursPerWeek: 16 } }),
      twoDays,
      neutral,
      "yes met",
    ],
    [
      "granted for fewer",
      at("mute", { release: { status: "granted", hoursPerWeek: 15 } }),
      twoDays,
      neutral,
      "no too-few-hours",
    ],
    [
      "granted for the period",
      at("mute", { release: { status: "granted", period: { start: "2026-04-01", end: "2026-07-01" } } }),
      aDay,
      neutral,
      "yes met",
    ],
    [
      "granted from a day later",
      at("mute", { release: { status: "granted", period: { start: "2026-04-02" } } }),
      aDay,
      neutral,
      "no outside-period",
    ],
    [
      "granted from a day later, a day of grace",
      at("mute", { release: { status: "granted", period: { start: "2026-04-02" } } }),
      { ...aDay, flexibility: { startDays: 1 } },
      neutral,
      "yes met",
    ],
    [
      "granted for a period, period unknown",
      at("mute", { release: { status: "granted", period: { start: "2026-04-02" } } }),
      { hoursPerWeek: { minimum: 8 } },
      neutral,
      "unknown period-unknown",
    ],
    [
      "outside the period, whatever the hours",
      at("mute", { release: { status: "granted", hoursPerWeek: 8, period: { start: "2026-04-02" } } }),
      spring,
      neutral,
      "no outside-period",
    ],
    ["a network that needs none", at("shut"), aDay, { id: "informal", releaseRequired: false }, "yes met"],
    ["at home", at("leiden"), aDay, neutral, "yes met"],
    ["self-employed", { employment: { kind: "self-employed" } }, aDay, neutral, "yes met"],
    ["home unknown, nothing granted", { employment: { kind: "permanent" } }, aDay, neutral, "unknown not-known"],
    ["employment unknown, refused", { homeOrganisation: "shut" }, aDay, neutral, "unknown refused-as-a-rule"],
    ["employment unknown, granted", { homeOrganisation: "free" }, aDay, neutral, "yes met"],
    [
      "a form that needs none",
      at("shut", { engagements: ["evening"] }),
      { ...aDay, engagements: ["evening"] },
      evenings,
      "yes met",
    ],
    [
      "a form that needs it",
      at("shut", { engagements: ["secondment"] }),
      { ...aDay, engagements: ["secondment"] },
      evenings,
      "no refused-as-a-rule",
    ],
    [
      "a form that needs none, not shared",
      at("shut", { engagements: ["evening"] }),
      { ...aDay, engagements: ["secondment"] },
      evenings,
      "no refused-as-a-rule",
    ],
    ["forms unknown", at("shut"), { ...aDay, engagements: ["evening"] }, evenings, "unknown refused-as-a-rule"],
    [
      "enough is kept at home",
      at("free", { employment: { kind: "permanent", hoursPerWeek: 32 } }),
      aDay,
      keeps,
      "yes met",
    ],
    [
      "too little is kept at home",
      at("free", { employment: { kind: "permanent", hoursPerWeek: 31 } }),
      aDay,
      keeps,
      "no too-few-kept",
    ],
    ["contract unknown", at("free", { employment: { kind: "permanent" } }), aDay, keeps, "unknown kept-unknown"],
  ] as const)("%s", (_, professional, assignment, policy, said) => {
    expect(saidOf(rule, { professional, assignment, circumstances: { policy, organisations } })).toEqual([said]);
  });

  it("says both what is not granted and what is not kept", () => {
    const known = {
      professional: at("shut", { employment: { kind: "permanent", hoursPerWeek: 30 } }),
      assignment: aDay,
      circumstances: { policy: keeps, organisations },
    };
    expect(saidOf(rule, known)).toEqual(["no refused-as-a-rule", "no too-few-kept"]);
    expect(repairsOf(rule, known)).toEqual(["grant-hours no", "leave-hours-at-home no"]);
    expect(repaired(rule, known)).toBe("yes");
  });

  it.each([
    ["a grant", at("shut"), aDay, neutral, ["grant-hours yes"]],
    ["a grant without bounds", at("free"), spring, neutral, ["grant yes"]],
    [
      "a word on the contract",
      at("free", { employment: { kind: "permanent" } }),
      aDay,
      keeps,
      ["confirm-contract yes"],
    ],
    [
      "fewer hours",
      at("free", { employment: { kind: "permanent", hoursPerWeek: 30 } }),
      aDay,
      keeps,
      ["leave-hours-at-home yes"],
    ],
    [
      "nothing, when all of the contract is to be kept",
      at("free", { employment: { kind: "permanent", hoursPerWeek: 24 } }),
      aDay,
      keeps,
      [],
    ],
    ["nothing, when it is met", at("free"), aDay, neutral, []],
  ] as const)("is mended by %s", (_, professional, assignment, policy, repairs) => {
    expect(repairsOf(rule, { professional, assignment, circumstances: { policy, organisations } })).toEqual(repairs);
  });
});
