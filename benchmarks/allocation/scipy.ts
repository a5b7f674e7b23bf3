import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Instance } from "./instances.js";
import type { sparseInstance } from "./sparse-instances.js";

const timed = `
times = []
for _ in range(runs):
    start = time.process_time()
    for _ in range(batch):
        r, c = solve()
    times.append((time.process_time() - start) / batch)
print(sorted(times)[len(times) // 2] * 1000, total(r, c), scipy.__version__)
`;

const dense = `
import sys, time, numpy as np, scipy
from scipy.optimize import linear_sum_assignment
n, runs, batch = [int(x) for x in sys.argv[2:5]]
a = np.fromfile(sys.argv[1] + "/values").reshape(n, n)
solve = lambda: linear_sum_assignment(a)
total = lambda r, c: a[r, c].sum()
${timed}`;

const sparse = `
import sys, time, numpy as np, scipy
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching
n, runs, batch = [int(x) for x in sys.argv[2:5]]
read = lambda name, kind: np.fromfile(sys.argv[1] + "/" + name, dtype=kind)
a = csr_matrix((read("values", np.float64), read("columns", np.int32), read("starts", np.int32)), shape=(n, n))
solve = lambda: min_weight_full_bipartite_matching(a)
total = lambda r, c: np.asarray(a[r, c]).sum()
${timed}`;

/** What scipy made of a problem: CPU milliseconds (median) and total, or that it did not end in time. */
export type ScipyResult = { readonly ms: number; readonly cost: number; readonly version: string } | "late";

/** scipy's `linear_sum_assignment`; `undefined` where python3 has no scipy. */
export function scipy(instance: Instance, runs: number, batch = 1): ScipyResult | undefined {
  return ask(dense, { values: instance.costs }, [instance.size, runs, batch], 300);
}

/** scipy's `min_weight_full_bipartite_matching`; `undefined` where python3 has no scipy. */
export function sparseScipy(
  { rows, rowStarts, columnOfPair, values }: ReturnType<typeof sparseInstance>,
  seconds: number,
): ScipyResult | undefined {
  return ask(sparse, { values, columns: columnOfPair, starts: rowStarts }, [rows, 1, 1], seconds);
}

function ask(
  program: string,
  files: Readonly<Record<string, Float64Array | Int32Array>>,
  numbers: readonly number[],
  seconds: number,
): ScipyResult | undefined {
  const folder = mkdtempSync(join(tmpdir(), "inzet-bench-"));
  try {
    for (const [name, { buffer }] of Object.entries(files)) writeFileSync(join(folder, name), new Uint8Array(buffer));
    const { stdout, status, signal } = spawnSync("python3", ["-c", program, folder, ...numbers.map(String)], {
      encoding: "utf8",
      timeout: seconds * 1000,
      killSignal: "SIGKILL",
    });
    if (signal === "SIGKILL") return "late";
    if (status !== 0) return undefined;
    const [ms, cost, version] = stdout.trim().split(" ");
    return { ms: Number(ms), cost: Number(cost), version: version ?? "" };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
