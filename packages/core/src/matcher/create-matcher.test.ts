import { describe, expect, it } from "vitest";
import { defineConstraint } from "../constraints/index.js";
import { type ErrorCode, InzetError } from "../errors/index.js";
import type { Assignment, Professional } from "../model/index.js";
import { organisations, taxonomy } from "../pair/small-market.fixture.js";
import { defineCriterion } from "../scoring/index.js";
import { createMatcher } from "./create-matcher.js";

const today = "2026-03-01";
const people: readonly Professional[] = [
  { id: "p-1", claims: [{ skill: "sql", level: 4 }] },
  { id: "p-2", claims: [{ skill: "minutes", level: 2 }] },
];
const work: readonly Assignment[] = [
  {
    id: "a-1",
    organisation: "leiden",
    title: "Rapporten",
    requirements: [{ skill: "sql", importance: "must", level: 3 }],
  },
  { id: "a-2", organisation: "alphen", title: "Notulen", status: "draft" },
];

function filled() {
  const matcher = createMatcher({ taxonomy, today });
  matcher.addOrganisations(organisations);
  matcher.addProfessionals(people);
  matcher.addAssignments(work);
  return matcher;
}

/** Runs what should fail, and hands the error over. */
function errorOf(run: () => unknown): InzetError {
  try {
    run();
  } catch (error) {
    if (error instanceof InzetError) return error;
    throw error;
  }
  throw new Error("expected an error, and there was none");
}

describe("making a matcher", () => {
  const labels = { nl: "eigen", en: "own" };
  const criterion = (id: string) => defineCriterion({ id, labels, score: () => 1 });
  const constraint = (id: string) => defineConstraint({ id, labels, allows: () => true });

  it.each([
    ["a day that does not exist", { today: "2026-02-30" }, "INVALID_OPTION", "today must be a day"],
    ["a day with a time", { today: "2026-02-20T10:00" }, "INVALID_OPTION", "today must be a day"],
    ["a word for a day", { today: "vandaag" }, "INVALID_OPTION", "today must be a day"],
    [
      "a criterion that is built in",
      { criteria: [criterion("skills")] },
      "INVALID_DEFINITION",
      "criterion skills is defined twice",
    ],
    [
      "a constraint twice",
      { constraints: [constraint("own"), constraint("own")] },
      "INVALID_DEFINITION",
      "constraint own is defined twice",
    ],
    [
      "a weight for no criterion",
      { policy: { id: "west", weights: { skils: 3 } } },
      "INVALID_DEFINITION",
      "did you mean skills?",
    ],
    [
      "a weight out of range",
      { policy: { id: "west", weights: { skills: -1 } } },
      "INVALID_RECORD",
      "policy west does not validate",
    ],
    [
      "a policy with an unknown field",
      { policy: { id: "west", colour: "red" } as never },
      "INVALID_RECORD",
      "policy west does not validate",
    ],
  ] as const)("refuses %s", (_, options, code: ErrorCode, message) => {
    const error = errorOf(() => createMatcher({ taxonomy, today, ...options }));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
    expect(error.message).toMatch(/\nTry: ./);
  });

  it("weighs a criterion of one's own, and leaves out one that weighs nothing", () => {
    const policy = { id: "west", weights: { own: 7, skills: 0 } };
    const matcher = createMatcher({ taxonomy, today, policy, criteria: [criterion("own")] });
    const { contributions } = matcher.evaluate(people[0]!, work[0]!);
    expect(contributions.find((entry) => entry.criterion === "own")?.weight).toBe(7);
    expect(contributions.some((entry) => entry.criterion === "skills")).toBe(false);
  });
});

describe("adding records", () => {
  it.each([
    ["an id twice", [{ id: "p-3" }, { id: "p-3" }], "DUPLICATE_RECORD", "professional p-3 was added before"],
    ["an id that is there", [{ id: "p-3" }, { id: "p-1" }], "DUPLICATE_RECORD", "professional p-1 was added before"],
    [
      "a record that does not validate",
      [{ id: "p-3" }, { id: "p-4", grade: 19 }],
      "INVALID_RECORD",
      "professional p-4 does not validate",
    ],
    [
      "a skill that there is not",
      [{ id: "p-3" }, { id: "p-4", claims: [{ skill: "sqll" }] }],
      "UNKNOWN_CONCEPT",
      "claims[0].skill of professional p-4",
    ],
    [
      "a group for a skill",
      [{ id: "p-3" }, { id: "p-4", lacks: ["information"] }],
      "UNKNOWN_CONCEPT",
      "information is a group",
    ],
  ] as const)("refuses %s, and adds nothing at all", (_, records, code: ErrorCode, message) => {
    const matcher = filled();
    const error = errorOf(() => matcher.addProfessionals(records as readonly Professional[]));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
    expect(matcher.professionals()).toEqual(people);
  });

  it("adds no assignment and no organisation when one of them is refused", () => {
    const matcher = filled();
    const wrong = [
      { id: "a-3", organisation: "leiden", title: "Goed" },
      { id: "a-4", organisation: "leiden", title: "Fout", requirements: [{ skill: "none", importance: "must" }] },
    ] as const;
    expect(errorOf(() => matcher.addAssignments(wrong)).code).toBe("UNKNOWN_CONCEPT");
    expect(matcher.assignments()).toEqual(work);
    const parties = [
      { id: "delft", name: "Gemeente Delft" },
      { id: "leiden", name: "Gemeente Leiden" },
    ];
    expect(errorOf(() => matcher.addOrganisations(parties)).code).toBe("DUPLICATE_RECORD");
    expect(matcher.organisation("delft")).toBeUndefined();
  });

  it("adds no conversation when one of them is refused", () => {
    const matcher = filled();
    const talks = [
      { professional: "p-1", assignment: "a-1", clientSays: "yes", professionalSays: "yes" },
      { professional: "p-1", assignment: "a-2", clientSays: "perhaps" },
    ] as const;
    expect(errorOf(() => matcher.addConversations(talks as never)).code).toBe("INVALID_RECORD");
    expect(matcher.evaluate("p-1", "a-1").signals.click.code).toBe("not-talked");
  });

  it("lets the later of two conversations count", () => {
    const matcher = filled();
    matcher.addConversations([
      { professional: "p-1", assignment: "a-1", clientSays: "no" },
      { professional: "p-1", assignment: "a-1", clientSays: "yes", professionalSays: "yes" },
    ]);
    expect(matcher.evaluate("p-1", "a-1").signals.click.state).toBe("green");
    expect(matcher.evaluate("p-2", "a-1").signals.click.state).toBe("unknown");
  });

  it("keeps records of its own, and hands them out in the order of ids", () => {
    const claims = [{ skill: "sql", level: 4 }];
    const record = { id: "p-0", claims };
    const matcher = filled();
    expect(matcher.professionals()).toHaveLength(2);
    matcher.addProfessionals([record]);
    claims[0]!.level = 1;
    expect(matcher.professional("p-0")?.claims?.[0]?.level).toBe(4);
    expect(matcher.professionals().map((entry) => entry.id)).toEqual(["p-0", "p-1", "p-2"]);
    expect(matcher.professional("p-9")).toBeUndefined();
    expect(matcher.assignment("a-1")?.title).toBe("Rapporten");
    expect(matcher.organisations().map((entry) => entry.id)).toEqual(["alphen", "leiden", "rijnland"]);
  });
});

