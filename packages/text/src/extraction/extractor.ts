import { isStopWord } from "../analysis/stop-words.js";
import { type Token, tokenise } from "../analysis/tokenise.js";
import type { Compounds } from "../index/build-compounds.js";
import { type LabelIndex, labelRoles } from "../index/label-index.js";
import type { Lexicon } from "../learn/lexicon.js";
import { slips } from "../search/edit-distance.js";
import type { WordMatcher } from "../search/word-matcher.js";
import { type Anchors, anchorLabels } from "./anchors.js";
import type { Extraction } from "./extraction.js";
import { hintsAround } from "./hints.js";
import { segmentsOf } from "./segments.js";

/** A word may stand this many words from the rarest one. */
const reach = 6;
/** Labels that one word of the text brings in at most. */
const mostAnchored = 600;
/** A typo in prose must leave this much of a word. */
const leastTypoWorth = 0.8;
/** What a root is worth that is only a part of a compound in the text. */
const partWorth = 0.8;
/** Two forms of one word mostly begin alike for more than this share. */
const alikeBeginning = 0.6;
/** What a single word is worth that shares a root with the label's only word but looks otherwise. */
const strangeWorth = 0.6;

interface Found {
  readonly label: number;
  readonly first: number;
  readonly last: number;
  readonly segment: number;
  readonly score: number;
  readonly weight: number;
}

/** A root that a word of the text has, and how surely. */
type RootOfWord = readonly [root: number, worth: number];

/** Finds labels in prose. */
export class Extractor {
  readonly #index: LabelIndex;
  readonly #compounds: Compounds;
  readonly #lexicon: Lexicon;
  readonly #matcher: WordMatcher;
  readonly #anchors: Anchors;
  /** Words of labels that were sought in all texts so far: what the work is made of. */
  work = 0;

  constructor(index: LabelIndex, compounds: Compounds, lexicon: Lexicon, matcher: WordMatcher) {
    this.#index = index;
    this.#compounds = compounds;
    this.#lexicon = lexicon;
    this.#matcher = matcher;
    this.#anchors = anchorLabels(index, lexicon);
  }

