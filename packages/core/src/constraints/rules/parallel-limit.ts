import type { Change, Pair } from "../../pair/index.js";
import { type Constraint, met } from "../constraint.js";

/** Most assignments that run on one day on which this one has to run too; on any day when it names no period. */
function running(pair: Pair): number {
  const { commitments } = pair.profile;
  if (commitments.length === 0) return 0;
  const { span } = pair.task;
  const from = span?.latestStart ?? -Infinity;
  const until = span?.earliestEnd ?? Infinity;
  const others = commitments.filter((other) => other.start < until && other.end > from);
  let most = 0;
  // The count only rises where one of them starts.
  for (const { start } of others) {
    const day = Math.max(start, from);
    most = Math.max(most, others.filter((other) => other.start <= day && other.end > day).length);
  }
  return most;
}

/** Assignments that run throughout, whenever this one may be. */
function throughout(pair: Pair): number {
  return (pair.professional.commitments ?? []).filter((commitment) => commitment.period === undefined).length;
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
    return pair.task.span !== undefined || throughout(pair) >= limit
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
      nl: "doet al {count:assignments}, onbekend hoeveel er tegelijk kunnen",
      en: "already does {count:assignments}, unknown how many can run at once",
    },
    "limit-reached": {
      nl: "doet in die tijd al {count:assignments}, hoogstens {limit} tegelijk",
      en: "already does {count:assignments} at that time, at most {limit} at once",
    },
    "overlap-unknown": {
      nl: "heeft al {count:assignments} tegelijk; onbekend of deze ermee samenvalt",
      en: "already has {count:assignments} at once; unknown whether this one coincides",
    },
    "raise-limit": {
      nl: "de persoon doet {limit:assignments} tegelijk",
      en: "the person does {limit:assignments} at once",
    },
  },
};
