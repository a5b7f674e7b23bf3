import type { Verification, Violation } from "./verify.js";

/** What a check found: counts all, keeps the first ones. */
export class Findings {
  readonly violations: Violation[] = [];
  count = 0;

  constructor(private readonly limit: number) {}

  add(violation: Violation): void {
    this.count++;
    if (this.violations.length < this.limit) this.violations.push(violation);
  }

  conclude(tolerance: number): Verification {
    return { valid: this.count === 0, violations: this.violations, count: this.count, tolerance };
  }
}
