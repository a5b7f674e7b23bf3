import type { Rival } from "./rival.js";

interface Index {
  addAll(documents: readonly object[]): void;
  search(text: string, options: object): { id: number }[];
}

/** minisearch with prefixes and the fuzziness that its documentation suggests. */
export const minisearch: Rival = {
  name: "minisearch",
  package: "minisearch",
  create(module, labels) {
    const Constructor = ((module as { default?: unknown }).default ?? module) as new (options: object) => Index;
    const index = new Constructor({ fields: ["text"] });
    index.addAll(labels.map((text, id) => ({ id, text })));
    return {
      search: (text, limit) =>
        index
          .search(text, { prefix: true, fuzzy: 0.2 })
          .slice(0, limit)
          .map((hit) => hit.id),
    };
  },
};
