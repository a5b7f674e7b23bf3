export { explainPair } from "./explain-pair.js";
export type { LabelTable } from "./labels.js";
export {
  type RenderOptions,
  renderChange,
  renderExplanation,
  renderLabel,
  renderPart,
  renderSignal,
  renderVerdict,
  renderWhyNot,
} from "./render.js";
export { builtInSentences, sentencesOf } from "./sentences.js";
export type { ChangeSet, Explanation, Question, WhyNot, WhyNotOptions } from "./types.js";
export { type WhyNotContext, whyNotPair } from "./why-not-pair.js";
export type { ExplanationLanguage } from "./words.js";
