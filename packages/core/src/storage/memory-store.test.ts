import { describe, expect, it } from "vitest";
import { type ErrorCode, InzetError } from "../errors/index.js";
import { recordKinds } from "../model/index.js";
import {
  createMemoryStore,
  eachRecord,
  type MatchStore,
  type StoreOperation,
  storeCapabilities,
  type Viewer,
} from "./index.js";

async function refusal(work: Promise<unknown>): Promise<InzetError> {
  const outcome = await work.then(
    () => "nothing was refused",
    (error: unknown) => error,
  );
  if (outcome instanceof InzetError) return outcome;
  throw outcome;
}

async function expectRefusal(work: Promise<unknown>, code: ErrorCode, details: object = {}): Promise<void> {
  const error = await refusal(work);
  expect(error.code).toBe(code);
  expect(error.details).toMatchObject(details);
  expect(error.message).toMatch(/\nTry: ./);
}

async function ids(store: MatchStore): Promise<string[]> {
  return (await store.iterate("professional")).items.map((item) => item.id);
}

describe("records", () => {
  it("come back as they were put", async () => {
    const store = createMemoryStore();
    const { version } = await store.put("professional", { id: "p1", grade: 11 });
    expect(await store.get("professional", "p1")).toEqual({ record: { id: "p1", grade: 11 }, version });
    expect(await store.get("professional", "p2")).toBeUndefined();
  });

  it("are kept apart by kind, identities too", async () => {
    const store = createMemoryStore();
    await store.put("professional", { id: "x" });
    await store.put("identity", { professional: "x", name: "Ada" });
    await store.put("conversation", { professional: "x", assignment: "a", clientSays: "yes" });
    expect((await store.get("professional", "x"))?.record).toEqual({ id: "x" });
    expect((await store.get("identity", "x"))?.record.name).toBe("Ada");
    expect((await store.get("conversation", "x a"))?.record.clientSays).toBe("yes");
    expect(await store.get("assignment", "x")).toBeUndefined();
    await store.delete("professional", "x");
    expect(await store.get("identity", "x")).toBeDefined();
  });

  it("cannot be changed from outside", async () => {
    const store = createMemoryStore();
    const claims = [{ skill: "law", level: 2 as const }];
    const writing = store.put("professional", { id: "p1", claims });
    claims.push({ skill: "water", level: 2 });
    await writing;
    const stored = await store.get("professional", "p1");
    expect(() => Object.assign(stored?.record.claims ?? [], { 1: "more" })).toThrow(TypeError);
    expect(() => Object.assign(stored as object, { version: 9 })).toThrow(TypeError);
    expect((await store.get("professional", "p1"))?.record.claims).toHaveLength(1);
  });

  it("are validated", async () => {
    const store = createMemoryStore();
    const error = await refusal(store.put("professional", { id: "p 1" }));
    expect(error.code).toBe("INVALID_RECORD");
    expect(error.issues[0]?.path).toEqual(["id"]);
    expect(await ids(store)).toEqual([]);
  });

  it("can be of any kind in the model, and of no other", async () => {
    const store = createMemoryStore();
    for (const kind of recordKinds) expect((await store.iterate(kind)).items).toEqual([]);
    await expectRefusal(store.get("profesional" as never, "p1"), "INVALID_OPTION", { suggestion: "professional" });
    await expectRefusal(store.put("toString" as never, { id: "p1" } as never), "INVALID_OPTION");
    await expectRefusal(store.get("professional", 7 as never), "INVALID_OPTION");
  });
});

