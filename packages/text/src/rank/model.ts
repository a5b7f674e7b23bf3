import { featureCount } from "./features.js";
import { hiddenUnits, weights } from "./weights.js";

const biases = featureCount + hiddenUnits * featureCount;
const outs = biases + hiddenUnits;

/**
 * How well a candidate fits, from its features: a weighted sum and a few hidden units.
 *
 * @param features - Row-major features of candidates.
 * @param row - Which candidate.
 * @param model - Weights of the features, of each hidden unit, their biases, and what each adds. Default: the learned ones.
 */
export function sumOf(features: Float32Array, row: number, model: ArrayLike<number> = weights): number {
  const from = row * featureCount;
  let sum = 0;
  for (let at = 0; at < featureCount; at++) sum += model[at]! * features[from + at]!;
  for (let unit = 0; unit < hiddenUnits; unit++) {
    let inner = model[biases + unit]!;
    const own = featureCount + unit * featureCount;
    for (let at = 0; at < featureCount; at++) inner += model[own + at]! * features[from + at]!;
    sum += model[outs + unit]! * Math.tanh(inner);
  }
  return sum;
}
