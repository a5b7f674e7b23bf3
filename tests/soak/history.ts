/** What a transaction that took place had read and written: versions by key. */
export interface SeenTransaction {
  readonly name: string;
  readonly reads: Readonly<Record<string, number>>;
  readonly writes: Readonly<Record<string, number>>;
}

/**
 * Says what contradicts that transactions took place one after the other.
 *
 * @returns Versions that were written twice or never; and a circle of transactions of which each must come before the next, if there is one.
 * @remarks A transaction comes after the one that wrote what it read or overwrote, and before the one that overwrote what it read. Source:
 * A. Adya, B. Liskov, P. O'Neil, "Generalized isolation level definitions", ICDE 2000, DOI 10.1109/ICDE.2000.839388. O(reads + writes).
 */
export function contradictions(history: readonly SeenTransaction[]): readonly string[] {
  const broken: string[] = [];
  const writers = new Map<string, number>();
  const last = new Map<string, number>();
  history.forEach(({ name, writes }, at) => {
    for (const [key, version] of Object.entries(writes)) {
      const before = writers.get(`${key} ${version}`);
      if (before !== undefined)
        broken.push(`${name} and ${history[before]!.name} both wrote version ${version} of ${key}`);
      writers.set(`${key} ${version}`, at);
      last.set(key, Math.max(last.get(key) ?? 0, version));
    }
  });
  for (const [key, version] of last) {
    for (let each = 1; each <= version; each++) {
      if (!writers.has(`${key} ${each}`))
        broken.push(`nobody wrote version ${each} of ${key}, and there is a version ${version}`);
    }
  }
  const next: Set<number>[] = history.map(() => new Set());
  const arrow = (from: number | undefined, to: number | undefined) => {
    if (from !== undefined && to !== undefined && from !== to) next[from]!.add(to);
  };
  history.forEach(({ reads, writes }, at) => {
    for (const [key, version] of Object.entries(reads)) {
      arrow(writers.get(`${key} ${version}`), at);
      arrow(at, writers.get(`${key} ${version + 1}`));
    }
    for (const [key, version] of Object.entries(writes)) arrow(writers.get(`${key} ${version - 1}`), at);
  });
  const circle = unordered(next);
  if (circle.length > 0)
    broken.push(
      `a circle among ${circle
        .slice(0, 6)
        .map((at) => history[at]!.name)
        .join(", ")}`,
    );
  return broken;
}

/** What is left when everything that nothing comes before has been taken away, again and again (A. B. Kahn, 1962). */
function unordered(next: readonly ReadonlySet<number>[]): readonly number[] {
  const before = new Uint32Array(next.length);
  for (const set of next) for (const to of set) before[to]! += 1;
  const free = [...before.keys()].filter((at) => before[at] === 0);
  let taken = 0;
  for (let at = free.pop(); at !== undefined; at = free.pop()) {
    taken += 1;
    for (const to of next[at]!) {
      before[to]! -= 1;
      if (before[to] === 0) free.push(to);
    }
  }
  return taken === next.length ? [] : [...before.keys()].filter((at) => before[at]! > 0);
}
