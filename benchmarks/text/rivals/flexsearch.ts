import type { Rival } from "./rival.js";

interface Index {
  add(id: number, text: string): void;
  search(text: string, options: object): number[];
}

/** FlexSearch with prefixes, and suggestions where not all words are there. */
export const flexsearch: Rival = {
  name: "FlexSearch",
  package: "flexsearch",
  create(module, labels) {
    const { Index } = ((module as { default?: unknown }).default ?? module) as {
      Index: new (options: object) => Index;
    };
    const index = new Index({ tokenize: "forward", resolution: 9 });
    labels.forEach((text, id) => {
      index.add(id, text);
    });
    return { search: (text, limit) => index.search(text, { limit, suggest: true }) };
  },
};
