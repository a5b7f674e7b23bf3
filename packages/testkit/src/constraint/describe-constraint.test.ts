import { builtInConstraints, type Constraint, defineConstraint, type Finding, type Pair } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { RecordedRunner } from "../runner/recorded-runner.js";
import { describeConstraint } from "./describe-constraint.js";

/** Where a built-in constraint has a default for what is absent. */
const settled: Readonly<Record<string, readonly string[]>> = {
  // Whoever is not listed as invited is not.
  audience: ["professional.networks"],
  // Without a decision of its own, what the home organisation does as a rule counts.
  release: ["professional.release"],
};

/** Where a built-in constraint is known to fall short. */
const skips: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "start-notice": {
    "proposes repairs that start from what is there, leave valid records, and do not all make it worse":
      "start-later does not look whether the period is long enough to give way that far",
  },
};

// Fewer pairs than the default: the nightly script tries many more.
for (const constraint of builtInConstraints) {
  const { id } = constraint;
  describeConstraint(constraint, { describe, it, expect, runs: 40, settled: settled[id] ?? [], skip: skips[id] ?? {} });
}

const senior = defineConstraint({
  id: "senior",
  labels: { nl: "senior", en: "senior" },
  allows: ({ professional }) => (professional.grade === undefined ? undefined : professional.grade >= 11),
  repairs: ({ professional }) =>
    (professional.grade ?? 0) >= 11
      ? []
      : [
          {
            code: "promote",
            record: "professional",
            actor: "home-organisation",
            operation: "set",
            path: ["grade"],
            from: professional.grade,
            to: 11,
            values: { grade: 11 },
          },
        ],
});
const whole: Constraint = {
  ...senior,
  sentences: { ...senior.sentences, promote: { nl: "naar schaal {grade}", en: "to grade {grade}" } },
};

describeConstraint(whole, { describe, it, expect, runs: 40 });

/** The sound constraint with something else to find in each pair. */
function finding(check: (pair: Pair) => Finding | readonly Finding[]): Constraint {
  return { ...whole, check };
}

const no: Finding = { status: "no", code: "no" };
const yes: Finding = { status: "yes", code: "met" };
const mutants: Readonly<Record<string, Constraint>> = {
  "finds nothing": finding(() => []),
  "says maybe": finding(() => ({ status: "maybe" as never, code: "no" })),
  "has no code": finding(() => ({ status: "no", code: "" })),
  "has no sentence for its code": finding(() => ({ status: "no", code: "because" })),
  "waives a yes": finding(() => ({ status: "yes", code: "met", waivable: true })),
  "has NaN among its values": finding(() => ({ ...no, values: { grade: Number.NaN } })),
  "takes absence for no": finding(({ professional }) => ((professional.grade ?? 0) >= 11 ? yes : no)),
  "takes absence for yes": finding(({ professional }) => ((professional.grade ?? 18) >= 11 ? yes : no)),
  "says yes every other time": (() => {
    let odd = false;
    return finding(() => {
      odd = !odd;
      return odd ? yes : no;
    });
  })(),
  "remembers the pair before": (() => {
    let last = 18;
    return finding(({ professional }) => {
      const found = last >= 11 ? yes : no;
      last = professional.grade ?? 18;
      return found;
    });
  })(),
  "changes the record": finding(({ professional }) => {
    (professional as { grade?: number }).grade = 18;
    return yes;
  }),
  "repairs with a record that does not validate": {
    ...whole,
    repairs: (pair) => whole.repairs!(pair).map((change) => ({ ...change, to: 19 })),
  },
  "repairs from what is not there": {
    ...whole,
    repairs: (pair) => whole.repairs!(pair).map((change) => ({ ...change, from: 12 })),
  },
  "repairs for the worse": {
    ...whole,
    repairs: (pair) => whole.repairs!(pair).map((change) => ({ ...change, to: 3 })),
  },
  "repairs without a sentence": { ...whole, sentences: senior.sentences },
  "has an id that cannot be named": { ...whole, id: "Senior!" },
  "has a name in one language": { ...whole, labels: { nl: "", en: "senior" } },
};

describe("describeConstraint", () => {
  it.each(Object.keys(mutants))("catches a constraint that %s", async (name) => {
    const { describe: group, it: test, expect: check, ...runner } = recorded();
    describeConstraint(mutants[name]!, { describe: group, it: test, expect: check, runs: 30, shrink: false });
    expect((await runner.failures()).length).toBeGreaterThan(0);
  });
});

function recorded() {
  const runner = new RecordedRunner();
  const { describe, it, expect } = runner;
  return { describe, it, expect, failures: () => runner.failures() };
}
