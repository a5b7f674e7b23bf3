export { type Arbitraries, arbitraries } from "./arbitraries.js";
export type { ArbitraryWorld } from "./world.js";
