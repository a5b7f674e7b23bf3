import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTaxonomy, type TaxonomySource } from "@inzet/core";
import { loadEsco } from "@inzet/esco";

/** What it costs to get from CSV files to answers. Times in ms, memory in MB (heap and array buffers together). */
export interface Costs {
  readonly loadMs: number;
  readonly buildMs: number;
  /** Processor time of the build: what it takes on a machine that does nothing else. */
  readonly buildCpuMs: number;
  readonly bytes: number;
  readonly openMs: number;
  /** First question by id: decodes the ids. */
  readonly firstIdMs: number;
  /** First search: decodes and folds the labels. */
  readonly firstSearchMs: number;
  readonly searchMs: number;
  readonly similarityNs: number;
  readonly openedMB: number;
  readonly afterSearchMB: number;
}

/** Loads, compiles and opens ESCO, the last in a process of its own. */
export async function measureCosts(path: string): Promise<{ costs: Costs; source: TaxonomySource }> {
  const loadStart = performance.now();
  const source = await loadEsco({ path });
  const loadMs = performance.now() - loadStart;
  const cpu = process.cpuUsage();
  const buildStart = performance.now();
  const bytes = createTaxonomy(source).toBytes();
  const buildMs = performance.now() - buildStart;
  const used = process.cpuUsage(cpu);
  const folder = mkdtempSync(join(tmpdir(), "inzet-bench-"));
  try {
    const file = join(folder, "esco.inzet");
    writeFileSync(file, bytes);
    const script = fileURLToPath(new URL("open-cost.ts", import.meta.url));
    const args = ["--expose-gc", "--conditions=@inzet/source", "--import", "tsx", script, file];
    const opened = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Omit<
      Costs,
      "loadMs" | "buildMs" | "buildCpuMs" | "bytes"
    >;
    const costs = { loadMs, buildMs, buildCpuMs: (used.user + used.system) / 1000, bytes: bytes.length, ...opened };
    return { costs, source };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
