import { describe, expect, it } from "vitest";
import { Extractor } from "./extraction/extractor.js";
import { buildCompounds } from "./index/build-compounds.js";
import { buildIndex } from "./index/build-index.js";
import { learnLexicon } from "./learn/lexicon.js";
import { createNormaliser } from "./normaliser/create-normaliser.js";
import { WordMatcher } from "./search/word-matcher.js";
import { smallTaxonomy } from "./small-taxonomy.fixture.js";

const normaliser = createNormaliser(smallTaxonomy);

const hostile: readonly (readonly [string, (size: number) => string])[] = [
  ["one repeated letter", (size) => "a".repeat(size)],
  ["combining marks", (size) => `e${"\u0301".repeat(size)}`],
  ["one repeated word", (size) => "projecten ".repeat(size / 10)],
  ["all words of all labels", (size) => "projecten leiden beheren water vergunningen ".repeat(size / 44)],
  ["brackets", (size) => "(".repeat(size)],
  ["halves of surrogate pairs", (size) => "\ud800".repeat(size)],
  ["line feeds", (size) => "\n".repeat(size)],
  ["hyphens between letters", (size) => "a-".repeat(size / 2)],
];

const index = buildIndex(smallTaxonomy, ["nl", "en"]);
const compounds = buildCompounds(index);
const lexicon = learnLexicon(index, compounds);

/** What it takes to search a text: words read and words of labels sought. */
function workFor(text: string): number {
  const extractor = new Extractor(index, compounds, lexicon, new WordMatcher(index, compounds));
  extractor.extract(text, { overlaps: true, allows: () => true, leastScore: 0 });
  return extractor.work;
}

describe.each(hostile)("%s", (_, make) => {
  it("is normalised whatever its length, as only its beginning counts", () => {
    const short = normaliser.normalise(make(2000));
    expect(normaliser.normalise(make(1_000_000))).toEqual(short);
    expect(normaliser.normalise(make(1_000_000), { effort: "fast" })).toEqual(
      normaliser.normalise(make(2000), { effort: "fast" }),
    );
  });

  it("is searched for concepts in work that doubles when it doubles, not more", () => {
    const once = workFor(make(22_000));
    const twice = workFor(make(44_000));
    expect(twice).toBeLessThanOrEqual(2.1 * once + 100);
    expect(normaliser.extract(make(200_000)).length).toBeLessThanOrEqual(1000);
  });
});
