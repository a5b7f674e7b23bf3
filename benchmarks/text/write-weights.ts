import { writeFileSync } from "node:fs";
import { hiddenUnits } from "../../packages/text/src/rank/weights.js";
import { learnModel } from "./learn-model.js";
import type { Example } from "./learn-weights.js";

/** Learns the weights that are shipped from all sets together, and writes them into the package: `pnpm bench text --learn`. */
export function writeWeights(examples: readonly Example[]): void {
  const model = learnModel(examples);
  const numbers = [...model].map((value) => Number(value.toPrecision(5))).join(", ");
  const text = `/** Hidden units of the model. */
export const hiddenUnits = ${hiddenUnits};

/**
 * Learned on Dutch and American job titles and Dutch skill phrases, see the page on words and skills: weights of the features in the order of
 * \`featureNames\`, then those of each hidden unit, their biases, and what each adds.
 */
export const weights: readonly number[] = [${numbers}];
`;
  writeFileSync(new URL("../../packages/text/src/rank/weights.ts", import.meta.url), text);
}
