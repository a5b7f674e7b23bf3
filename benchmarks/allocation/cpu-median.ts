/** Median CPU milliseconds (user and system) of some runs after one that warms up, and what the last one gave. */
export function cpuMedian<T>(runs: number, work: () => T): { ms: number; result: T } {
  let result = work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    result = work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  return { ms: times[times.length >> 1]!, result };
}
