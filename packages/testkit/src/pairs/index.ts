export type { LawOptions } from "./law-options.js";
