/**
 * What authors of criteria, constraints and stores test with:
 *
 * - **markets**: {@link generateMarket}, the same from the same seed (also at `@inzet/testkit/market`, without fast-check);
 * - **arbitraries**: {@link arbitraries}, one for each type of the model, valid by construction;
 * - **conformance suites**: {@link describeCriterion}, {@link describeConstraint}, {@link describeStore}, with the functions
 *   of your test runner passed in.
 *
 * @packageDocumentation
 */
export * from "./arbitraries/index.js";
export * from "./constraint/index.js";
export * from "./criterion/index.js";
export * from "./market/index.js";
export * from "./pairs/index.js";
export * from "./runner/index.js";
export * from "./store/index.js";
