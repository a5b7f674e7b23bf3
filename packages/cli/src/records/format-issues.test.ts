import { describe, expect, it } from "vitest";
import { createColours } from "../terminal/colours.js";
import { formatIssues } from "./format-issues.js";
import { readCsvRows } from "./read-csv.js";
import { siftRows } from "./sift-rows.js";

const plain = createColours({ isTerminal: false, environment: {} });
const rejectedOf = (text: string) => siftRows("p.csv", "professional", readCsvRows(text, "professional")).rejected;

describe("formatIssues", () => {
  it("says file, line, column, value, what was expected and what to do", () => {
    expect(formatIssues(rejectedOf("id;uren per week\np1;12,5\n"), plain).text).toBe(
      [
        'p.csv:2:2  uren per week  = "12,5"',
        '  WRONG_TYPE  hoursPerWeek "12,5" must be a number',
        "  expected: a number, with a decimal point",
        "  Try: write 12.5, with a decimal point",
      ].join("\n"),
    );
  });

  it("tells the fault of a column once, however many rows it concerns", () => {
    const { text, findings } = formatIssues(rejectedOf("id,shaal\np1,9\np2,10\np3,\n"), plain);
    expect(findings).toBe(1);
    expect(text).toContain('p.csv:1:2  shaal  = "shaal"');
    expect(text).toContain("the same in 2 more: lines 2, 3");
    expect(formatIssues(rejectedOf("schaal\n9\n10\n"), plain).findings).toBe(1);
  });

  it("counts all, and shows as many as asked", () => {
    const { text, findings } = formatIssues(rejectedOf("id,grade\np1,99\np2,99\np3,99\n"), plain, 2);
    expect(findings).toBe(3);
    expect(text).toContain("p.csv:3:2");
    expect(text).toMatch(/… and 1 more$/);
  });
});
