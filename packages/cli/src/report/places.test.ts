import { describe, expect, it } from "vitest";
import { gatherPlaces } from "./places.js";
import { sampleReportInput } from "./sample-report-input.js";

describe("gatherPlaces", () => {
  const { organisations, professionals, assignments, plan } = sampleReportInput("nl", "x");

  it("counts people and seats by the nearest place, and keeps what has none apart", () => {
    const { places, elsewhere } = gatherPlaces({ organisations, professionals, assignments });
    expect(places.map(({ name, people, seats }) => [name, people, seats])).toEqual([
      ["L x", 2, 1],
      ["Alphen", 1, 2],
      ["Gouda", 0, 1],
    ]);
    expect(elsewhere).toEqual({ people: 1, seats: 0 });
  });

  it("counts who lives elsewhere where they live, not where they work", () => {
    const commuter = { id: "p-5", homeOrganisation: "leiden", location: { latitude: 52.02, longitude: 4.71 } };
    const { places } = gatherPlaces({ organisations, professionals: [commuter], assignments: [] });
    expect(places.map(({ people }) => people)).toEqual([0, 0, 1]);
  });

  it("counts everyone once", () => {
    const { places, elsewhere } = gatherPlaces({ organisations, professionals, assignments });
    expect(places.reduce((sum, place) => sum + place.people, elsewhere.people)).toBe(professionals.length);
  });

  it("draws what the plan moves between places, and nothing that stays", () => {
    const { flows } = gatherPlaces({ organisations, professionals, assignments, plan });
    expect(flows).toEqual([
      { from: 0, to: 1, people: 1 },
      { from: 1, to: 2, people: 1 },
    ]);
  });

  it("takes organisations in one place together", () => {
    const twin = { ...organisations[1]!, id: "water-board" };
    const { places } = gatherPlaces({ organisations: [...organisations, twin], professionals, assignments });
    expect(places).toHaveLength(3);
  });
});
