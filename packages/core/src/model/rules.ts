import type * as z from "zod/mini";
import type { Issue } from "../errors/index.js";

/** Hands a finding of a cross-field rule to zod, in a form that `issuesFromZod` gives back unchanged; other rules go on. */
export function report(context: z.core.$RefinementCtx, issue: Issue): void {
  context.issues.push({
    code: "custom",
    path: [...issue.path],
    message: issue.message,
    input: issue.received,
    params: { issue },
    continue: true,
  });
}

/** Reports every value of a list that stands in it more than once. */
export function reportRepeats(
  context: z.core.$RefinementCtx,
  values: readonly (string | undefined)[] | undefined,
  describe: (value: string, position: number, first: number) => Issue,
): void {
  if (values === undefined) return;
  const seen = new Map<string, number>();
  values.forEach((value, position) => {
    if (value === undefined) return;
    const first = seen.get(value);
    if (first === undefined) seen.set(value, position);
    else report(context, describe(value, position, first));
  });
}
