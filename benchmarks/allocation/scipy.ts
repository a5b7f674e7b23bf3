import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Instance } from "./instances.js";

const program = `
import sys, time
import numpy as np
from scipy.optimize import linear_sum_assignment
import scipy
n, runs = int(sys.argv[2]), int(sys.argv[3])
a = np.fromfile(sys.argv[1]).reshape(n, n)
times = []
for _ in range(runs):
    start = time.process_time()
    r, c = linear_sum_assignment(a)
    times.append(time.process_time() - start)
print(sorted(times)[len(times) // 2] * 1000, a[r, c].sum(), scipy.__version__)
`;

/** Milliseconds of CPU (median) and total of scipy's `linear_sum_assignment`; `undefined` where python3 has no scipy. */
export function scipy(instance: Instance, runs: number): { ms: number; cost: number; version: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "inzet-bench-"));
  try {
    const path = join(folder, "costs.bin");
    writeFileSync(path, new Uint8Array(instance.costs.buffer));
    const { stdout, status } = spawnSync("python3", ["-c", program, path, String(instance.size), String(runs)], {
      encoding: "utf8",
    });
    if (status !== 0) return undefined;
    const [ms, cost, version] = stdout.trim().split(" ");
    return { ms: Number(ms), cost: Number(cost), version: version ?? "" };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
