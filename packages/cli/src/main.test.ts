import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "./main.js";

let written = { stdout: "", stderr: "" };

beforeEach(() => {
  written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      written[name] += String(text);
      return true;
    });
  }
});
afterEach(() => vi.restoreAllMocks());

/** Runs the command in this process. */
async function run(...args: readonly string[]) {
  const code = await main(args, { version: "1.2.3" });
  return { code, ...written };
}

const files = ["--professionals", "none.csv", "--assignments", "none.csv"];

describe("main", () => {
  it.each([
    [["rnak"], "Did you mean rank?"],
    [["rank", "--profesionals", "x.csv"], "--professionals"],
    [["rank"], "--professionals"],
    [["rank", ...files, "--limit", "none"], "whole number"],
    [["rank", ...files, "--limit", "0"], "whole number"],
    [["rank", ...files, "--today", "2026-02-30"], "a day that exists"],
    [["explain", ...files, "--professional", "p", "--assignment", "a", "--language", "fr"], "nl, en"],
    [["validate", "--kind", "person", "x.csv"], "professional, assignment"],
  ])("ends with 2 on wrong usage: %j", async (args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("ends with 1 on bad input, with what to do and without a stack", async () => {
    const { code, stdout, stderr } = await run("rank", ...files);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe("Error: none.csv must be a file that can be read, and is not there\nTry: check the path.\n");
  });

  it("ends with 0 when help or the version is asked for", async () => {
    expect(await run("--version")).toMatchObject({ code: 0, stdout: "1.2.3\n" });
    expect(await run("rank", "--help")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("--policy <FILE|NAME>"),
    });
  });
});
