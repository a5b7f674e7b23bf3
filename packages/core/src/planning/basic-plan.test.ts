import { describe, expect, it } from "vitest";
import { InzetError } from "../errors/index.js";
import { createMatcher } from "../index.js";
import { taxonomy, today } from "../pair/small-market.fixture.js";
import type { PlanOptions } from "./plan-options.js";

const matcher = createMatcher({ taxonomy, today });
matcher.addProfessionals([{ id: "p1" }]);
matcher.addAssignments([{ id: "a1", organisation: "leiden", title: "Opdracht" }]);

describe("a matcher without a planner", () => {
  it.each([
    ["another objective", { objective: "leximin" }, 'objective "leximin" needs a planner'],
    ["rules", { rules: { parallel: "record" } }, "option rules needs a planner"],
    ["a number of steps", { maxSteps: 3 }, "option maxSteps needs a planner"],
  ] satisfies [string, PlanOptions, string][])("refuses %s, and says what to do", (_, options, message) => {
    const refused = () => matcher.plan(options);
    expect(refused).toThrow(InzetError);
    expect(refused).toThrow(message);
    expect(refused).toThrow(
      'Try: createMatcher({ …, planner: createPlanner() }), with createPlanner from "@inzet/core/planning"',
    );
  });

  it("refuses to replan and to say what a pair would cost", () => {
    const plan = matcher.plan();
    expect(() => matcher.whyNotInPlan(plan, "p1", "a1")).toThrow("whyNotInPlan needs a planner");
    expect(() => matcher.replan(plan)).toThrow("replan needs a planner");
  });

  it("says what was asked", () => {
    expect(matcher.plan({ minimumScore: 0.5, objective: "total" })).toMatchObject({
      objective: "total",
      asked: { minimumScore: 0.5 },
      proven: true,
    });
  });
});