describe("asking about records that are not there", () => {
  it.each([
    ["rank", () => filled().rank("a-11"), "assignment a-11 was not added", "did you mean a-1?"],
    ["rankAssignments", () => filled().rankAssignments("p-11"), "professional p-11 was not added", "did you mean p-1?"],
    ["evaluate", () => filled().evaluate("p-1", "xyz"), "assignment xyz was not added", "add the assignment first"],
    ["whyNot", () => filled().whyNot("xyz", "a-1"), "professional xyz was not added", "add the professional first"],
    ["plan", () => filled().plan({ assignments: ["xyz"] }), "assignment xyz was not added", "add the assignment first"],
    [
      "a pin",
      () => filled().plan({ pins: [{ professionalId: "xyz", assignmentId: "a-1" }] }),
      "professional xyz was not added",
      "add",
    ],
    ["an update", () => filled().updateProfessional({ id: "xyz" }), "professional xyz was not added", "add"],
    ["a removal", () => filled().removeAssignment("xyz"), "assignment xyz was not added", "add"],
  ] as const)("%s names what is missing, and what was meant", (_, run, message, advice) => {
    const error = errorOf(run);
    expect(error.code).toBe("UNKNOWN_RECORD");
    const [said, tried] = error.message.split("\nTry: ");
    expect(said).toBe(message);
    expect(tried).toContain(advice);
  });

  it("takes a record that was not added, and leaves it out of account afterwards", () => {
    const matcher = filled();
    const before = JSON.stringify(matcher.rank("a-1"));
    const guest = { id: "guest", claims: [{ skill: "sql", level: 5 }] } as const;
    expect(matcher.evaluate(guest, "a-1").professionalId).toBe("guest");
    expect(matcher.rankAssignments(guest).of).toEqual({ kind: "professional", id: "guest" });
    expect(matcher.rank({ ...work[0]!, id: "a-9" }).matches).toHaveLength(2);
    expect(JSON.stringify(matcher.rank("a-1"))).toBe(before);
    expect(errorOf(() => matcher.evaluate({ id: "p 1" }, "a-1")).code).toBe("INVALID_RECORD");
  });
});

describe("explaining a match", () => {
  it("explains a match of records that were not added, and of records that have changed since", () => {
    const matcher = filled();
    const guest = { id: "guest", claims: [{ skill: "sql", level: 5 }] } as const;
    const match = matcher.evaluate(guest, work[0]!);
    expect(matcher.explain(match).match).toEqual(match);
    const [first] = matcher.rank("a-1").matches;
    matcher.updateProfessional({ id: first!.professionalId });
    expect(matcher.explain(first!).match).toEqual(first);
  });

  it("explains a copy by the records that are there, and refuses one of a stranger", () => {
    const matcher = filled();
    const match = matcher.evaluate("p-1", "a-1");
    expect(matcher.explain(JSON.parse(JSON.stringify(match)))).toEqual(matcher.explain(match));
    const error = errorOf(() => matcher.explain({ ...match, professionalId: "p-11" }));
    expect(error.code).toBe("UNKNOWN_RECORD");
  });

  it("sums contributions to the score, and parts to their contribution, to the last bit", () => {
    const { match } = filled().explain(filled().evaluate("p-1", "a-1"));
    expect(match.contributions.reduce((sum, entry) => sum + entry.contribution, 0)).toBe(match.score.value);
    for (const { contribution, parts } of match.contributions) {
      expect(parts.reduce((sum, part) => sum + part.contribution, 0)).toBe(contribution);
    }
  });
});

describe("planning with a matcher", () => {
  it("plans what is open unless told otherwise, each assignment once", () => {
    const matcher = filled();
    expect(matcher.plan().open.map((entry) => entry.assignmentId)).toEqual(["a-1"]);
    expect(matcher.plan({ assignments: ["a-2", "a-1", "a-2"] }).open.map((entry) => entry.assignmentId)).toEqual([
      "a-1",
      "a-2",
    ]);
  });
});
