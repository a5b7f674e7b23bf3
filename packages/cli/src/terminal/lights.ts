import type { Light, LightState, Signals } from "@inzet/core";
import { type Colours, stdoutColours } from "./colours.js";

/** The five lights in the order in which people meet them. */
export const lightOrder: readonly Light[] = ["willing", "aware", "fitting", "released", "click"];

/** One sign a state, told apart by shape, so that it reads without colour too. */
const signs: Readonly<Record<LightState, string>> = { green: "●", amber: "◐", red: "✕", unknown: "?" };

/** Short names of the lights, for the head of a table or a legend. */
export const lightNames: Readonly<Record<"nl" | "en", Readonly<Record<Light, string>>>> = {
  nl: { willing: "wil", aware: "weet", fitting: "past", released: "mag", click: "klikt" },
  en: { willing: "willing", aware: "aware", fitting: "fitting", released: "released", click: "click" },
};

const stateNames: Readonly<Record<"nl" | "en", Readonly<Record<LightState, string>>>> = {
  nl: { green: "groen", amber: "oranje", red: "rood", unknown: "onbekend" },
  en: { green: "green", amber: "amber", red: "red", unknown: "unknown" },
};

/** One light as a sign: `●` green, `◐` amber, `✕` red, `?` unknown. */
export function formatLight(state: LightState, colours: Colours = stdoutColours): string {
  if (state === "green") return colours.green(signs.green);
  if (state === "amber") return colours.yellow(signs.amber);
  if (state === "red") return colours.red(signs.red);
  return colours.dim(signs.unknown);
}

/** The five lights as five signs in a fixed order, such as `● ● ◐ ✕ ?`. */
export function formatLights(signals: Signals, colours: Colours = stdoutColours): string {
  return lightOrder.map((light) => formatLight(signals[light].state, colours)).join(" ");
}

/** A line that says which light stands where, and what the signs mean. */
export function formatLightsLegend(language: "nl" | "en", colours: Colours = stdoutColours): string {
  const order = lightOrder.map((light) => lightNames[language][light]).join(" · ");
  const states = (["green", "amber", "red", "unknown"] as const)
    .map((state) => `${formatLight(state, colours)} ${stateNames[language][state]}`)
    .join("  ");
  return `${language === "nl" ? "seinen" : "lights"}: ${order}   ${states}`;
}
