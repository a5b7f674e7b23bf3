import { builtInCriteria, type Criterion, defineCriterion, ONE, type Pair } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { RecordedRunner } from "../runner/recorded-runner.js";
import { describeCriterion } from "./describe-criterion.js";

// Fewer pairs than the default: the nightly script tries many more.
for (const criterion of builtInCriteria) describeCriterion(criterion, { describe, it, expect, runs: 40 });

const grade = defineCriterion({
  id: "high-grade",
  labels: { nl: "hoge schaal", en: "high grade" },
  score: ({ professional }) => (professional.grade === undefined ? undefined : professional.grade / 18),
});

describeCriterion(grade, { describe, it, expect, runs: 40 });

/** The sound criterion with something else to say of each pair. */
function giving(evaluate: (pair: Pair) => { low: number; value: number; high: number }): Criterion {
  return { ...grade, evaluate };
}

let asked = 0;
const mutants: Readonly<Record<string, Criterion>> = {
  "gives NaN": giving(() => ({ low: 0, value: Number.NaN, high: ONE })),
  "gives a fraction": giving(() => ({ low: 0, value: 0.5, high: 1 })),
  "gives more than one": giving(({ professional }) => {
    const value = ((professional.grade ?? 1) * ONE) / 17;
    return { low: Math.floor(value), value: Math.floor(value), high: Math.floor(value) };
  }),
  "gives less than nothing": giving(() => ({ low: -1, value: 0, high: 0 })),
  "has low above high": giving(() => ({ low: 10, value: 5, high: 1 })),
  "has its value above high": giving(() => ({ low: 0, value: 3, high: 2 })),
  "counts how often it was asked": giving(() => {
    asked += 1;
    return { low: asked, value: asked, high: asked };
  }),
  "remembers the pair before": (() => {
    let last = 0;
    return giving(({ professional }) => {
      const value = last;
      last = professional.grade ?? 0;
      return { low: value, value, high: value };
    });
  })(),
  "takes absence for nothing": giving(({ professional }) => {
    const value = (professional.grade ?? 0) * 1000;
    return { low: value, value, high: value };
  }),
  "changes the record": giving(({ professional }) => {
    (professional as { grade?: number }).grade = 1;
    return { low: 0, value: 0, high: 0 };
  }),
  "applies by the professional": { ...grade, applies: ({ professional }) => professional.grade !== undefined },
  "has no sentence for what it finds": { ...grade, sentences: {} },
  "has a gap in its sentence that nothing fills": {
    ...grade,
    sentences: { known: { nl: "schaal {grade}", en: "grade {grade}" }, unknown: { nl: "?", en: "?" } },
  },
  "has a part with NaN": {
    ...grade,
    parts: () => [
      {
        subject: "grade",
        score: { low: 0, value: Number.NaN, high: ONE },
        weight: 1,
        finding: "known",
        values: {},
      },
    ],
  },
  "has a part without weight": {
    ...grade,
    parts: (pair) => [{ subject: "grade", score: grade.evaluate(pair), weight: 0, finding: "known", values: {} }],
  },
  "has parts that are nothing": {
    ...grade,
    parts: () => [{ subject: "grade", score: { low: 0, value: 0, high: 0 }, weight: 1, finding: "known", values: {} }],
  },
  "has an id that a policy cannot name": { ...grade, id: "High Grade" },
  "has a name in one language": { ...grade, labels: { nl: "hoge schaal", en: "" } },
  "weighs too much": { ...grade, weight: 1001 },
};

describe("describeCriterion", () => {
  it.each(Object.keys(mutants))("catches a criterion that %s", async (name) => {
    const runner = new RecordedRunner();
    describeCriterion(mutants[name]!, { ...functionsOf(runner), runs: 30, shrink: false });
    expect((await runner.failures()).length).toBeGreaterThan(0);
  });

  it("lets a criterion settle a field whose absence is an answer", async () => {
    const settledOnly: Criterion = {
      ...grade,
      evaluate: ({ professional }) => {
        const value = professional.grade === undefined ? 0 : professional.grade * 1000;
        return { low: value, value, high: value };
      },
      parts: () => [],
    };
    const runner = new RecordedRunner();
    describeCriterion(settledOnly, {
      ...functionsOf(runner),
      runs: 60,
      shrink: false,
      settled: ["professional.grade"],
    });
    expect(await runner.failures()).toEqual([]);
  });
});

function functionsOf({ describe, it, expect }: RecordedRunner) {
  return { describe, it, expect };
}
