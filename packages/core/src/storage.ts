/**
 * Where records are kept: the port, and a store in memory. A door of its own, since a page that ranks keeps nothing.
 *
 * @packageDocumentation
 */

export * from "./following/index.js";
export * from "./storage/index.js";
