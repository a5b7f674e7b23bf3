import type { LabelIndex } from "../index/label-index.js";
import { featureCount } from "./features.js";

/** Where the group features stand. */
const firstGroupFeature = 39;

/**
 * Writes how well the candidates around each one fit: right concepts lie in groups in which more fits.
 *
 * @param labels - Candidates, in ascending order.
 * @param features - Row-major; letters, both softly and covered by description are read.
 */
export function addGroups(index: LabelIndex, labels: readonly number[], features: Float32Array): void {
  const { labelConcept, conceptParent } = index;
  const ofConcept = new Map<number, number>();
  labels.forEach((label, row) => {
    const from = row * featureCount;
    const worth = ((features[from]! + features[from + 16]! + features[from + 26]!) / 3) ** 4;
    const concept = labelConcept[label]!;
    if (worth > (ofConcept.get(concept) ?? -1)) ofConcept.set(concept, worth);
  });
  const groupOf = (concept: number) => {
    const kind = index.conceptKind[concept]!;
    const parent = conceptParent[concept]!;
    return kind === 1 || kind === 3 || parent < 0 ? concept : parent;
  };
  const ofGroup = new Map<number, number>();
  let all = 1e-9;
  for (const [concept, worth] of ofConcept) {
    all += worth;
    const group = groupOf(concept);
    ofGroup.set(group, (ofGroup.get(group) ?? 0) + worth);
  }
  let most = 1e-9;
  for (const worth of ofGroup.values()) most = Math.max(most, worth);
  labels.forEach((label, row) => {
    const concept = labelConcept[label]!;
    const own = ofConcept.get(concept)!;
    const group = ofGroup.get(groupOf(concept))!;
    const to = row * featureCount + firstGroupFeature;
    features[to] = group / all;
    features[to + 1] = group / most;
    features[to + 2] = (group - own) / all;
    features[to + 3] = own / all;
  });
}
