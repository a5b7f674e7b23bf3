/**
 * Median CPU milliseconds (user and system) of some runs after one that warms up, and what the last one gave.
 *
 * @param batch - How often the work is done in each run; for work of microseconds.
 */
export function cpuMedian<T>(runs: number, work: () => T, batch = 1): { ms: number; result: T } {
  let result = work();
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const start = process.cpuUsage();
    for (let time = 0; time < batch; time++) result = work();
    const { user, system } = process.cpuUsage(start);
    if (run > 0) times.push((user + system) / 1000 / batch);
  }
  times.sort((a, b) => a - b);
  return { ms: times[times.length >> 1]!, result };
}
