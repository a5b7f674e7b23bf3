import { isFrameWord } from "../analysis/frame-words.js";
import { isStopWord } from "../analysis/stop-words.js";
import { type Token, tokenise } from "../analysis/tokenise.js";
import { segmentsOf } from "../extraction/segments.js";
import type { LabelIndex } from "../index/label-index.js";
import type { BestSearch } from "./best-search.js";
import { featureCount } from "./features.js";
import { sumOf } from "./model.js";

/** Words of a window that say something, at most. */
const widest = 4;
/** Words of a window altogether, at most. */
const longest = 7;
/** Windows that are looked at in one text. */
const mostWindows = 240;
/** Candidates of one window that are remembered. */
const mostPerWindow = 60;

/** What is known about a concept and a sentence, in the order of the weights. */
export const sentenceFeatureNames = [
  "window", // the best sum of a window
  "specific", // words of that window, weighed
  "other windows", // what the other windows add
  "sentence", // the sum of the whole sentence
  "described", // share of the sentence that labels, description and related concepts have
  "exact", // the window is the label
  "window letters",
  "filled",
  "length", // words of that window
  "topic", // words of the sentence that description and related concepts have
  "preferred", // the label is the preferred one
  "covered", // share of the window that the label covers
  "soft", // the same with words alike by their letters
  "concept letters",
  "direction", // of the window and the label
  "direction of sentence", // of the whole sentence and the concept
  "missing", // share of the label that the window lacks, less where the sentence speaks of it
  "behind", // how far the sum is behind the best of that window
] as const;

/** How many there are. */
export const sentenceFeatureCount = sentenceFeatureNames.length;

/** A concept with its best window. */
export interface SentenceCandidate {
  readonly concept: number;
  readonly label: number;
  /** Position of the window in the text. */
  readonly start: number;
  readonly end: number;
  readonly features: Float64Array;
}

/**
 * Windows of a segment: runs of words that begin and end with one that says something. A word of the frame says something only beside
 * another: `knowledge management`, but not `knowledge`.
 */
function windowsOf(tokens: readonly Token[], from: number, to: number): [first: number, last: number][] {
  const windows: [number, number][] = [];
  for (let first = from; first < to; first++) {
    if (isStopWord(tokens[first]!.word)) continue;
    const framed = isFrameWord(tokens[first]!.word);
    let content = 0;
    for (let last = first; last < Math.min(to, first + longest) && content < widest; last++) {
      if (isStopWord(tokens[last]!.word)) continue;
      const frames = framed || isFrameWord(tokens[last]!.word);
      if (!isFrameWord(tokens[last]!.word)) content++;
      if (!frames || (last === first + 1 && content === 1)) windows.push([first, last]);
    }
  }
  return windows;
}

/**
 * Finds the concepts that a sentence speaks of, also where no label stands in it.
 *
 * @param text - A sentence or a few.
 * @param language - Number of the language that it is in.
 * @param kinds - Kinds of concepts, as bits.
 * @returns A candidate for each concept that any window brings in, in no order.
 */