describe("versions", () => {
  it("grow with each write and never return, not even after a deletion", async () => {
    const store = createMemoryStore();
    const versions: number[] = [];
    versions.push((await store.put("professional", { id: "p1" })).version);
    versions.push((await store.put("professional", { id: "p1" })).version);
    versions.push((await store.delete("professional", "p1")).version);
    versions.push((await store.put("professional", { id: "p1" })).version);
    expect(versions[0]).toBeGreaterThanOrEqual(1);
    for (let at = 1; at < versions.length; at++) expect(versions[at]).toBeGreaterThan(versions[at - 1] as number);
  });

  it("let a stale write fail, without a trace", async () => {
    const store = createMemoryStore();
    const { version } = await store.put("professional", { id: "p1", grade: 9 });
    const now = await store.put("professional", { id: "p1", grade: 10 }, { expectedVersion: version });
    const stale = store.put("professional", { id: "p1", grade: 11 }, { expectedVersion: version });
    await expectRefusal(stale, "CONFLICT", { kind: "professional", id: "p1", ...now });
    await expectRefusal(store.delete("professional", "p1", { expectedVersion: version }), "CONFLICT", now);
    expect(await store.get("professional", "p1")).toEqual({ record: { id: "p1", grade: 10 }, ...now });
    await store.delete("professional", "p1", { expectedVersion: now.version });
    expect(await store.get("professional", "p1")).toBeUndefined();
  });

  it("let 0 mean that the record is not there", async () => {
    const store = createMemoryStore();
    const { version } = await store.put("professional", { id: "p1" }, { expectedVersion: 0 });
    await expectRefusal(store.put("professional", { id: "p1" }, { expectedVersion: 0 }), "CONFLICT", { version });
    await expectRefusal(store.put("professional", { id: "p2" }, { expectedVersion: 3 }), "CONFLICT", { version: 0 });
    await expectRefusal(store.delete("professional", "p2", { expectedVersion: 3 }), "CONFLICT", { version: 0 });
    await expectRefusal(store.delete("professional", "p2"), "NOT_FOUND", { kind: "professional", id: "p2" });
  });

  it.each([-1, 1.5, Number.NaN, "1"])("must be whole numbers: %s", async (expectedVersion) => {
    const store = createMemoryStore();
    await store.put("professional", { id: "p1" });
    const options = { expectedVersion: expectedVersion as number };
    await expectRefusal(store.put("professional", { id: "p1" }, options), "INVALID_OPTION");
    await expectRefusal(store.delete("professional", "p1", options), "INVALID_OPTION");
    await expectRefusal(store.delete("professional", "p1", { expectedVersion: 0 }), "INVALID_OPTION");
  });
});

describe("batches", () => {
  it("do all, each write seeing those before it", async () => {
    const store = createMemoryStore();
    const results = await store.batch([
      { operation: "put", kind: "professional", record: { id: "p1", grade: 9 }, expectedVersion: 0 },
      { operation: "put", kind: "professional", record: { id: "p1", grade: 10 } },
      { operation: "put", kind: "professional", record: { id: "p2" } },
      { operation: "delete", kind: "professional", id: "p2" },
      { operation: "append", stream: "log", events: [{ type: "a" }, { type: "b" }], expectedLength: 0 },
      { operation: "append", stream: "log", events: [{ type: "c" }], expectedLength: 2 },
    ]);
    expect(results.map((result) => result.operation)).toEqual(["put", "put", "put", "delete", "append", "append"]);
    expect(results.slice(4)).toEqual([
      { operation: "append", length: 2 },
      { operation: "append", length: 3 },
    ]);
    const stored = await store.get("professional", "p1");
    expect(results[1]).toEqual({ operation: "put", version: stored?.version });
    expect(stored?.record.grade).toBe(10);
    expect(await ids(store)).toEqual(["p1"]);
    expect(await store.readEvents("log")).toHaveLength(3);
  });

  const failures: [string, StoreOperation, ErrorCode][] = [
    ["a record that is not valid", { operation: "put", kind: "professional", record: { id: "" } }, "INVALID_RECORD"],
    ["a conflict", { operation: "put", kind: "professional", record: { id: "kept" }, expectedVersion: 0 }, "CONFLICT"],
    ["a record that is not there", { operation: "delete", kind: "professional", id: "p9" }, "NOT_FOUND"],
    ["a length that is not", { operation: "append", stream: "log", events: [], expectedLength: 7 }, "CONFLICT"],
    ["a bad event", { operation: "append", stream: "log", events: [{ n: Number.NaN }] }, "INVALID_RECORD"],
    ["events that are no list", { operation: "append", stream: "log", events: {} as never }, "INVALID_OPTION"],
    ["an operation that does not exist", { operation: "patch" } as never, "INVALID_OPTION"],
  ];
  it.each(failures)("do nothing when there is %s", async (_name, failing, code) => {
    const store = createMemoryStore();
    await store.put("professional", { id: "kept" });
    await store.append("log", [{ type: "first" }]);
    const before = await store.changesSince(undefined);
    const batch = store.batch([
      { operation: "put", kind: "professional", record: { id: "p1" } },
      { operation: "delete", kind: "professional", id: "kept" },
      { operation: "put", kind: "professional", record: { id: "kept" } },
      { operation: "append", stream: "log", events: [{ type: "second" }] },
      failing,
    ]);
    await expectRefusal(batch, code, { position: 4 });
    expect(await ids(store)).toEqual(["kept"]);
    expect(await store.readEvents("log")).toHaveLength(1);
    expect(await store.changesSince(undefined)).toEqual(before);
  });

  it("can be empty", async () => {
    expect(await createMemoryStore().batch([])).toEqual([]);
  });
});

