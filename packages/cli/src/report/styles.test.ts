import { describe, expect, it } from "vitest";
import { criterionColours } from "./criterion-colours.js";
import { styles } from "./styles.js";

function variablesOf(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([a-z0-9-]+):(#[0-9a-f]{3,6})/g)].map((found) => [found[1]!, found[2]!]));
}

/** Relative luminance and contrast after WCAG 2.2. */
function luminance(colour: string): number {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.match(/[0-9a-f]{2}/g)!;
  const [red, green, blue] = digits.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, two: string): number {
  const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const [lightBlock, darkBlock] = styles.split("@media (prefers-color-scheme:dark)") as [string, string];
const light = variablesOf(lightBlock);
const dark = new Map([...light, ...variablesOf(darkBlock.slice(0, darkBlock.indexOf("}}")))]);

describe.each([
  ["light", light],
  ["dark", dark],
])("the style sheet in %s", (_, variables) => {
  it.each([
    ["ink", "paper"],
    ["ink", "card"],
    ["soft", "paper"],
    ["soft", "card"],
    ["soft", "ground"],
    ["ink", "ground"],
    ["ink", "tick"],
    ["accent", "paper"],
    ["accent", "card"],
    ["accent", "accent-soft"],
    ["green", "card"],
    ["red", "card"],
    ["given", "card"],
    ["taken-text", "card"],
    ["on-dark", "green"],
    ["on-dark", "red"],
    ["on-light", "amber"],
  ])("has text in %s on %s that reads at AA", (text, ground) => {
    expect(contrast(variables.get(text)!, variables.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["people", "seats", "green", "red", "unknown", "whisker"])(
    "has %s that stands out from its ground",
    (name) => {
      const colour = variables.get(name) ?? variables.get("ink")!;
      expect(contrast(colour, variables.get("card")!)).toBeGreaterThanOrEqual(3);
    },
  );

  it("has a colour of its own for each criterion", () => {
    const colours = Array.from({ length: criterionColours }, (__, colour) => variables.get(`c${colour}`));
    expect(new Set(colours).size).toBe(criterionColours);
    expect(colours).not.toContain(undefined);
  });
});
