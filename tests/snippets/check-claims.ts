import ts from "typescript";

/** Name of the function that the rewritten snippet calls with what an expression gave and what its comment says. */
export const CLAIM = "__claim";

/** Reads a comment as what the code before it gives: a JSON value, or one word; `undefined` when it is only a remark. */
export function claimOf(comment: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(comment) };
  } catch {
    return /^[A-Z0-9_]+$/.test(comment) ? { value: comment } : undefined;
  }
}

/**
 * Rewrites a snippet so that what its comments claim is checked: `sum(1, 2); // 3`, and `console.log(code); // NOT_FOUND`.
 *
 * @returns The snippet, with each such expression wrapped in a call of {@link CLAIM}.
 */
export function checkClaims(code: string): string {
  const file = ts.createSourceFile("snippet.ts", code, ts.ScriptTarget.ES2022, true);
  const edits: { readonly start: number; readonly end: number; readonly claim: string }[] = [];

  const commentAfter = (statement: ts.Statement): string | undefined => {
    const [range] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
    if (range?.kind === ts.SyntaxKind.SingleLineCommentTrivia) return code.slice(range.pos + 2, range.end).trim();
    // A statement that fills its line may have the comment on a line of its own.
    const [next] = ts.getLeadingCommentRanges(code, statement.end) ?? [];
    return next?.kind === ts.SyntaxKind.SingleLineCommentTrivia ? code.slice(next.pos + 2, next.end).trim() : undefined;
  };

  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const claim = claimOf(commentAfter(node) ?? "");
      const { expression } = node;
      const printed =
        ts.isCallExpression(expression) &&
        expression.expression.getText(file) === "console.log" &&
        expression.arguments.length === 1
          ? expression.arguments[0]!
          : expression;
      if (claim !== undefined) {
        edits.push({ start: printed.getStart(file), end: printed.end, claim: JSON.stringify(claim.value) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);

  let text = code;
  for (const { start, end, claim } of edits.sort((a, b) => b.start - a.start)) {
    text = `${text.slice(0, start)}${CLAIM}(${text.slice(start, end)}, ${claim})${text.slice(end)}`;
  }
  return text;
}
