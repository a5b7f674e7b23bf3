import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { createSqliteStore } from "./create-sqlite-store.js";
import { countIn, countOnce } from "./testing/counter.fixture.js";
import { fixture, killWhileWriting } from "./testing/kill-while-writing.fixture.js";
import { testFolder } from "./testing/test-folder.fixture.js";

const at = testFolder();

it("loses no update of several processes, and none of this one", async () => {
  const path = at("count.db");
  const store = await createSqliteStore({ path, busyTimeout: 60_000 });
  const [processes, times] = [3, 25];
  const ends = Array.from({ length: processes }, () => {
    const child = spawn(process.execPath, fixture("count", path, String(times)), {
      stdio: ["ignore", "inherit", "inherit"],
    });
    return once(child, "exit");
  });
  for (let n = 0; n < times; n++) await countOnce(store);
  expect((await Promise.all(ends)).map(([code]) => code)).toEqual(Array(processes).fill(0));
  const total = (processes + 1) * times;
  expect(await countIn(store)).toBe(total);
  const events = await store.readEvents("steps");
  expect(events.map(({ sequence, event }) => [sequence, event.count])).toEqual(
    Array.from({ length: total }, (_, n) => [n, n + 1]),
  );
  await store.close();
});

it("keeps what was acknowledged, and no half batch, when a process is killed while it writes", async () => {
  const path = at("kill.db");
  let batches = 0;
  for (const afterMs of [5, 23.5, 41, 77, 130]) {
    const outcome = await killWhileWriting(path, batches, afterMs);
    expect(outcome.faults, `killed after ${afterMs} ms, at batch ${outcome.batches}`).toEqual([]);
    batches = outcome.batches;
  }
  expect(batches).toBeGreaterThan(0);
});
