import { describe, expect, it } from "vitest";
import { candidateLaw } from "./laws/candidate-law.js";

// INZET_PAIRS asks for more: INZET_PAIRS=1000000 npx vitest run tests/candidates.test.ts
const pairs = Number(process.env.INZET_PAIRS ?? 20_000);
const outcome = candidateLaw({ pairs, seed: 1 });

describe(`what an assignment asks of a store, over ${pairs} generated pairs`, { timeout: 600_000 }, () => {
  it("lets through everybody who is eligible, and everybody who may be", () => {
    expect(outcome.pairs).toBeGreaterThanOrEqual(pairs);
    expect(outcome.missed.slice(0, 3)).toEqual([]);
  });

  it("is tried on people who are eligible, who may be, and who are not", () => {
    for (const count of Object.values(outcome.eligibility)) expect(count).toBeGreaterThan(outcome.pairs / 100);
  });

  it("spares the matcher most of those who are not eligible", () => {
    const { no } = outcome.eligibility;
    expect(outcome.excluded.possible / no).toBeGreaterThan(0.5);
    expect(outcome.excluded.yes / (outcome.pairs - outcome.eligibility.yes)).toBeGreaterThan(0.7);
  });
});
