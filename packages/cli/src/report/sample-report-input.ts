import type { Assignment, LightState, Match, Organisation, Professional, Truth } from "@inzet/core";
import { lightOrder } from "../terminal/lights.js";
import type { ReportInput } from "./report-input.js";

/** The unit of scores, so that sums are exact. */
const unit = 2 ** 20;

/** A match made by hand: contributions in 2⁻²⁰ths by criterion, lights in their order. */
export function sampleMatch(
  professionalId: string,
  assignmentId: string,
  units: Readonly<Record<string, number>>,
  states: readonly LightState[],
  eligibility: Truth = "yes",
): Match {
  let sum = 0;
  const contributions = Object.entries(units).map(([criterion, contribution]) => {
    sum += contribution;
    const score = contribution / unit;
    return {
      criterion,
      weight: 10,
      score: { low: score / 2, value: score, high: score },
      contribution: contribution / unit,
      parts: [],
    };
  });
  const signals = Object.fromEntries(
    lightOrder.map((light, position) => [light, { light, state: states[position]!, code: "sample", values: {} }]),
  ) as unknown as Match["signals"];
  return {
    professionalId,
    assignmentId,
    eligibility,
    score: { low: sum / 2 / unit, value: sum / unit, high: Math.min(unit, sum + 100_000) / unit },
    signals,
    reasons: [],
    contributions,
  };
}

/** A small report input with every part filled; `text` stands wherever free text can. */
export function sampleReportInput(language: "nl" | "en", text = "Beleid & uitvoering"): ReportInput {
  const organisations: Organisation[] = [
    {
      id: "leiden",
      name: `Gemeente Leiden ${text}`,
      location: { latitude: 52.16, longitude: 4.49, place: `L ${text}` },
    },
    { id: "alphen", name: "Gemeente Alphen", location: { latitude: 52.13, longitude: 4.66, place: "Alphen" } },
    { id: "gouda", name: "Gemeente Gouda", location: { latitude: 52.01, longitude: 4.7, place: "Gouda" } },
  ];
  const professionals: Professional[] = [
    {
      id: "p-1",
      homeOrganisation: "leiden",
      location: { latitude: 52.165, longitude: 4.481, place: "Thuisstraat 12" },
    },
    { id: "p-2", homeOrganisation: "alphen" },
    { id: "p-3", homeOrganisation: "leiden" },
    { id: "p-4" },
  ];
  const assignments: Assignment[] = [
    {
      id: "a-1",
      organisation: "alphen",
      title: `Omgevingswet ${text}`,
      seats: 2,
      hoursPerWeek: { minimum: 8, maximum: 16 },
      period: { start: "2027-01-04", end: "2027-07-01" },
    },
    { id: "a-2", organisation: "gouda", title: "Woo-coördinator", hoursPerWeek: { maximum: 24 } },
    { id: "a-3", organisation: "leiden", title: "Jurist" },
  ];
  const first = sampleMatch("p-1", "a-1", { skills: 400_000, travel: 123_457, hours: 7 }, [
    "green",
    "amber",
    "green",
    "red",
    "unknown",
  ]);
  const second = sampleMatch(
    "p-3",
    "a-1",
    { skills: 300_001, travel: 0, hours: 99_999 },
    ["unknown", "unknown", "amber", "amber", "unknown"],
    "unknown",
  );
  const third = sampleMatch("p-2", "a-2", { skills: 1, own: 2 }, ["green", "green", "green", "green", "green"]);
  const own = sampleMatch("p-3", "a-3", { skills: 524_288 }, ["green", "green", "green", "green", "green"]);
  return {
    title: `Wie past waar ${text}`,
    subtitle: `Een proef ${text}`,
    today: "2026-11-24",
    language,
    organisations,
    professionals,
    assignments,
    rankings: [
      { of: { kind: "assignment", id: "a-1" }, matches: [first, second], counts: { yes: 1, unknown: 1, no: 2 } },
      { of: { kind: "assignment", id: "a-2" }, matches: [third], counts: { yes: 1, unknown: 0, no: 3 } },
      { of: { kind: "assignment", id: "a-3" }, matches: [], counts: { yes: 0, unknown: 0, no: 4 } },
      { of: { kind: "professional", id: "p-1" }, matches: [first], counts: { yes: 1, unknown: 0, no: 0 } },
    ],
    plan: {
      today: "2026-11-24",
      objective: "total",
      asked: {},
      proven: true,
      matches: [first, third, own],
      open: [{ assignmentId: "a-1", seats: 1, reason: "needed-elsewhere", possibleAfterAsking: 1 }],
      seats: 4,
      total: first.score.value + third.score.value + own.score.value,
      certificate: { professionalPrices: {}, seatPrices: {}, bound: 1, gap: 0 },
    },
    policy: { id: "sample", name: `Proef ${text}` },
    openRankings: 2,
  };
}
