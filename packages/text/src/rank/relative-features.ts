import { featureCount } from "./features.js";

/** Writes one feature divided by its highest value over all candidates into another. */
export function addRelative(features: Float32Array, count: number, from: number, to: number): void {
  let best = 1e-6;
  for (let row = 0; row < count; row++) best = Math.max(best, features[row * featureCount + from]!);
  for (let row = 0; row < count; row++) features[row * featureCount + to] = features[row * featureCount + from]! / best;
}