describe("iteration", () => {
  it("goes by id in code-unit order, page by page", async () => {
    const store = createMemoryStore();
    const names = ["b", "B", "a10", "a9", "é", "\u{1f30a}", "\uff21", "0"];
    for (const id of names) await store.put("professional", { id });
    const sorted = [...names].sort();
    expect(sorted.indexOf("\u{1f30a}")).toBeLessThan(sorted.indexOf("\uff21")); // Not so by code point or UTF-8.
    const seen: string[] = [];
    let after: string | undefined;
    let pages = 0;
    do {
      const page = await store.iterate("professional", after === undefined ? { limit: 3 } : { limit: 3, after });
      seen.push(...page.items.map((item) => item.id));
      after = page.next;
      pages++;
    } while (after !== undefined);
    expect(seen).toEqual(sorted);
    expect(pages).toBe(3);
  });

  it("has no next page when the last one is full", async () => {
    const store = createMemoryStore();
    for (const id of ["a", "b"]) await store.put("professional", { id });
    expect(await store.iterate("professional", { limit: 2 })).not.toHaveProperty("next");
    expect(await store.iterate("professional", { limit: 1 })).toHaveProperty("next", "a");
  });

  it("begins after an id that does not exist", async () => {
    const store = createMemoryStore();
    for (const id of ["a", "c"]) await store.put("professional", { id });
    expect((await store.iterate("professional", { after: "b" })).items.map((item) => item.id)).toEqual(["c"]);
    expect((await store.iterate("professional", { after: "c" })).items).toEqual([]);
  });

  it("goes on where it was when records come and go meanwhile", async () => {
    const store = createMemoryStore();
    for (const id of ["a", "c", "e", "g"]) await store.put("professional", { id });
    const first = await store.iterate("professional", { limit: 2 });
    await store.delete("professional", "c");
    await store.put("professional", { id: "b" });
    await store.put("professional", { id: "f" });
    const rest = await store.iterate("professional", { after: first.next as string });
    expect(rest.items.map((item) => item.id)).toEqual(["e", "f", "g"]);
    expect(await ids(store)).toEqual(["a", "b", "e", "f", "g"]);
  });

  it("walks over everything with eachRecord", async () => {
    const store = createMemoryStore();
    for (const id of ["c", "a", "b"]) await store.put("professional", { id });
    const seen: string[] = [];
    for await (const item of eachRecord(store, "professional", { pageSize: 2 })) seen.push(item.record.id);
    expect(seen).toEqual(["a", "b", "c"]);
  });

  it.each([0, -1, 1.5, 10_001])("refuses a limit of %s", async (limit) => {
    const store = createMemoryStore();
    await expectRefusal(store.iterate("professional", { limit }), "INVALID_OPTION");
    await expectRefusal(store.readEvents("log", { limit }), "INVALID_OPTION");
    await expectRefusal(store.changesSince(undefined, { limit }), "INVALID_OPTION");
  });
});

describe("events", () => {
  it("have gapless sequence numbers in each stream", async () => {
    const store = createMemoryStore();
    expect(await store.append("one", [{ type: "a" }, { type: "b" }])).toEqual({ length: 2 });
    await store.append("two", [{ type: "x" }]);
    expect(await store.append("one", [{ type: "c" }], { expectedLength: 2 })).toEqual({ length: 3 });
    expect(await store.readEvents("one")).toEqual([
      { sequence: 0, event: { type: "a" } },
      { sequence: 1, event: { type: "b" } },
      { sequence: 2, event: { type: "c" } },
    ]);
    expect(await store.readEvents("one", { from: 1, limit: 1 })).toEqual([{ sequence: 1, event: { type: "b" } }]);
    expect(await store.readEvents("one", { from: 3 })).toEqual([]);
    expect(await store.readEvents("three")).toEqual([]);
  });

  it("are refused when the stream went on", async () => {
    const store = createMemoryStore();
    await store.append("one", [{ type: "a" }], { expectedLength: 0 });
    const stale = store.append("one", [{ type: "b" }], { expectedLength: 0 });
    await expectRefusal(stale, "CONFLICT", { stream: "one", expectedLength: 0, length: 1 });
    expect(await store.readEvents("one")).toHaveLength(1);
  });

  it("are all refused when one is", async () => {
    const store = createMemoryStore();
    await expectRefusal(store.append("one", [{ type: "a" }, { n: Number.NaN }]), "INVALID_RECORD", { event: 1 });
    expect(await store.readEvents("one")).toEqual([]);
  });

  it("cannot be changed from outside", async () => {
    const store = createMemoryStore();
    await store.append("one", [{ type: "a" }]);
    const events = (await store.readEvents("one")) as unknown[];
    events.pop();
    const [stored] = await store.readEvents("one");
    expect(() => Object.assign(stored?.event as object, { type: "b" })).toThrow(TypeError);
    expect(() => Object.assign(stored as object, { sequence: 4 })).toThrow(TypeError);
  });

  it.each(["", "a b", "a\n", "x".repeat(201), 7])("need a stream with a name, not %j", async (stream) => {
    await expectRefusal(createMemoryStore().append(stream as string, []), "INVALID_OPTION");
  });
});

