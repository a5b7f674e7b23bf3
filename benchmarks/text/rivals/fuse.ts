import type { Rival } from "./rival.js";

type Fuse = new (
  list: readonly string[],
  options: object,
) => { search(text: string, options: { limit: number }): { refIndex: number }[] };

/** fuse.js as its documentation shows it. */
export const fuse: Rival = {
  name: "fuse.js",
  package: "fuse.js",
  create(module, labels) {
    const Constructor = ((module as { default?: Fuse }).default ?? module) as Fuse;
    const index = new Constructor(labels, { ignoreLocation: true, includeScore: true });
    return { search: (text, limit) => index.search(text, { limit }).map((hit) => hit.refIndex) };
  },
};
