/**
 * Place of one candidate among all by score, best first.
 *
 * @param scores - One a candidate.
 * @param target - Whose place is asked.
 * @param skip - Candidates that do not count: they are known already.
 * @returns From 1; candidates with the same score share the middle of their places, so that ties neither help nor hurt.
 */
export function midRank(scores: Float64Array, target: number, skip: ReadonlySet<number>): number {
  const score = scores[target]!;
  let better = 0;
  let equal = 0;
  for (let at = 0; at < scores.length; at++) {
    if (at === target || scores[at]! < score || skip.has(at)) continue;
    if (scores[at]! > score) better++;
    else equal++;
  }
  return 1 + better + equal / 2;
}

/** Chance that a positive scores above a negative; ties count half. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ];
  all.sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]!.score === all[from]!.score) to++;
    for (let at = from; at < to; at++) if (all[at]!.positive) rankSum += (from + to + 1) / 2;
    from = to;
  }
  return (rankSum - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length);
}

/** Arithmetic mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
