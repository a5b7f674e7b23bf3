import type { Policy } from "@inzet/core";

/** Words that records of a market use where the model leaves them to configuration. */
export interface MarketWords {
  /** Work forms, the most common first. */
  readonly engagements: readonly string[];
  /** Core qualities. */
  readonly coreQualities: readonly string[];
  /** Motives. */
  readonly motives: readonly string[];
}

/** Words that a market uses when the policy and the caller name none. */
export const defaultWords: MarketWords = {
  engagements: ["internal-task", "secondment", "zpp", "self-employed", "unpaid", "new-post"],
  coreQualities: [
    "collaboration",
    "connecting-people",
    "empathy",
    "analytical-thinking",
    "creative-thinking",
    "flexibility",
    "initiative-taking",
    "perseverance",
    "accuracy-attention",
    "result-drive",
    "persuasion",
    "conceptual-systems-thinking",
  ],
  motives: [
    "societal-impact",
    "learning",
    "variety",
    "autonomy",
    "collaboration",
    "craftsmanship",
    "innovation",
    "new-network",
    "visible-result",
    "work-life-balance",
  ],
};

/** The words to use: the caller's first, then the policy's work forms, then the defaults. */
export function wordsFor(policy: Policy | undefined, words: Partial<MarketWords> = {}): MarketWords {
  const forms = policy?.engagements?.map((form) => form.id);
  return {
    engagements: words.engagements ?? (forms === undefined || forms.length === 0 ? defaultWords.engagements : forms),
    coreQualities: words.coreQualities ?? defaultWords.coreQualities,
    motives: words.motives ?? defaultWords.motives,
  };
}
