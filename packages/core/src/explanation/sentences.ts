import { builtInConstraints } from "../constraints/index.js";
import type { Sentence, Sentences } from "../pair/index.js";
import { builtInCriteria } from "../scoring/index.js";
import { lightReaders } from "../signals/index.js";
import { scoreRepairSentences } from "./repairs.js";

/** Anything that has words of its own. */
interface Speaker {
  readonly id: string;
  readonly labels: Sentence;
  readonly sentences: Sentences;
}

/** Sentences by `kind.id.code`, and labels by `kind.id`. */
export function sentencesOf(kind: "criterion" | "constraint", speakers: readonly Speaker[]): Sentences {
  return Object.fromEntries(
    speakers.flatMap((speaker) => [
      [`${kind}.${speaker.id}`, speaker.labels],
      ...Object.entries(speaker.sentences).map(([code, sentence]) => [`${kind}.${speaker.id}.${code}`, sentence]),
    ]),
  );
}

const lightLabels: Sentences = {
  "signal.willing": { nl: "wil", en: "willing" },
  "signal.aware": { nl: "weet", en: "aware" },
  "signal.fitting": { nl: "past", en: "fitting" },
  "signal.released": { nl: "mag", en: "released" },
  "signal.click": { nl: "klikt", en: "click" },
};

/** All sentences of what is built in. */
export const builtInSentences: Sentences = {
  ...sentencesOf("criterion", builtInCriteria),
  ...sentencesOf("constraint", builtInConstraints),
  ...lightLabels,
  ...Object.fromEntries(
    lightReaders.flatMap((reader) =>
      Object.entries(reader.sentences).map(([code, sentence]) => [`signal.${reader.light}.${code}`, sentence]),
    ),
  ),
  ...Object.fromEntries(Object.entries(scoreRepairSentences).map(([code, sentence]) => [`change.${code}`, sentence])),
};
