/** How many problems a property is tried on: as many as given, or more where the environment asks for it (see `benchmarks/allocation/laws.ts`). */
export function propertyRuns(usual: number): number {
  const given = typeof process === "undefined" ? undefined : process.env.INZET_ALLOCATION_RUNS;
  return Math.max(usual, Number(given ?? 0));
}
