import { describe, expect, it } from "vitest";
import { fitMap } from "./map-projection.js";
import { marketMap } from "./market-map.js";
import { createReportContext } from "./report-context.js";
import type { ReportInput } from "./report-input.js";
import { sampleReportInput } from "./sample-report-input.js";
import { elementsOf, parseStrictly, textOf, withClass } from "./strict-markup.js";

function draw(input: ReportInput) {
  return parseStrictly(`<!doctype html>${marketMap(createReportContext(input))?.text ?? ""}`);
}

describe("marketMap", () => {
  it("draws half discs whose areas are in proportion to the counts", () => {
    const [wide] = elementsOf(draw(sampleReportInput("nl")), "svg");
    const radii = ["people", "seats"].flatMap((name) =>
      withClass(elementsOf(wide!, "path"), name).map((path) => Number(/a([\d.]+)/.exec(path.attributes.get("d")!)![1])),
    );
    // People: 2 and 1; seats: 1, 2 and 1, in no order.
    const squares = radii.map((radius) => radius * radius).sort((a, b) => a - b);
    expect(squares).toHaveLength(5);
    for (const square of squares.slice(0, 3)) expect(square / squares[4]!).toBeCloseTo(0.5, 1);
  });

  it("draws one arrow for each pair of places, and the numbers in a table", () => {
    const map = draw(sampleReportInput("en", "x"));
    const [wide] = elementsOf(map, "svg");
    expect(withClass(elementsOf(wide!, "path"), "flow")).toHaveLength(2);
    expect(elementsOf(map, "tr").map(textOf)).toEqual(["Placeprofessionalsseats", "Alphen12", "L x21", "Gouda01"]);
  });

  it("has no map without places, and a map of one place", () => {
    const input = sampleReportInput("en");
    expect(marketMap(createReportContext({ ...input, organisations: [] }))).toBeUndefined();
    const single = draw({ ...input, organisations: input.organisations.slice(0, 1) });
    expect(JSON.stringify(elementsOf(single, "svg").map((svg) => svg.children))).not.toMatch(/NaN|Infinity/);
  });

  it("stands the poles", () => {
    const input = sampleReportInput("en");
    const poles = [90, -90].map((latitude) => ({
      id: `pole-${latitude}`,
      name: "Pole",
      location: { latitude, longitude: 0 },
    }));
    const map = marketMap(createReportContext({ ...input, organisations: [...input.organisations, ...poles] }));
    expect(map?.text).not.toMatch(/NaN|Infinity/);
  });
});

describe("fitMap", () => {
  it("keeps north up, east right, everything inside the margins, and a kilometre a kilometre", () => {
    const leiden = { longitude: 4.49, latitude: 52.16 };
    const alphen = { longitude: 4.66, latitude: 52.13 };
    const map = fitMap([leiden, alphen], 700, 600, { top: 40, right: 50, bottom: 60, left: 50 });
    const [x1, y1] = map.project(leiden.longitude, leiden.latitude);
    const [x2, y2] = map.project(alphen.longitude, alphen.latitude);
    expect(x1).toBeLessThan(x2);
    expect(y1).toBeLessThan(y2);
    for (const x of [x1, x2]) expect(x > 50 && x < 650).toBe(true);
    // Leiden to Alphen is about 12 km.
    expect(Math.hypot(x2 - x1, y2 - y1) / map.pixelsPerKm).toBeCloseTo(12.1, 0);
  });
});
