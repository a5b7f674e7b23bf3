import { InzetError, type MatchStore } from "@inzet/core";

/** What a counter that is written through faults came to. */
export interface StepCounts {
  /** Attempts that failed with an error that may be tried again. */
  failed: number;
  /** Of those, attempts that had taken place all the same. */
  done: number;
}

/**
 * Writes the next step of a counter, whatever it takes: when an attempt fails, the record tells whether it took place.
 *
 * @throws Error when the store fails in any other way than it promises.
 */
export async function stepOnce(store: MatchStore, counts: StepCounts): Promise<void> {
  const before = await persistently(() => store.get("organisation", "counter"), counts);
  const version = before?.version ?? 0;
  const next = Number(before?.record.name ?? 0) + 1;
  for (let attempt = 0; ; attempt++) {
    try {
      await store.batch([
        {
          operation: "put",
          kind: "organisation",
          record: { id: "counter", name: String(next) },
          expectedVersion: version,
        },
        { operation: "append", stream: "steps", events: [{ step: next }] },
      ]);
      return;
    } catch (error) {
      // A server may carry out late what was sent before the connection was lost: the version then refuses to do it twice.
      const late = attempt > 0 && error instanceof InzetError && error.code === "CONFLICT";
      if (!late && !isRetryable(error)) throw error;
      counts.failed += 1;
    }
    const now = await persistently(() => store.get("organisation", "counter"), counts);
    if (now?.version === version + 1 && now.record.name === String(next)) {
      counts.done += 1;
      return;
    }
    if ((now?.version ?? 0) !== version) throw new Error(`version ${now?.version} after a step from ${version}`);
  }
}

/** Does a read until it succeeds; only errors that may be tried again are forgiven. */
async function persistently<Result>(read: () => Promise<Result>, counts: StepCounts): Promise<Result> {
  const began = performance.now();
  for (;;) {
    try {
      return await read();
    } catch (error) {
      if (!isRetryable(error)) throw error;
      if (performance.now() - began > 60_000) throw new Error("the store does not come back", { cause: error });
      counts.failed += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

function isRetryable(error: unknown): boolean {
  return error instanceof InzetError && error.code === "STORE_UNAVAILABLE" && error.retryable;
}

/** What contradicts that each of so many steps was done once. */
export async function stepsBroken(store: MatchStore, steps: number): Promise<string[]> {
  const broken: string[] = [];
  const counter = await store.get("organisation", "counter");
  if (counter?.record.name !== String(steps))
    broken.push(`the counter says ${counter?.record.name} after ${steps} steps`);
  if (counter?.version !== steps) broken.push(`the counter was written ${counter?.version} times in ${steps} steps`);
  let seen = 0;
  for (;;) {
    const events = await store.readEvents("steps", { from: seen, limit: 10_000 });
    if (events.length === 0) break;
    for (const { sequence, event } of events) {
      seen += 1;
      if (sequence !== seen - 1 || event.step !== seen) broken.push(`event ${sequence} is of step ${event.step}`);
    }
  }
  if (seen !== steps) broken.push(`${seen} events after ${steps} steps`);
  return broken;
}
