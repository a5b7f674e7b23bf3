import { randomFrom } from "../random.js";

/** Ways to spoil a label. */
export const noises = ["typo", "two typos", "swap", "missing word", "inflection", "prefix", "compound", "mix"] as const;

/** One way to spoil a label. */
export type Noise = (typeof noises)[number];

/** A spoiled label and the label it was. */
export interface NoisyQuery {
  readonly text: string;
  readonly label: string;
  readonly noise: Noise;
}

const letters = "abcdefghijklmnopqrstuvwxyz";

/**
 * Spoils labels, each way in turn.
 *
 * @param labels - Labels to choose from; those under six characters are left out.
 * @returns `count` queries, the same for the same seed.
 */
export function noisyQueries(labels: readonly string[], count: number, seed: number): NoisyQuery[] {
  const random = randomFrom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const long = labels.filter((label) => label.length >= 6);
  const queries: NoisyQuery[] = [];
  while (queries.length < count) {
    const label = long[pick(long.length)]!;
    const noise = noises[queries.length % noises.length]!;
    const text = spoil(label, noise, pick);
    if (text !== undefined && text !== label) queries.push({ text, label, noise });
  }
  return queries;
}

function spoil(label: string, noise: Noise, pick: (below: number) => number): string | undefined {
  const words = label.split(" ");
  switch (noise) {
    case "typo":
      return typo(label, pick);
    case "two typos":
      return typo(typo(label, pick), pick);
    case "swap": {
      if (words.length < 2) return undefined;
      const at = pick(words.length - 1);
      [words[at], words[at + 1]] = [words[at + 1]!, words[at]!];
      return words.join(" ");
    }
    case "missing word": {
      if (words.length < 3) return undefined;
      words.splice(pick(words.length), 1);
      return words.join(" ");
    }
    case "inflection":
      return inflect(words, pick);
    case "prefix":
      return label.length < 10 ? undefined : label.slice(0, Math.ceil(label.length * (0.7 + pick(25) / 100))).trimEnd();
    case "compound": {
      if (words.length < 2) return undefined;
      const at = pick(words.length - 1);
      words.splice(at, 2, words[at]! + words[at + 1]!);
      return words.join(" ");
    }
    case "mix": {
      const inflected = inflect(words, pick) ?? label;
      const parts = inflected.split(" ");
      if (parts.length > 2) {
        const at = pick(parts.length - 1);
        [parts[at], parts[at + 1]] = [parts[at + 1]!, parts[at]!];
      }
      return typo(parts.join(" "), pick);
    }
  }
}

/** Adds, drops, replaces or swaps one letter inside a word. */
function typo(text: string, pick: (below: number) => number): string {
  const at = 1 + pick(text.length - 2);
  const letter = letters[pick(26)]!;
  switch (pick(4)) {
    case 0:
      return text.slice(0, at) + letter + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + letter + text.slice(at + 1);
    default:
      return text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2);
  }
}

/** Puts another ending on one long word. */
function inflect(words: readonly string[], pick: (below: number) => number): string | undefined {
  const long = words.map((word, at) => ({ word, at })).filter(({ word }) => /^[a-z]{5,}$/i.test(word));
  if (long.length === 0) return undefined;
  const { word, at } = long[pick(long.length)]!;
  const spoiled = [...words];
  if (word.endsWith("en")) spoiled[at] = word.slice(0, -2) + (pick(2) === 0 ? "t" : "");
  else if (word.endsWith("ing")) spoiled[at] = `${word}${pick(2) === 0 ? "en" : "s"}`;
  else if (word.endsWith("s")) spoiled[at] = word.slice(0, -1);
  else if (word.endsWith("e")) spoiled[at] = `${word}${pick(2) === 0 ? "s" : "d"}`;
  else spoiled[at] = `${word}${["s", "en", "ing"][pick(3)]}`;
  return spoiled.join(" ");
}
