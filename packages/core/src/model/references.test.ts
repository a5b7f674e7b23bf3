import { describe, expect, it } from "vitest";
import { formatPath } from "../errors/index.js";
import { assignmentReferences, conversationReferences, professionalReferences } from "./references.js";

const targets = {
  hasSkill: (id: string) => id === "woo",
  organisations: new Set(["leiden", "oegstgeest"]),
  engagements: new Set(["secondment"]),
  professionals: new Set(["p1"]),
  assignments: new Set(["a1"]),
};

describe("references", () => {
  it("finds every id of a professional that leads nowhere", () => {
    const issues = professionalReferences(
      {
        id: "p1",
        homeOrganisation: "leidn",
        claims: [{ skill: "woo" }, { skill: "x1" }],
        lacks: ["x2"],
        wantsToLearn: ["woo", "x3"],
        wantsToAvoid: ["x4"],
        engagements: ["secondement"],
      },
      targets,
    );
    expect(issues.map((issue) => [formatPath(issue.path), issue.received])).toEqual([
      ["homeOrganisation", "leidn"],
      ["claims[1].skill", "x1"],
      ["lacks[0]", "x2"],
      ["wantsToLearn[1]", "x3"],
      ["wantsToAvoid[0]", "x4"],
      ["engagements[0]", "secondement"],
    ]);
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(["DANGLING_REFERENCE"]));
    expect(issues[0]).toMatchObject({ message: "organisation leidn is not known", advice: "did you mean leiden?" });
    expect(issues.at(-1)?.advice).toBe("did you mean secondment?");
    expect(issues[1]?.advice).toBe("add the skill, or use an id that exists");
  });

  it("finds every id of an assignment that leads nowhere", () => {
    const issues = assignmentReferences(
      {
        id: "a1",
        organisation: "delft",
        title: "Balie",
        requirements: [{ skill: "x1", importance: "must" }],
        engagements: ["secondment", "zzp"],
      },
      targets,
    );
    expect(issues.map((issue) => formatPath(issue.path))).toEqual([
      "organisation",
      "requirements[0].skill",
      "engagements[1]",
    ]);
  });

  it("finds both sides of a conversation", () => {
    const issues = conversationReferences({ professional: "p2", assignment: "a2" }, targets);
    expect(issues.map((issue) => formatPath(issue.path))).toEqual(["professional", "assignment"]);
    expect(conversationReferences({ professional: "p1", assignment: "a1" }, targets)).toEqual([]);
  });

  it("checks nothing for which no lookup is given", () => {
    const professional = { id: "p", homeOrganisation: "x", claims: [{ skill: "x" }], engagements: ["x"] };
    expect(professionalReferences(professional, {})).toEqual([]);
    expect(assignmentReferences({ id: "a", organisation: "x", title: "t", engagements: ["x"] }, {})).toEqual([]);
  });
});
