import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { InzetError } from "../errors/index.js";
import { skills, taxonomy } from "../pair/small-market.fixture.js";
import { createMemoryStore, type MatchStore } from "../storage/index.js";
import { createMatcher } from "./index.js";

const today = "2026-03-01";
const options = { taxonomy, today, followEvery: 0 };

async function market(): Promise<MatchStore> {
  const store = createMemoryStore();
  await store.put("organisation", { id: "leiden", name: "Gemeente Leiden", layer: "local" });
  await store.put("assignment", {
    id: "a1",
    organisation: "leiden",
    title: "Work",
    requirements: [{ skill: "data-analysis", importance: "must", level: 2 }],
  });
  for (const [position, skill] of skills.entries()) {
    await store.put("professional", { id: `p${position}`, claims: [{ skill, level: (position % 5) + 1 }] });
  }
  await store.put("conversation", { professional: "p1", assignment: "a1", clientSays: "yes" });
  return store;
}

/** What a matcher says of everything, to the byte. */
function told(matcher: { rank: Awaited<ReturnType<typeof followed>>["rank"] }): string {
  return JSON.stringify(matcher.rank("a1", { limit: 100, includeIneligible: true }));
}

function followed(store: MatchStore) {
  return createMatcher({ ...options, store });
}

describe("a matcher that follows a store", () => {
  it.each([-1, Number.NaN, 3_600_001])("refuses to look every %s ms", (followEvery) => {
    expect(() => createMatcher({ ...options, store: createMemoryStore(), followEvery })).toThrow(
      /followEvery must lie/,
    );
  });

  it("ranks as one to which the records were added", async () => {
    const store = await market();
    const matcher = await followed(store);
    const plain = createMatcher({ taxonomy, today });
    plain.addOrganisations((await store.iterate("organisation")).items.map(({ record }) => record));
    plain.addProfessionals((await store.iterate("professional")).items.map(({ record }) => record));
    plain.addAssignments((await store.iterate("assignment")).items.map(({ record }) => record));
    plain.addConversations((await store.iterate("conversation")).items.map(({ record }) => record));
    expect(told(matcher)).toBe(told(plain));
    expect(matcher.rank("a1").matches.length).toBeGreaterThan(2);
  });

  it("sees what another one's portal writes, and ranks the same bytes", async () => {
    const store = await market();
    const [one, other] = [await followed(store), await followed(store)];
    const before = told(one);
    await store.put("professional", { id: "p1", claims: [{ skill: "sql", level: 5 }] });
    await store.put("professional", { id: "p9", claims: [{ skill: "dashboards", level: 4 }] });
    await store.put("conversation", { professional: "p9", assignment: "a1", clientSays: "no" });
    await store.put("assignment", {
      id: "a1",
      organisation: "leiden",
      title: "Work",
      requirements: [{ skill: "data-analysis", importance: "must", level: 3 }],
    });
    expect(told(one)).toBe(before);
    await Promise.all([one.refresh(), other.refresh()]);
    expect(told(one)).not.toBe(before);
    expect(told(other)).toBe(told(one));
    // And the same as one that comes later.
    expect(told(await followed(store))).toBe(told(one));
  });

  it("forgets what was deleted, of every kind", async () => {
    const store = await market();
    const matcher = await followed(store);
    await store.delete("professional", "p0");
    await store.delete("conversation", "p1 a1");
    await store.delete("organisation", "leiden");
    await matcher.refresh();
    expect(matcher.professional("p0")).toBeUndefined();
    expect(told(matcher)).toBe(told(await followed(store)));
    await store.delete("assignment", "a1");
    await matcher.refresh();
    expect(matcher.assignment("a1")).toBeUndefined();
    await store.put("professional", { id: "p0", grade: 3 });
    await matcher.refresh();
    expect(matcher.professional("p0")?.grade).toBe(3);
  });

  it("takes no notice of identities, networks and policies", async () => {
    const store = await market();
    const matcher = await followed(store);
    const before = told(matcher);
    await store.put("identity", { professional: "p0", name: "Ada" });
    await store.put("network", { id: "west", name: "West" });
    await store.put("policy", { id: "west", ownOrganisation: "only" });
    await matcher.refresh();
    expect(told(matcher)).toBe(before);
    expect(matcher.refused.size).toBe(0);
  });

  it("passes over what it cannot hold, says what and why, and takes it once it can", async () => {
    const store = await market();
    const matcher = await followed(store);
    await store.put("professional", { id: "p0", claims: [{ skill: "juggling", level: 3 }] });
    await store.put("professional", { id: "p8", grade: 8 });
    await matcher.refresh();
    expect([...matcher.refused.keys()]).toEqual(["professional p0"]);
    expect(matcher.refused.get("professional p0")).toMatchObject({ code: "UNKNOWN_CONCEPT" });
    // What it held before is not what the store holds any more.
    expect(matcher.professional("p0")).toBeUndefined();
    expect(matcher.professional("p8")?.grade).toBe(8);
    await store.put("professional", { id: "p0", claims: [{ skill: "sql", level: 3 }] });
    await matcher.refresh();
    expect(matcher.refused.size).toBe(0);
    expect(matcher.professional("p0")?.claims?.[0]?.skill).toBe("sql");
    await store.put("professional", { id: "p0", claims: [{ skill: "juggling", level: 3 }] });
    await matcher.refresh();
    await store.delete("professional", "p0");
    await matcher.refresh();
    expect(matcher.refused.size).toBe(0);
  });

  it("loads a store with records that it cannot hold", async () => {
    const store = await market();
    await store.put("assignment", {
      id: "a0",
      organisation: "leiden",
      title: "Work",
      requirements: [{ skill: "juggling", importance: "must" }],
    });
    const matcher = await followed(store);
    expect([...matcher.refused.keys()]).toEqual(["assignment a0"]);
    expect(matcher.assignment("a1")).toBeDefined();
  });

  it("loads a store of more than a page", async () => {
    const store = createMemoryStore();
    await store.batch(
      Array.from({ length: 2500 }, (_, n) => ({
        operation: "put",
        kind: "professional",
        record: { id: `p${n}` },
      })),
    );
    expect((await followed(store)).professionals().length).toBe(2500);
  });

  it("fails to be made when the store fails, and goes on from where it was when a refresh fails", async () => {
    const store = await market();
    await store.close();
    await expect(followed(store)).rejects.toMatchObject({ code: "STORE_CLOSED" });

    const open = await market();
    const matcher = await followed(open);
    const { changesSince } = open;
    open.changesSince = () => Promise.reject(new InzetError("STORE_UNAVAILABLE", { message: "away", retryable: true }));
    await open.put("professional", { id: "p7", grade: 7 });
    await expect(matcher.refresh()).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    open.changesSince = changesSince;
    await matcher.refresh();
    expect(matcher.professional("p7")?.grade).toBe(7);
  });

  it("holds what was written before each of several refreshes that are asked for at once", async () => {
    const store = await market();
    const matcher = await followed(store);
    const seen = Array.from({ length: 5 }, async (_, n) => {
      await store.put("professional", { id: `q${n}` });
      await matcher.refresh();
      return matcher.professional(`q${n}`)?.id;
    });
    expect(await Promise.all(seen)).toEqual(["q0", "q1", "q2", "q3", "q4"]);
  });
});

