export { generateMarket, type Market, type MarketOptions } from "./generate-market.js";
export type { MarketWords } from "./words.js";
