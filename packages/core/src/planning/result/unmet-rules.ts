import type { UnmetRule } from "../plan.js";
import type { PlanProblem } from "../problem/plan-problem.js";

/** The rules that a choice does not keep in full, in the order of the rules, then by id. */
export function unmetRules({ rows, asked }: PlanProblem, chosen: ArrayLike<number>): readonly UnmetRule[] {
  const { minimumPerOrganisation: minimum, balance } = asked.rules;
  const found: UnmetRule[] = [];
  rows.list.forEach(({ rule, about, bound, cost }, row) => {
    if (cost === Infinity || rule === "floor") return;
    let load = 0;
    for (let at = rows.entryStarts[row]!; at < rows.entryStarts[row + 1]!; at++) {
      if (chosen[rows.entryOf[at]!] === 1) load += rows.entryCoefficients[at]!;
    }
    const excess = load - bound;
    if (excess <= 0) return;
    const [asked, unit] =
      rule === "minimumPerOrganisation.gives"
        ? [minimum!.gives!, -1]
        : rule === "minimumPerOrganisation.receives"
          ? [minimum!.receives!, -1]
          : rule === "balance.most"
            ? [balance!.most!, 0.01]
            : [balance!.least!, -0.01];
    found.push({ rule, about, asked, reached: Math.round((asked + unit * excess) * 100) / 100 });
  });
  return found;
}