describe("following by the clock", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("looks every so often, until it is stopped", async () => {
    const store = await market();
    const matcher = await createMatcher({ ...options, store, followEvery: 250 });
    await store.put("professional", { id: "p7" });
    await vi.advanceTimersByTimeAsync(249);
    expect(matcher.professional("p7")).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(matcher.professional("p7")).toBeDefined();
    await store.put("professional", { id: "p8" });
    await vi.advanceTimersByTimeAsync(250);
    expect(matcher.professional("p8")).toBeDefined();
    matcher.stopFollowing();
    expect(vi.getTimerCount(), "no timer waits for nothing").toBe(0);
    matcher.stopFollowing();
    await store.put("professional", { id: "p9" });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(matcher.professional("p9")).toBeUndefined();
    await matcher.refresh();
    expect(matcher.professional("p9"), "by hand it still can").toBeDefined();
  });

  it("looks four times a second when nothing else is said, and never when that is asked", async () => {
    const store = await market();
    const [often, never] = [
      await createMatcher({ taxonomy, today, store }),
      await createMatcher({ taxonomy, today, store, followEvery: 0 }),
    ];
    await store.put("professional", { id: "p7" });
    await vi.advanceTimersByTimeAsync(250);
    expect(often.professional("p7")).toBeDefined();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(never.professional("p7")).toBeUndefined();
    often.stopFollowing();
  });

  it("tells why it could not look, tries on, and clears it again", async () => {
    const store = await market();
    const matcher = await createMatcher({ ...options, store, followEvery: 100 });
    expect(matcher.followError).toBeUndefined();
    const { changesSince } = store;
    const away = new InzetError("STORE_UNAVAILABLE", { message: "away", retryable: true });
    store.changesSince = () => Promise.reject(away);
    await store.put("professional", { id: "p7" });
    await vi.advanceTimersByTimeAsync(100);
    expect(matcher.followError).toBe(away);
    await vi.advanceTimersByTimeAsync(300);
    expect(matcher.followError).toBe(away);
    store.changesSince = changesSince;
    await vi.advanceTimersByTimeAsync(100);
    expect(matcher.followError).toBeUndefined();
    expect(matcher.professional("p7")).toBeDefined();
    matcher.stopFollowing();
  });

  it("looks at once when the store calls, and no more once it was stopped", async () => {
    const listeners = new Set<() => void>();
    const store = Object.assign(await market(), {
      watch: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    }) as MatchStore;
    const matcher = await createMatcher({ ...options, store, followEvery: 60_000 });
    expect(listeners.size).toBe(1);
    await store.put("professional", { id: "p7" });
    for (const listener of listeners) listener();
    await vi.advanceTimersByTimeAsync(0);
    expect(matcher.professional("p7")).toBeDefined();
    const [listener] = [...listeners];
    matcher.stopFollowing();
    expect(listeners.size).toBe(0);
    await store.put("professional", { id: "p8" });
    listener!();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(matcher.professional("p8")).toBeUndefined();
  });
});
