/**
 * Markets from a seed, without any test library: for demos, benchmarks and tests.
 *
 * @packageDocumentation
 */
export * from "./market/index.js";
