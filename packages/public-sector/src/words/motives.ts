import { type Word, word } from "./word.js";

/**
 * What drives people to work elsewhere for a while: the words that `motives` of professionals and assignments use.
 *
 * @example
 * ```ts
 * import { motives } from "@inzet/public-sector";
 *
 * motives.find((motive) => motive.id === "learning")?.labels.nl; // "leren en groeien"
 * ```
 */
export const motives: readonly Word[] = [
  word("societal-impact", "bijdragen aan de samenleving", "contributing to society"),
  word("learning", "leren en groeien", "learning and growing"),
  word("variety", "afwisseling", "variety"),
  word("autonomy", "zelf richting geven", "setting one's own course"),
  word("collaboration", "samen iets voor elkaar krijgen", "getting things done together"),
  word("craftsmanship", "vakmanschap", "craftsmanship"),
  word("innovation", "vernieuwen", "innovating"),
  word("new-network", "nieuwe mensen leren kennen", "meeting new people"),
  word("visible-result", "zichtbaar resultaat", "a visible result"),
  word("work-life-balance", "balans tussen werk en privé", "balance between work and private life"),
  word("passing-on-knowledge", "kennis overdragen", "passing on knowledge"),
  word("regional-cooperation", "de regio verder brengen", "bringing the region forward"),
];
