/** How many brackets are open at each word: what stands in brackets says less. O(characters). */
export function bracketDepths(text: string, tokens: readonly { start: number }[]): number[] {
  const depths: number[] = [];
  let depth = 0;
  let at = 0;
  for (const token of tokens) {
    for (; at < token.start; at++) {
      const unit = text[at];
      if (unit === "(") depth++;
      else if (unit === ")" && depth > 0) depth--;
    }
    depths.push(depth);
  }
  return depths;
}
