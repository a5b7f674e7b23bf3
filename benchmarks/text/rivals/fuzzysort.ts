import type { Rival } from "./rival.js";

interface Module {
  prepare(text: string): object;
  go(text: string, targets: readonly object[], options: object): readonly { target: string }[];
}

/** fuzzysort over prepared labels. */
export const fuzzysort: Rival = {
  name: "fuzzysort",
  package: "fuzzysort",
  create(module, labels) {
    const library = module as Module;
    const prepared = labels.map((text) => library.prepare(text));
    const position = new Map(labels.map((text, at) => [text, at]));
    return { search: (text, limit) => library.go(text, prepared, { limit }).map((hit) => position.get(hit.target)!) };
  },
};
