import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** Gives paths in a folder of the test file's own, which is removed when its tests are done. */
export function testFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "inzet-sqlite-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}
