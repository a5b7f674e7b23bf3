import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { linearAssignment, sparseAssignment } from "@inzet/allocation";
import { cpuMedian } from "./cpu-median.js";
import { instance } from "./instances.js";
import { sparseInstance, sparseKinds } from "./sparse-instances.js";

/** One point of a curve: problem size, CPU milliseconds, and pairs read by count, which no clock blurs. */
export interface GrowthPoint {
  readonly curve: string;
  readonly size: number;
  readonly ms: number;
  readonly augmentingPaths: number;
  readonly bids: number;
  readonly rowsRead: number;
}

/** How time and work grow, to n = 10,000 dense and a million pairs sparse. */
export function growth(seed: number): GrowthPoint[] {
  const points: GrowthPoint[] = [];
  for (const kind of ["uniform", "geometric", "low-rank", "integers"] as const) {
    for (const size of [250, 500, 1000, 2000, 5000, 10_000]) {
      const { costs } = instance(kind, size, seed);
      const problem = { rows: size, columns: size, values: costs };
      points.push(point(`dense ${kind}`, size, size > 2000 ? 1 : 3, () => linearAssignment(problem)));
    }
  }
  for (const kind of sparseKinds) {
    for (const size of [1000, 3000, 10_000, 30_000, 50_000]) {
      const problem = sparseInstance(kind, size, seed);
      points.push(point(`sparse ${kind}`, size, 3, () => sparseAssignment(problem)));
    }
  }
  return points;
}

function point(
  curve: string,
  size: number,
  runs: number,
  solve: () => ReturnType<typeof linearAssignment> | ReturnType<typeof sparseAssignment>,
): GrowthPoint {
  const { ms, result } = cpuMedian(runs, solve);
  if (result.status !== "optimal") throw new Error(`${curve} ${size} has a solution`);
  const { augmentingPaths, bids, rowsScanned, rescans } = result.work;
  return { curve, size, ms, augmentingPaths, bids, rowsRead: rowsScanned + rescans };
}

/** Bytes beside the input, measured in a process of its own; `undefined` when that failed. */
export function bytesBeside(kind: "dense" | "sparse", size: number): number | undefined {
  const file = fileURLToPath(new URL("memory.ts", import.meta.url));
  const options = ["--conditions=@inzet/source", "--import", "tsx", file, kind, String(size)];
  const { stdout, status } = spawnSync(process.execPath, options, { encoding: "utf8" });
  return status === 0 ? Number(stdout) : undefined;
}