describe("changes", () => {
  it("tell each changed record once, as it is now, in the order of last changes", async () => {
    const store = createMemoryStore();
    await store.put("professional", { id: "p1", grade: 9 });
    await store.put("organisation", { id: "leiden", name: "Leiden", kind: "municipality" } as never);
    const { version } = await store.put("professional", { id: "p1", grade: 10 });
    const page = await store.changesSince(undefined);
    expect(page.changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["organisation leiden", "professional p1"]);
    expect(page.changes[1]).toEqual({ kind: "professional", id: "p1", version, record: { id: "p1", grade: 10 } });
    expect(page.more).toBe(false);
    expect((await store.changesSince(page.cursor)).changes).toEqual([]);
  });

  it("tell deletions, and what was put again", async () => {
    const store = createMemoryStore();
    await store.put("professional", { id: "p1" });
    await store.put("professional", { id: "p2" });
    const { cursor } = await store.changesSince(undefined);
    const { version } = await store.delete("professional", "p1");
    const page = await store.changesSince(cursor);
    expect(page.changes).toEqual([{ kind: "professional", id: "p1", version }]);
    expect(page.changes[0]).not.toHaveProperty("record");
    await store.put("professional", { id: "p1" });
    expect((await store.changesSince(page.cursor)).changes).toMatchObject([{ id: "p1", record: { id: "p1" } }]);
  });

  it("come in pages", async () => {
    const store = createMemoryStore();
    for (let number = 0; number < 7; number++) await store.put("professional", { id: `p${number}` });
    const seen: string[] = [];
    let cursor: string | undefined;
    let more = true;
    while (more) {
      const page = await store.changesSince(cursor, { limit: 3 });
      seen.push(...page.changes.map((change) => change.id));
      ({ cursor, more } = page);
    }
    expect(seen).toEqual(["p0", "p1", "p2", "p3", "p4", "p5", "p6"]);
  });

  it("never tell of identities", async () => {
    const store = createMemoryStore();
    await store.put("identity", { professional: "p1", name: "Ada" });
    await store.delete("identity", "p1");
    const page = await store.changesSince(undefined);
    expect(page.changes).toEqual([]);
    await store.put("professional", { id: "p1" });
    expect((await store.changesSince(page.cursor)).changes).toHaveLength(1);
  });

  it.each(["x", "-1", "1.5", "999", ""])("refuse a cursor that was not given: %j", async (cursor) => {
    await expectRefusal(createMemoryStore().changesSince(cursor), "INVALID_OPTION", { cursor });
  });
});

describe("the end", () => {
  it("refuses every use after close, and another close does nothing", async () => {
    const store = createMemoryStore();
    await store.put("professional", { id: "p1" });
    await store.close();
    await store.close();
    const uses = [
      store.put("professional", { id: "p1" }),
      store.get("professional", "p1"),
      store.delete("professional", "p1"),
      store.batch([]),
      store.iterate("professional"),
      store.append("one", []),
      store.readEvents("one"),
      store.changesSince(undefined),
    ];
    for (const use of uses) await expectRefusal(use, "STORE_CLOSED");
  });
});

describe("capabilities", () => {
  it("are not claimed by the memory store, and complete", () => {
    expect(createMemoryStore().capabilities).toEqual({ durable: false, shared: false, notifies: false });
    expect(storeCapabilities({ shared: true })).toEqual({ durable: false, shared: true, notifies: false });
  });
});

