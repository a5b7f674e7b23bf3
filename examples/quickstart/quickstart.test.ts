import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("quickstart.ts", import.meta.url));

describe("the quickstart", () => {
  it("is at most 40 lines", () => {
    expect(readFileSync(script, "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(40);
  });

  it("ranks both professionals, and explains", () => {
    const run = spawnSync(process.execPath, ["--conditions=@inzet/source", "--import", "tsx", script], {
      encoding: "utf8",
    });
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    expect(run.stdout.split("\n")[0]).toMatch(/^p-0107: (yes|unknown), 0\.\d\d of 1$/);
    expect(run.stdout).toContain("p-0212:");
    expect(run.stdout.split("\n").length).toBeGreaterThan(8);
  });
});
