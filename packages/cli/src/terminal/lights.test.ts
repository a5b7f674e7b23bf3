import type { LightState, Signals } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { createColours } from "./colours.js";
import { formatLight, formatLights, formatLightsLegend, lightOrder } from "./lights.js";

const plain = createColours({ isTerminal: false, environment: {} });
const coloured = createColours({ isTerminal: true, environment: {} });

function signalsOf(states: readonly LightState[]): Signals {
  return Object.fromEntries(
    lightOrder.map((light, position) => [light, { light, state: states[position]!, code: "x", values: {} }]),
  ) as unknown as Signals;
}

describe("formatLights", () => {
  it("tells all four states apart without colour, in the fixed order", () => {
    expect(formatLights(signalsOf(["green", "amber", "red", "unknown", "green"]), plain)).toBe("● ◐ ✕ ? ●");
  });

  it("colours each state in its own way", () => {
    const seen = (["green", "amber", "red", "unknown"] as const).map((state) => formatLight(state, coloured));
    expect(new Set(seen.map((text) => text.replace(/[●◐✕?]/u, ""))).size).toBe(4);
  });

  it("explains the order and the signs in both languages", () => {
    expect(formatLightsLegend("nl", plain)).toBe(
      "seinen: wil · weet · past · mag · klikt   ● groen  ◐ oranje  ✕ rood  ? onbekend",
    );
    expect(formatLightsLegend("en", plain)).toContain("willing · aware · fitting · released · click");
  });
});

describe("createColours", () => {
  it("is silent in a pipe, on a dumb terminal and with NO_COLOR", () => {
    expect(createColours({ isTerminal: false, environment: { CI: "1" } }).red("x")).toBe("x");
    expect(createColours({ isTerminal: true, environment: { TERM: "dumb" } }).red("x")).toBe("x");
    expect(createColours({ isTerminal: true, environment: { NO_COLOR: "1", FORCE_COLOR: "1" } }).red("x")).toBe("x");
  });

  it("colours a terminal, and a pipe with FORCE_COLOR", () => {
    expect(createColours({ isTerminal: true, environment: {} }).red("x")).not.toBe("x");
    expect(createColours({ isTerminal: false, environment: { FORCE_COLOR: "1" } }).red("x")).not.toBe("x");
  });
});
