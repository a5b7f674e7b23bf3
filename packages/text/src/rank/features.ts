/** What is known about a label and a phrase, in the order of the weights. All in [0, 1] or near it. */
export const featureNames = [
  "letters", // cosine of runs of characters
  "covered", // share of the phrase that the label covers, without synonyms
  "filled", // share of the label that the phrase covers, without synonyms
  "covered by meaning", // the same with synonyms
  "filled by meaning",
  "both", // product of covered and filled by meaning
  "first word", // how well the first word of the phrase is covered
  "last word",
  "last word of label",
  "order",
  "preferred",
  "hidden",
  "group", // the concept is a group
  "letters of concept", // mean of letters over the labels of the concept
  "best letters of concept",
  "covered by concept", // share of the phrase that the labels of the concept cover together
  "covered by description",
  "covered by translation", // share of the phrase whose translation is in the labels of the concept
  "filled by translation", // share of the best label in the other language that the phrase translates to
  "described in translation",
  "shared words of concept", // mean of filled over the labels of the concept
  "exact",
  "covered by related", // share of the phrase that names of related concepts cover
  "related in translation",
  "covered softly", // with words alike by their letters too
  "filled softly",
  "both softly",
  "often in related", // the same, and more when many related concepts have the word
  "often in related translation",
  "letters against best", // letters over the most letters of any candidate
  "translation against best",
  "meaning against best", // both over the most of any candidate
  "direction", // cosine of the vectors of phrase and label
  "direction of concept", // cosine of the vectors of phrase and concept
  "direction against best",
  "direction of concept against best",
  "short label", // one over its words
] as const;

/** How many features there are. */
export const featureCount = featureNames.length;