  /**
   * @param text - Prose.
   * @param options.overlaps - Whether findings may overlap; then a concept is still listed once a place.
   * @param options.allows - Whether a label may be found.
   * @returns Findings in the order of the text, or best first when they may overlap.
   */
  extract(
    text: string,
    options: { overlaps: boolean; allows: (label: number) => boolean; leastScore: number },
  ): Extraction[] {
    const tokens = tokenise(text);
    const known = new Map<string, readonly RootOfWord[]>();
    const rootsAt = tokens.map((token) => {
      let roots = known.get(token.word);
      if (roots === undefined) {
        roots = this.#rootsOf(token.word);
        known.set(token.word, roots);
      }
      return roots;
    });
    const segments = segmentsOf(text, tokens);
    const found: Found[] = [];
    segments.forEach((segment, number) => {
      if (segment.boilerplate) return;
      for (let at = segment.from; at < segment.to; at++) {
        for (const [root, worth] of rootsAt[at]!) {
          this.#fromAnchor(tokens, rootsAt, segment, number, at, root, worth, options.allows, found);
        }
      }
    });
    const kept = options.overlaps ? bestOfEachPlace(found, this.#index) : withoutOverlaps(found, this.#index);
    const results: Extraction[] = [];
    for (const each of kept) {
      if (each.score < options.leastScore) continue;
      const segment = segments[each.segment]!;
      results.push({
        conceptId: this.#index.conceptIds[this.#index.labelConcept[each.label]!]!,
        label: this.#index.labelTexts.at(each.label)!,
        language: this.#index.languages[this.#index.labelLanguage[each.label]!]!,
        score: Math.round(each.score * 1e4) / 1e4,
        start: tokens[each.first]!.start,
        end: tokens[each.last]!.end,
        ...hintsAround(tokens, segment.from, segment.to, each.first, each.last),
      });
    }
    return results;
  }

  #rootsOf(word: string): RootOfWord[] {
    if (isStopWord(word)) return [];
    const { words, languages } = this.#index;
    const { rootOf } = this.#lexicon;
    const found = new Map<number, number>();
    const add = (root: number, worth: number) => {
      if (root >= 0 && (found.get(root) ?? 0) < worth) found.set(root, worth);
    };
    const addWord = (number: number, worth: number) => {
      for (let language = 0; language < languages.length; language++)
        add(rootOf[number * languages.length + language]!, worth);
    };
    // A part may stand in another language's labels only; its root is what counts.
    const addParts = (number: number) => {
      for (const root of this.#matcher.rootsOf(words.words[number]!)) add(root, partWorth);
    };
    const exact = words.find(word);
    if (exact >= 0) {
      addWord(exact, 1);
      const { partOffsets, parts } = this.#compounds;
      for (let at = partOffsets[exact]!; at < partOffsets[exact + 1]!; at++) addParts(parts[at]!);
    } else {
      for (const root of this.#matcher.rootsOf(word)) add(root, 0.97);
      if (found.size === 0 && word.length >= 5) {
        for (const match of this.#matcher.match(word, false)) {
          if (match.way === "typo" && match.cover >= leastTypoWorth) addWord(match.word, match.cover);
          else if (match.way === "part" && match.fill > 0.93) addParts(match.word);
        }
      }
    }
    return [...found];
  }

  #fromAnchor(
    tokens: readonly Token[],
    rootsAt: readonly (readonly RootOfWord[])[],
    segment: { from: number; to: number },
    segmentNumber: number,
    at: number,
    root: number,
    worth: number,
    allows: (label: number) => boolean,
    found: Found[],
  ): void {
    const { offsets, labels, rootOffsets, roots } = this.#anchors;
    const { rootWeight } = this.#lexicon;
    const end = Math.min(offsets[root + 1]!, offsets[root]! + mostAnchored);
    const low = Math.max(segment.from, at - reach);
    const high = Math.min(segment.to, at + reach + 1);
    for (let posting = offsets[root]!; posting < end; posting++) {
      const label = labels[posting]!;
      this.work++;
      let first = at;
      let last = at;
      let sum = rootWeight[root]! * worth;
      let all = rootWeight[root]!;
      let missing = 0;
      for (let other = rootOffsets[label]!; other < rootOffsets[label + 1]!; other++) {
        const wanted = roots[other]!;
        if (wanted === root) continue;
        all += rootWeight[wanted]!;
        this.work += high - low;
        let nearest = -1;
        let nearestWorth = 0;
        for (let place = low; place < high; place++) {
          for (const [candidate, candidateWorth] of rootsAt[place]!) {
            if (candidate !== wanted) continue;
            if (nearest < 0 || Math.abs(place - at) < Math.abs(nearest - at)) {
              nearest = place;
              nearestWorth = candidateWorth;
            }
          }
        }
        if (nearest < 0) {
          missing++;
          break;
        }
        sum += rootWeight[wanted]! * nearestWorth;
        if (nearest < first) first = nearest;
        if (nearest > last) last = nearest;
      }
      if (missing > 0 || !allows(label)) continue;
      let between = 0;
      for (let place = first; place <= last; place++) if (!isStopWord(tokens[place]!.word)) between++;
      const count = rootOffsets[label + 1]! - rootOffsets[label]!;
      // A part of a compound is not the matter itself, and one word in quite another form may be another word.
      if (count === 1 && worth <= partWorth) continue;
      const strange = count === 1 && this.#looksStrange(label, tokens[at]!.word) ? strangeWorth : 1;
      const extra = Math.max(0, between - count);
      const specific = Math.min(1, all / (all + 0.35));
      const written = this.#writtenAlike(label, tokens, first, last) ? 1 : 0.93;
      const role = this.#index.labelRole[label] === labelRoles.indexOf("preferred") ? 1 : 0.97;
      const score = strange * (sum / all) * specific * written * role * (1 / (1 + 0.18 * extra)) * 1.25;
      found.push({ label, first, last, segment: segmentNumber, score: Math.min(1, score), weight: all });
    }
  }

  /** Whether no word of the label is nearly the word of the text: `experiment` for `experience`, which share a stem. */
  #looksStrange(label: number, word: string): boolean {
    const { labelWords, words } = this.#index;
    for (let at = labelWords.offsets[label]!; at < labelWords.offsets[label + 1]!; at++) {
      const other = words.words[labelWords.values[at]!]!;
      let common = 0;
      while (common < word.length && word[common] === other[common]) common++;
      if (common > alikeBeginning * Math.max(word.length, other.length) || slips(word, other, 2) <= 2) return false;
    }
    return true;
  }

  /** Whether the words of the label stand in the text as they are, one after another. */
  #writtenAlike(label: number, tokens: readonly Token[], first: number, last: number): boolean {
    const { labelWords, words } = this.#index;
    const start = labelWords.offsets[label]!;
    const count = labelWords.offsets[label + 1]! - start;
    if (last - first + 1 !== count) return false;
    for (let at = 0; at < count; at++)
      if (words.words[labelWords.values[start + at]!] !== tokens[first + at]!.word) return false;
    return true;
  }
}

/** Longest and most specific first; what overlaps something better is left out. In the order of the text. */
function withoutOverlaps(found: readonly Found[], index: LabelIndex): Found[] {
  const order = [...found].sort(
    (a, b) =>
      b.weight * b.score - a.weight * a.score ||
      b.score - a.score ||
      index.labelRole[a.label]! - index.labelRole[b.label]! ||
      a.label - b.label,
  );
  const taken = new Set<number>();
  const kept: Found[] = [];
  for (const each of order) {
    let free = true;
    for (let at = each.first; at <= each.last && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = each.first; at <= each.last; at++) taken.add(at);
    kept.push(each);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** The best finding of each concept at each place; best first. */
function bestOfEachPlace(found: readonly Found[], index: LabelIndex): Found[] {
  const best = new Map<string, Found>();
  for (const each of found) {
    const key = `${index.labelConcept[each.label]} ${each.first} ${each.last}`;
    const known = best.get(key);
    if (known === undefined || each.score > known.score) best.set(key, each);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.first - b.first || a.label - b.label);
}
