import { type Change, type Pair, spanOf } from "../../pair/index.js";
import { type Constraint, met } from "../constraint.js";

/** Assignments that run, or may run, at some time during this one. */
function running(pair: Pair): number {
  const { span } = pair.task;
  let count = 0;
  for (const commitment of pair.professional.commitments ?? []) {
    const other = spanOf(commitment.period);
    if (span === undefined || (other.start < span.end && other.end > span.start)) count += 1;
  }
  return count;
}

/** Parallel limit: one more assignment at the same time is not too many. Commitments that are not recorded are none. */
export const parallelLimitConstraint: Constraint = {
  id: "parallel-limit",
  labels: { nl: "aantal tegelijk", en: "parallel limit" },
  check(pair) {
    const limit = pair.professional.maximumParallel;
    const count = running(pair);
    if (count === 0) return met;
    if (limit === undefined) return { status: "unknown", code: "limit-unknown", values: { count } };
    if (count < limit) return met;
    const certain =
      pair.task.span !== undefined ||
      (pair.professional.commitments ?? []).every((entry) => entry.period === undefined);
    return certain
      ? { status: "no", code: "limit-reached", values: { count, limit } }
      : { status: "unknown", code: "overlap-unknown", values: { count, limit } };
  },
  repairs(pair): readonly Change[] {
    const limit = pair.professional.maximumParallel;
    const count = running(pair);
    if (count === 0 || (limit !== undefined && count < limit) || count + 1 > 20) return [];
    return [
      {
        code: "raise-limit",
        record: "professional",
        actor: "professional",
        operation: "set",
        path: ["maximumParallel"],
        from: limit,
        to: count + 1,
        values: { limit: count + 1 },
      },
    ];
  },
  sentences: {
    "limit-unknown": {
      nl: "doet al {count} opdrachten, onbekend hoeveel er tegelijk kunnen",
      en: "already does {count} assignments, unknown how many can run at once",
    },
    "limit-reached": {
      nl: "doet al {count} opdrachten tegelijk, hoogstens {limit}",
      en: "already does {count} assignments at once, at most {limit}",
    },
    "overlap-unknown": {
      nl: "onbekend of de opdracht samenvalt met de {count} die al lopen",
      en: "unknown whether the assignment coincides with the {count} that already run",
    },
    "raise-limit": {
      nl: "de persoon doet {limit} opdrachten tegelijk",
      en: "the person does {limit} assignments at once",
    },
  },
};
