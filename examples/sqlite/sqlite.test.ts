import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const script = fileURLToPath(new URL("sqlite.ts", import.meta.url));

it("imports once, and ranks the same after a restart", () => {
  const folder = mkdtempSync(join(tmpdir(), "inzet-example-"));
  try {
    const [first, second] = [1, 2].map(() => {
      const run = spawnSync(
        process.execPath,
        ["--conditions=@inzet/source", "--import", "tsx", script, join(folder, "inzet.db")],
        { encoding: "utf8" },
      );
      expect(run.stderr).toBe("");
      expect(run.status).toBe(0);
      return run.stdout.trimEnd().split("\n");
    }) as [string[], string[]];
    expect(first[0]).toBe("imported 300 professionals");
    expect(second[0]).toBe("found 300 professionals");
    expect(second.slice(1)).toEqual(first.slice(1));
    expect(first.slice(2, -1)).toHaveLength(3);
    for (const line of first.slice(2, -1)) expect(line).toMatch(/^professional-\d+: (yes|unknown), 0\.\d\d of 1$/);
    const [, candidates] = /^(\d+) of 300 may be eligible$/.exec(first.at(-1)!) ?? [];
    expect(Number(candidates)).toBeGreaterThan(0);
    expect(Number(candidates)).toBeLessThan(300);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
