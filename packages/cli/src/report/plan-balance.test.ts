import { describe, expect, it } from "vitest";
import { planBalance } from "./plan-balance.js";
import { sampleReportInput } from "./sample-report-input.js";

describe("planBalance", () => {
  const { plan, professionals, assignments } = sampleReportInput("nl");

  it("counts hours given and taken, and not what stays in the house", () => {
    const balance = planBalance(plan!, professionals, assignments);
    expect(balance.organisations).toEqual(
      [
        { organisationId: "leiden", givenPeople: 1, givenHours: 8, takenPeople: 0, takenHours: 0 },
        { organisationId: "alphen", givenPeople: 1, givenHours: 24, takenPeople: 1, takenHours: 8 },
        { organisationId: "gouda", givenPeople: 0, givenHours: 0, takenPeople: 1, takenHours: 24 },
      ].sort((a, b) => b.givenHours - b.takenHours - (a.givenHours - a.takenHours)),
    );
    expect(balance.ownHouse).toBe(1);
  });

  it("gives as many hours as it takes when everyone has a home", () => {
    const { organisations } = planBalance(plan!, professionals, assignments);
    const given = organisations.reduce((sum, each) => sum + each.givenHours, 0);
    expect(given).toBe(organisations.reduce((sum, each) => sum + each.takenHours, 0));
  });

  it("names seats without hours and people without a home", () => {
    const bare = assignments.map(({ hoursPerWeek: _, ...rest }) => rest);
    const homeless = professionals.map(({ id }) => ({ id }));
    expect(planBalance(plan!, professionals, bare).withoutHours).toBe(3);
    expect(planBalance(plan!, homeless, assignments).withoutHome).toBe(3);
  });
});