export function searchSentence(
  index: LabelIndex,
  best: BestSearch,
  text: string,
  language: number,
  kinds: number,
): SentenceCandidate[] {
  const tokens = tokenise(text);
  const windows = segmentsOf(text, tokens)
    .filter((segment) => !segment.boilerplate)
    .flatMap((segment) => windowsOf(tokens, segment.from, segment.to))
    .slice(0, mostWindows);
  interface Best {
    label: number;
    sum: number;
    row: Float32Array;
    window: [number, number];
    all: number;
  }
  const concepts = new Map<number, Best>();
  const bestOfWindow = new Map<string, number>();
  for (const window of windows) {
    const part = text.slice(tokens[window[0]]!.start, tokens[window[1]]!.end);
    const { labels, features } = best.candidates(part, language, language, kinds);
    const seen = new Map<number, { label: number; sum: number; row: number }>();
    labels.forEach((label, row) => {
      const sum = sumOf(features, row);
      const concept = index.labelConcept[label]!;
      if (sum > (seen.get(concept)?.sum ?? -Infinity)) seen.set(concept, { label, sum, row });
    });
    const kept = [...seen].sort((a, b) => b[1].sum - a[1].sum || a[0] - b[0]).slice(0, mostPerWindow);
    bestOfWindow.set(window.join(" "), kept[0]?.[1].sum ?? 0);
    for (const [concept, { label, sum, row }] of kept) {
      const known = concepts.get(concept);
      const gain = Math.exp((sum - 8) * 0.5);
      // A longer window that says as much is the better one.
      const worth = sum + 0.25 * (window[1] - window[0]);
      const before = known === undefined ? -Infinity : known.sum + 0.25 * (known.window[1] - known.window[0]);
      if (known === undefined || worth > before) {
        concepts.set(concept, {
          label,
          sum,
          row: features.slice(row * featureCount, (row + 1) * featureCount),
          window,
          all: (known?.all ?? 0) + gain,
        });
      } else known.all += gain;
    }
  }
  const whole = best.candidates(text, language, language, kinds);
  const ofSentence = new Map<number, { sum: number; described: number; topic: number }>();
  whole.labels.forEach((label, row) => {
    const sum = sumOf(whole.features, row);
    const concept = index.labelConcept[label]!;
    const described = whole.features[row * featureCount + 22]!;
    const known = ofSentence.get(concept);
    if (known === undefined || sum > known.sum)
      ofSentence.set(concept, { sum, described, topic: whole.features[row * featureCount + 28]! });
  });
  const sentenceVector = best.space.vectorOf(best.wordsOf(text, language));
  let lowest = 0;
  for (const { sum } of ofSentence.values()) if (sum < lowest) lowest = sum;
  return [...concepts].map(([concept, found]) => {
    const [first, last] = found.window;
    let specific = 0;
    for (let at = first; at <= last; at++) {
      const word = index.words.find(tokens[at]!.word);
      specific += word < 0 ? 0.6 : index.wordWeight[word]!;
    }
    const sentence = ofSentence.get(concept);
    return {
      concept,
      label: found.label,
      start: tokens[first]!.start,
      end: tokens[last]!.end,
      features: Float64Array.of(
        found.sum,
        specific / (specific + 0.5),
        Math.log(1 + found.all),
        sentence?.sum ?? lowest,
        sentence?.described ?? 0,
        found.row[21]!,
        found.row[0]!,
        found.row[4]!,
        (last - first + 1) / longest,
        sentence?.topic ?? 0,
        found.row[10]!,
        found.row[3]!,
        found.row[24]! * found.row[25]!,
        found.row[13]!,
        found.row[32]!,
        best.space.likenessOfConcept(sentenceVector, concept),
        missingInContext(
          index,
          best,
          text.slice(tokens[first]!.start, tokens[last]!.end),
          language,
          found.label,
          sentenceVector,
        ),
        bestOfWindow.get(found.window.join(" "))! - found.sum,
      ),
    };
  });
}

/** Share of a label's words that a window lacks, by weight; a word counts less when the sentence speaks of it. */
function missingInContext(
  index: LabelIndex,
  best: BestSearch,
  window: string,
  language: number,
  label: number,
  sentence: Float64Array,
): number {
  const met = new Map<number, number>();
  for (const { matches } of best.wordsOf(window, language))
    for (const match of matches) met.set(match.word, Math.max(met.get(match.word) ?? 0, match.fill));
  const weights = index.wordWeightIn[index.labelLanguage[label]!]!;
  let missing = 0;
  let all = 1e-6;
  for (let at = index.labelWords.offsets[label]!; at < index.labelWords.offsets[label + 1]!; at++) {
    const word = index.labelWords.values[at]!;
    all += weights[word]!;
    const near = Math.max(0, best.space.likenessOfWord(sentence, word, index.labelLanguage[label]!));
    missing += weights[word]! * (1 - (met.get(word) ?? 0)) * (1 - near);
  }
  return missing / all;
}
