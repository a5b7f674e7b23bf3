export type { Expectation, TestRunner } from "./test-runner.js";
