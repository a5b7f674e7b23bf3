import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { startTestServer } from "../../packages/store-postgres/src/testing/test-server.js";

const script = fileURLToPath(new URL("postgres.ts", import.meta.url));
const server = await startTestServer();

describe.skipIf(server === undefined)("several processes on one database", () => {
  const running = new Set<ChildProcess>();
  afterAll(async () => {
    for (const child of running) child.kill();
    await server?.stop();
  });

  /** Runs the script; gives its lines as they come, and how it ended. */
  function run(task: string) {
    const words = ["--conditions=@inzet/source", "--import", "tsx", script, server?.url as string, task];
    const child = spawn(process.execPath, words);
    running.add(child);
    let [printed, complaint] = ["", ""];
    child.stdout.on("data", (bytes) => {
      printed += String(bytes);
    });
    child.stderr.on("data", (bytes) => {
      complaint += String(bytes);
    });
    const ended = new Promise<string>((resolve) => {
      child.on("close", (code) => {
        running.delete(child);
        resolve(code === 0 ? complaint : `exit ${code}: ${complaint}`);
      });
    });
    return { ended, lines: () => printed.split("\n").slice(0, -1) };
  }

  it("see each other's changes, and rank the same", async () => {
    const fill = run("fill");
    expect(await fill.ended).toBe("");
    expect(fill.lines()).toEqual(["filled with 300 professionals"]);

    const followers = [run("follow"), run("follow")];
    for (const { lines } of followers) await expect.poll(() => lines().length, { timeout: 40_000 }).toBe(1);
    const register = run("register");
    expect(await register.ended).toBe("");
    for (const { ended } of followers) expect(await ended).toBe("");
    const [one, other] = followers.map(({ lines }) => lines());
    expect(one).toHaveLength(2);
    expect(one?.[1]).toMatch(/^best now: professional-\d+, professional-new, professional-\d+$/);
    expect(other).toEqual(one);
  }, 180_000);
});
