import type { LabelIndex } from "../index/label-index.js";
import { featureCount, featureNames } from "./features.js";

/** What a label gains that is the very phrase. */
const exactWorth = 5;
const exactFeature = featureNames.indexOf("exact");

/**
 * Where skills and occupations are sought together, lifts labels that are the very phrase: `immunology` is the skill, whatever the names of the
 * immunologist. The weights were learned where only one of the two was sought, and tell nothing between them.
 *
 * @param sums - One a label; changed in place. O(labels).
 */
export function putExactFirst(
  index: LabelIndex,
  labels: readonly number[],
  features: Float32Array,
  sums: Float64Array,
): void {
  const ofOccupations = (label: number) => index.conceptKind[index.labelConcept[label]!]! >= 2;
  if (labels.every(ofOccupations) || !labels.some(ofOccupations)) return;
  for (let row = 0; row < labels.length; row++) sums[row]! += exactWorth * features[row * featureCount + exactFeature]!;
}
