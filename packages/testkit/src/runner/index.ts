export type { Skips } from "./skipping.js";
export type { Expectation, TestRunner } from "./test-runner.js";
