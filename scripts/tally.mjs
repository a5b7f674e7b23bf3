import { existsSync, readFileSync } from "node:fs";

/** Counts of tests, or of steps. */
export function tally() {
  return { passed: 0, failed: 0, skipped: 0 };
}

/** Adds counts up. */
export function sum(...tallies) {
  const total = tally();
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** Reads vitest's JSON report; a file that could not even be loaded counts as one failed test, and so does a missing report. */
export function tallyOfReport(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, "utf8"));
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The plain line that ends a run. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
