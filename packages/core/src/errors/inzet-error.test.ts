import { describe, expect, it } from "vitest";
import { errorCodes, issueCodes } from "./codes.js";
import { InzetError } from "./inzet-error.js";
import { formatIssue, formatPath, type Issue } from "./issue.js";

describe("InzetError", () => {
  it("puts advice on a line of its own, and keeps what it is given", () => {
    const cause = new Error("disk full");
    const error = new InzetError("CONFLICT", {
      message: "professional p1 changed since version 3",
      advice: "read it again",
      details: { version: 3 },
      retryable: true,
      cause,
    });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("InzetError");
    expect(error.message).toBe("professional p1 changed since version 3\nTry: read it again");
    expect(error).toMatchObject({ code: "CONFLICT", details: { version: 3 }, retryable: true, issues: [], cause });
  });

  it("leaves out what it is not given", () => {
    const error = new InzetError("NOT_FOUND", { message: "no professional p1" });
    expect(error.message).toBe("no professional p1");
    expect("cause" in error).toBe(false);
    expect(error).toMatchObject({ details: {}, issues: [], retryable: false });
  });

  it("has closed lists of codes, each code once", () => {
    for (const codes of [errorCodes, issueCodes]) {
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    }
  });
});

describe("issues in words", () => {
  it.each([
    [["claims", 2, "level"], "claims[2].level"],
    [["id"], "id"],
    [[], ""],
    [[3, "id"], "[3].id"],
  ])("writes the path %j as %s", (path, text) => {
    expect(formatPath(path)).toBe(text);
  });

  it("writes an issue as one line", () => {
    const issue: Issue = {
      code: "OUT_OF_RANGE",
      path: ["grade"],
      expected: "at most 18",
      received: 19,
      message: "grade 19 must be at most 18",
    };
    expect(formatIssue(issue)).toBe("grade: grade 19 must be at most 18");
    expect(formatIssue({ ...issue, path: [], advice: "lower it" })).toBe(
      "record: grade 19 must be at most 18 (lower it)",
    );
  });
});
