import type { Match, Score, Truth } from "@inzet/core";

const order: Readonly<Record<Truth, number>> = { no: 0, unknown: 1, yes: 2 };

function orderly(score: Score): boolean {
  return 0 <= score.low && score.low <= score.value && score.value <= score.high && score.high <= 1;
}

function show(score: Score): string {
  return `[${score.low}, ${score.value}, ${score.high}]`;
}

/** Every score of a match is three numbers in [0, 1], in order; NaN is in no order. */
export function boundsLaw(match: Match): string | undefined {
  if (!orderly(match.score)) return `score ${show(match.score)}`;
  for (const { criterion, score, parts } of match.contributions) {
    if (!orderly(score)) return `${criterion} ${show(score)}`;
    for (const part of parts) if (!orderly(part.score)) return `${criterion}, ${part.subject} ${show(part.score)}`;
  }
  return undefined;
}

/** Contributions sum to the value, and parts to their contribution, to the last bit and in either order. */
export function sumLaw(match: Match): string | undefined {
  const totals = (values: readonly number[]) => [
    values.reduce((a, b) => a + b, 0),
    values.reduceRight((a, b) => a + b, 0),
  ];
  for (const total of totals(match.contributions.map((one) => one.contribution))) {
    if (total !== match.score.value) return `contributions sum to ${total}, the value is ${match.score.value}`;
  }
  for (const { criterion, contribution, parts } of match.contributions) {
    if (parts.length === 0) continue;
    for (const total of totals(parts.map((part) => part.contribution))) {
      if (total !== contribution) return `parts of ${criterion} sum to ${total}, it contributes ${contribution}`;
    }
  }
  return undefined;
}

/** Eligibility is Kleene's conjunction of the verdicts, which is the least of them; those that are not yes are the reasons. */
export function conjunctionLaw(match: Match): string | undefined {
  const least = Math.min(order.yes, ...match.reasons.map((verdict) => order[verdict.status]));
  if (order[match.eligibility] !== least) {
    const found = match.reasons.map((verdict) => `${verdict.constraint} ${verdict.status}`).join(", ");
    return `eligibility ${match.eligibility} from ${found === "" ? "no reason at all" : found}`;
  }
  const yes = match.reasons.find((verdict) => verdict.status === "yes");
  return yes === undefined ? undefined : `${yes.constraint} is yes and among the reasons`;
}

/** The same match, whatever was asked before: records are not changed in place. */
export function sameLaw(before: Match, after: Match): string | undefined {
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : "asked twice, two answers";
}

/** Neither bound nor expectation goes down, in the whole and in every criterion. */
export function neverLowerLaw(before: Match, after: Match): string | undefined {
  const lower = (old: Score, now: Score) => now.low < old.low || now.value < old.value;
  if (lower(before.score, after.score)) return `score from ${show(before.score)} to ${show(after.score)}`;
  return undefined;
}

/** What is known more precisely stays within what was thought possible; eligibility moves from unknown only. */
export function answerLaw(before: Match, after: Match): string | undefined {
  if (after.score.low < before.score.low || after.score.high > before.score.high) {
    const criteria = after.contributions
      .filter(({ criterion, score }) => {
        const old = before.contributions.find((one) => one.criterion === criterion)?.score;
        return old === undefined || score.low < old.low || score.high > old.high;
      })
      .map(({ criterion, score }) => {
        const old = before.contributions.find((one) => one.criterion === criterion)?.score;
        return `${criterion} from ${old === undefined ? "absent" : show(old)} to ${show(score)}`;
      });
    return `score from ${show(before.score)} to ${show(after.score)}: ${criteria.join("; ")}`;
  }
  if (before.eligibility !== "unknown" && after.eligibility !== before.eligibility) {
    const reasons = (match: Match) =>
      match.reasons.map((one) => `${one.constraint} ${one.status} ${one.code}`).join(", ");
    return `eligibility from ${before.eligibility} (${reasons(before)}) to ${after.eligibility} (${reasons(after)})`;
  }
  return undefined;
}

/** A rule less never stands in the way. */
export function relaxedLaw(before: Match, after: Match): string | undefined {
  if (order[after.eligibility] >= order[before.eligibility]) return undefined;
  const reasons = after.reasons.map((one) => `${one.constraint} ${one.status} ${one.code}`).join(", ");
  return `eligibility from ${before.eligibility} to ${after.eligibility} (${reasons})`;
}
