import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Middle of some durations, in the unit they come in. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Clears away what others left, so that whoever is timed next pays for their own garbage alone. */
export function collectGarbage(): void {
  collect();
}
