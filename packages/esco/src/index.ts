/** Reads ESCO, the European classification of skills and occupations, from the Commission's own CSV download. */
export { escoAttribution, type LoadEscoOptions, loadEsco } from "./load-esco.js";
