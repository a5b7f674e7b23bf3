/**
 * What authors of criteria, constraints and stores test with:
 *
 * - **markets**: {@link generateMarket}, the same from the same seed (also at `@inzet/testkit/market`, without fast-check);
 * - **arbitraries**: {@link arbitraries}, one for each type of the model, valid by construction;
 * - **conformance suites**: `describeCriterion`, `describeConstraint`, `describeStore`, with your test runner's functions
 *   passed in.
 *
 * @packageDocumentation
 */
export * from "./arbitraries/index.js";
export * from "./market/index.js";
