import { featureCount } from "../../packages/text/src/rank/features.js";
import { hiddenUnits } from "../../packages/text/src/rank/weights.js";
import { type Example, learnWeights } from "./learn-weights.js";

/** Runs from different beginnings, whose mean is less a matter of luck. */
const seeds = [1, 2, 3];

/** Learns the model of phrases: the mean of a few runs, which is again a weighted sum and hidden units. */
export function learnModel(examples: readonly Example[]): Float64Array {
  const hidden = hiddenUnits / seeds.length;
  const runs = seeds.map((seed) => learnWeights(examples, { size: featureCount, hidden, steps: 150, seed }));
  const sums = Float64Array.from(
    { length: featureCount },
    (_, at) => runs.reduce((sum, run) => sum + run[at]!, 0) / runs.length,
  );
  const biases = featureCount + hidden * featureCount;
  return Float64Array.of(
    ...sums,
    ...runs.flatMap((run) => [...run.subarray(featureCount, biases)]),
    ...runs.flatMap((run) => [...run.subarray(biases, biases + hidden)]),
    ...runs.flatMap((run) => [...run.subarray(biases + hidden)].map((value) => value / runs.length)),
  );
}
