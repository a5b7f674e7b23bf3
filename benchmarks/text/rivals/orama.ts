import type { Rival } from "./rival.js";

interface Module {
  create(options: object): object;
  insert(database: object, document: object): unknown;
  search(database: object, options: object): { hits: { document: { position: number } }[] };
}

/** Orama with a tolerance of one letter. */
export const orama: Rival = {
  name: "Orama",
  package: "@orama/orama",
  create(module, labels) {
    const library = module as Module;
    const database = library.create({ schema: { text: "string", position: "number" } });
    labels.forEach((text, position) => {
      library.insert(database, { text, position });
    });
    return {
      search: (text, limit) =>
        library.search(database, { term: text, tolerance: 1, limit }).hits.map((hit) => hit.document.position),
    };
  },
};