describe("counts and candidates", () => {
  it("are of what is there now", async () => {
    const store = createMemoryStore();
    for (const [id, grade] of [
      ["a", 9],
      ["b", 12],
      ["c", undefined],
      ["d", 14],
    ] as const) {
      await store.put("professional", grade === undefined ? { id } : { id, grade });
    }
    const found = async (options = {}) =>
      (await store.candidates({ gradeFrom: 10, ...options })).items.map((item) => item.id);
    expect(await store.count("professional")).toBe(4);
    expect(await found()).toEqual(["b", "c", "d"]);
    expect(await found({ eligibility: "yes" })).toEqual(["b", "d"]);
    const page = await store.candidates({ gradeFrom: 10 }, { limit: 2 });
    expect([page.items.map((item) => item.id), page.next]).toEqual([["b", "c"], "c"]);
    expect((await store.candidates({ gradeFrom: 10 }, { limit: 2, after: "c" })).next).toBeUndefined();
    await store.delete("professional", "b");
    await store.put("professional", { id: "d", grade: 3 });
    expect(await store.count("professional")).toBe(3);
    expect(await found()).toEqual(["c"]);
    await expectRefusal(store.candidates({ grade: 10 } as never), "INVALID_OPTION", { option: "query.grade" });
  });
});

describe("a viewer", () => {
  const viewer: Viewer = { organisation: "katwijk", role: "client", today: "2026-11-24" };
  const consents = [{ purpose: "show-profile", given: true }] as const;

  it("gets what a store without the hidden records would give", async () => {
    const [store, without] = [createMemoryStore(), createMemoryStore()];
    for (const id of ["a", "b", "c", "d", "e"]) {
      const hidden = id === "b" || id === "d";
      await store.put("professional", hidden ? { id } : { id, consents });
      await store.append(`professional:${id}`, [{ id }]);
      if (!hidden) await without.put("professional", { id, consents });
    }
    expect(await store.count("professional", { viewer })).toBe(3);
    expect(await store.get("professional", "b", { viewer })).toBeUndefined();
    for (const limit of [1, 2, 3, 10]) {
      expect(await store.iterate("professional", { viewer, limit })).toEqual(
        await without.iterate("professional", { limit }),
      );
      expect(await store.candidates({}, { viewer, limit })).toEqual(await without.candidates({}, { limit }));
      const page = await store.changesSince(undefined, { viewer, limit });
      expect(page).toEqual(await without.changesSince(undefined, { viewer, limit }));
      expect(await store.changesSince(page.cursor, { viewer })).toEqual(
        await without.changesSince(page.cursor, { viewer }),
      );
    }
    expect(await store.readEvents("professional:a", { viewer })).toEqual([]);
    expect((await store.readEvents("professional:b", { viewer: { ...viewer, professional: "b" } })).length).toBe(1);
  });

  it("does not learn from a guessed cursor what there is", async () => {
    const store = createMemoryStore();
    await store.put("professional", { id: "hidden" });
    await store.put("professional", { id: "gone", consents });
    await store.delete("professional", "gone");
    for (const cursor of ["professional hidden 1", "professional gone 1", "professional nobody 1", "person a 1"]) {
      await expectRefusal(store.changesSince(cursor, { viewer }), "INVALID_OPTION", { cursor });
    }
  });

  it("is refused when misspelt", async () => {
    const store = createMemoryStore();
    const wrong = { viewer: { ...viewer, rol: "client" } as never };
    await expectRefusal(store.get("professional", "p1", wrong), "INVALID_OPTION", { option: "viewer.rol" });
    await expectRefusal(store.count("professional", wrong), "INVALID_OPTION");
  });
});

describe("a transaction", () => {
  it("is refused by a store that was closed, also when it does nothing", async () => {
    const store = createMemoryStore();
    expect(await store.transaction(() => 7)).toBe(7);
    await store.close();
    await expectRefusal(
      store.transaction(() => 7),
      "STORE_CLOSED",
    );
  });

  it("reads for the portal itself, and takes no viewer", async () => {
    const store = createMemoryStore();
    await store.append("log", [{ n: 0 }]);
    const viewer: Viewer = { organisation: "o", role: "client", today: "2026-11-24" };
    const events = await store.transaction((transaction) => transaction.readEvents("log", { viewer } as never));
    expect(events.length).toBe(1);
  });
});
