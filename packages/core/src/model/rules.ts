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
  if (values === undefined || new Set(values).size === values.length) return;
  const seen = new Map<string, number>();
  values.forEach((value, position) => {
    if (value === undefined) return;
    const first = seen.get(value);
    if (first === undefined) seen.set(value, position);
    else report(context, describe(value, position, first));
  });
}

/** Reports what stands twice in the lists of a record that name each thing once. */
export function reportRepeatedValues<Field extends string>(
  context: z.core.$RefinementCtx,
  record: { readonly [Key in Field]?: readonly string[] | undefined },
  fields: readonly Field[],
): void {
  for (const field of fields) {
    reportRepeats(context, record[field], (value, position, first) => ({
      code: "REPEATED_VALUE",
      path: [field, position],
      expected: "each value once",
      received: value,
      message: `${field} names ${value} twice, first at position ${first}`,
      advice: "remove one of the two",
    }));
  }
}

/** Reports languages that a list names twice. */
export function reportRepeatedLanguages(
  context: z.core.$RefinementCtx,
  languages: readonly { readonly language: string }[] | undefined,
): void {
  reportRepeats(
    context,
    languages?.map((entry) => entry.language),
    (language, position, first) => ({
      code: "REPEATED_VALUE",
      path: ["languages", position, "language"],
      expected: "each language once",
      received: language,
      message: `language ${language} is listed twice, first in languages[${first}]`,
      advice: "merge the two entries",
    }),
  );
}
