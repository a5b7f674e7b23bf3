/** Middle of some durations, in the unit they come in. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Runs two ways of doing the same in turn, so that both meet the same weather, and gives the durations of each in milliseconds. */
export async function inTurn(
  rounds: number,
  ways: readonly ((round: number) => Promise<void>)[],
): Promise<readonly (readonly number[])[]> {
  const times: number[][] = ways.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, way] of ways.entries()) {
      const start = performance.now();
      await way(round);
      times[at]!.push(performance.now() - start);
    }
  }
  return times;
}
