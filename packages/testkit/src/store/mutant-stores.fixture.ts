import { InzetError, type MatchStore, type RecordPage, type StoredRecord, type StoreOperation } from "@inzet/core";
import { type CandidateQuery, isCandidate, recordKey, storeCapabilities, type Viewer } from "@inzet/core/storage";
import { type Kept, type Opening, type Otherwise, openingOf } from "./kept-store.fixture.js";

/** A store with one fault, and the topic whose tests have to find it. */
export interface Mutant {
  readonly topic: string;
  readonly opening: Partial<Opening> & Pick<Opening, "factory">;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

function mutant(
  topic: string,
  otherwise: Otherwise,
  change: (opening: Opening) => Partial<Opening> = () => ({}),
): Mutant {
  const opening = openingOf(otherwise);
  return { topic, opening: { ...opening, ...change(opening) } };
}

type Page = RecordPage<"professional">;

/** Changes what pages of records and of candidates show. */
function paging(change: (page: RecordPage) => RecordPage): Otherwise {
  return (whole) => ({
    iterate: async (kind, options) => change(await whole.iterate(kind, options)) as never,
    candidates: async (query, options) => change(await whole.candidates(query, options)) as Page,
  });
}

/** Answers a query by a rule of one's own. */
function choosing(rule: (query: CandidateQuery) => CandidateQuery): Otherwise {
  return (whole) => ({ candidates: (query, options) => whole.candidates(rule(query), options) });
}

/** Changes who is taken to look. */
function looking(change: (viewer: Viewer) => Viewer | undefined): Otherwise {
  const other = <Options extends { readonly viewer?: Viewer }>(options: Options | undefined): Options => {
    if (options?.viewer === undefined || typeof options.viewer !== "object") return (options ?? {}) as Options;
    const { viewer, ...rest } = options;
    const changed = viewer === null ? viewer : change(viewer);
    return (changed === undefined ? rest : { ...rest, viewer: changed }) as Options;
  };
  return (whole) => ({
    get: (kind, id, options) => whole.get(kind, id, other(options)),
    count: (kind, options) => whole.count(kind, other(options)),
    iterate: (kind, options) => whole.iterate(kind, other(options)),
    candidates: (query, options) => whole.candidates(query, other(options)),
    readEvents: (stream, options) => whole.readEvents(stream, other(options)),
    changesSince: (cursor, options) => whole.changesSince(cursor, other(options)),
  });
}

/** The batch with each operation changed, whether it came by itself or not. */
function writing(change: (operation: StoreOperation) => StoreOperation): Otherwise {
  return (whole) => ({
    put: async (kind, record, options) => {
      const [result] = await whole.batch([change({ ...options, operation: "put", kind, record } as StoreOperation)]);
      return { version: (result as { readonly version: number }).version };
    },
    batch: (operations) => whole.batch(operations.map(change)),
  });
}

/** Changes every text of a record or event. */
function texts<Value>(value: Value, change: (text: string) => string, depth = 9): Value {
  if (typeof value === "string") return change(value) as Value;
  if (depth === 0) return value;
  if (Array.isArray(value)) return value.map((each) => texts(each, change, depth - 1)) as Value;
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, each]) => [field, texts(each, change, depth - 1)]),
  ) as Value;
}

function textsOfPuts(change: (text: string) => string): Otherwise {
  return writing((operation) =>
    operation?.operation === "put" ? ({ ...operation, record: texts(operation.record, change) } as never) : operation,
  );
}

/** Every mutant by what is wrong with it. */
export const mutants: Readonly<Record<string, Mutant>> = {
  "loses one write in ten": mutant("records", (whole) => {
    let writes = 0;
    return {
      put: async (kind, record, options) => {
        writes += 1;
        if (writes % 10 === 0 && options === undefined) return { version: 1 };
        return whole.put(kind, record, options);
      },
    };
  }),
  "merges instead of replacing": mutant("records", (whole) => ({
    put: async (kind, record, options) => {
      const id = (record as { readonly id?: unknown } | undefined)?.id;
      const old = typeof id === "string" ? await whole.get(kind, id) : undefined;
      return whole.put(kind, { ...old?.record, ...record } as typeof record, options);
    },
  })),
  "answers from a cache that is never renewed": mutant("records", (whole) => {
    const cache = new Map<string, StoredRecord | undefined>();
    return {
      get: async (kind, id) => {
        const key = `${kind} ${id}`;
        if (!cache.has(key)) cache.set(key, await whole.get(kind, id));
        return cache.get(key) as never;
      },
    };
  }),
  "hands out what can be changed": mutant("records", (whole) => ({
    get: async (kind, id, options) => structuredClone(await whole.get(kind, id, options)),
  })),
  "copies what was put only a moment later": mutant("records", (whole) => ({
    put: async (kind, record, options) => {
      await pause();
      return whole.put(kind, record, options);
    },
  })),
  "composes letters and accents": mutant(
    "records",
    textsOfPuts((text) => text.normalize("NFC")),
  ),
  "keeps fields in the order of the alphabet": mutant("records", (whole) => ({
    get: async (kind, id, options) => {
      const stored = await whole.get(kind, id, options);
      if (stored === undefined) return undefined;
      const sorted = Object.entries(stored.record).sort(([one], [other]) => (one < other ? -1 : 1));
      return Object.freeze({ ...stored, record: Object.freeze(Object.fromEntries(sorted)) }) as never;
    },
  })),
  "keeps all kinds in one space": mutant("records", (whole) => ({
    delete: async (kind, id, options) => {
      const result = await whole.delete(kind, id, options);
      for (const other of ["professional", "organisation"] as const) {
        if (other !== kind && (await whole.get(other, id)) !== undefined) await whole.delete(other, id);
      }
      return result;
    },
  })),
  "restarts versions": mutant("versions", (whole) => ({
    put: async (kind, record, options) => {
      await whole.put(kind, record, options);
      return { version: 1 };
    },
  })),
  "counts versions over all records": mutant("versions", (whole) => {
    let count = 0;
    return {
      put: async (kind, record, options) => {
        await whole.put(kind, record, options);
        count += 1;
        return { version: count };
      },
    };
  }),
  "begins again with the versions of what was deleted": mutant("versions", (whole) => {
    const deleted = new Map<string, number>();
    return {
      delete: async (kind, id, options) => {
        const result = await whole.delete(kind, id, options);
        deleted.set(`${kind} ${id}`, result.version);
        return result;
      },
      put: async (kind, record, options) => {
        const { version } = await whole.put(kind, record, options);
        return { version: version - (deleted.get(`${kind} ${recordKey(kind, record)}`) ?? 0) };
      },
    };
  }),
  "ignores expected versions": mutant("conflicts", (whole) => ({
    put: (kind, record) => whole.put(kind, record),
  })),
  "checks versions and writes in two steps": mutant("conflicts", (whole) => ({
    put: async (kind, record, options) => {
      if (options?.expectedVersion === undefined) return whole.put(kind, record, options);
      const now = (await whole.get(kind, recordKey(kind, record)))?.version ?? 0;
      if (now !== options.expectedVersion) return whole.put(kind, record, options);
      await pause();
      return whole.put(kind, record);
    },
  })),
  "says nothing when there is nothing to delete": mutant("conflicts", (whole) => ({
    delete: (kind, id, options) =>
      whole.delete(kind, id, options).catch((error) => {
        if (error instanceof InzetError && error.code === "NOT_FOUND") return { version: 0 };
        throw error;
      }),
  })),
  "does the first half of a batch that fails": mutant("batches", (whole) => ({
    batch: async (operations) => {
      const results = [];
      for (const operation of operations) results.push(...(await whole.batch([operation])));
      return results;
    },
  })),
  "ignores checks": mutant("batches", (whole) => ({
    batch: (operations) =>
      whole.batch(
        operations.map((operation) =>
          operation.operation === "check" ? { operation: "append", stream: "nothing", events: [] } : operation,
        ),
      ),
  })),
  "does not say which operation of a batch failed": mutant("batches", (whole) => ({
    batch: (operations) =>
      whole.batch(operations).catch((error: InzetError) => {
        throw new InzetError(error.code, { message: "no", advice: "yes", issues: error.issues });
      }),
  })),
  "takes a thousand operations of a batch": mutant("batches", (whole) => ({
    batch: async (operations) => [
      ...(await whole.batch(operations.slice(0, 1000))),
      ...operations.slice(1000).map(() => ({ operation: "put" as const, version: 1 })),
    ],
  })),
  "iterates by code point": mutant(
    "iteration",
    paging((page) => {
      const codePoints = (id: string) =>
        Array.from(id, (letter) => letter.codePointAt(0)!.toString(16).padStart(6, "0")).join();
      return { ...page, items: [...page.items].sort((a, b) => (codePoints(a.id) < codePoints(b.id) ? -1 : 1)) };
    }),
  ),
  "iterates backwards": mutant(
    "iteration",
    paging((page) => ({ ...page, items: [...page.items].reverse() })),
  ),
  "iterates without regard to case": mutant(
    "iteration",
    paging((page) => ({
      ...page,
      items: [...page.items].sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1)),
    })),
  ),
  "promises a next page after the last": mutant(
    "iteration",
    paging((page) => (page.items.length === 0 ? page : { next: page.items.at(-1)!.id, ...page })),
  ),
  "skips a record between two pages": mutant("iteration", (whole) => ({
    iterate: async (kind, options) => {
      const page = await whole.iterate(kind, options);
      if (page.next === undefined) return page;
      const skipped = await whole.iterate(kind, { after: page.next, limit: 1 });
      return { ...page, next: skipped.items[0]?.id ?? page.next };
    },
  })),
  "counts what was deleted": mutant("iteration", (whole) => {
    let deleted = 0;
    return {
      delete: async (kind, id, options) => {
        const result = await whole.delete(kind, id, options);
        deleted += 1;
        return result;
      },
      count: async (kind, options) => (await whole.count(kind, options)) + deleted,
    };
  }),
  "leaves out candidates of whom nothing is known": mutant(
    "candidates",
    choosing((query) => ({ ...query, eligibility: "yes" })),
  ),
  "takes those for eligible of whom nothing is known": mutant(
    "candidates",
    choosing(({ eligibility: _, ...query }) => query),
  ),
  "forgets the languages": mutant(
    "candidates",
    choosing(({ languages: _, ...query }) => query),
  ),
  "does not read the other names of a skill": mutant(
    "candidates",
    choosing((query) =>
      query?.skills === undefined
        ? query
        : {
            ...query,
            skills: query.skills.map((skill) => ({ ...skill, anyOf: skill.anyOf.map((names) => names.slice(0, 1)) })),
          },
    ),
  ),
  "takes a place for nearer than it is": mutant("candidates", (whole) => ({
    candidates: async (query, options) => {
      const page = await whole.candidates(query, options);
      if (query.place === undefined) return page;
      const { place: _, ...rest } = query;
      const all = await whole.candidates(rest, options);
      const wider = (record: Page["items"][number]["record"]) => ({
        ...record,
        ...(record.travelLimitKm === undefined ? {} : { travelLimitKm: record.travelLimitKm + 0.01 }),
      });
      return { ...page, items: all.items.filter(({ record }) => isCandidate(query, wider(record))) };
    },
  })),
  "finds candidates by what they were at first": mutant("candidates", (whole) => {
    const first = new Map<string, StoredRecord<"professional">["record"]>();
    return {
      candidates: async (query, options) => {
        if (options?.limit !== undefined || options?.viewer !== undefined) return whole.candidates(query, options);
        const all = await whole.iterate("professional", options);
        await whole.candidates(query, options);
        for (const { id, record } of all.items) if (!first.has(id)) first.set(id, record);
        return { items: all.items.filter(({ id }) => isCandidate(query, first.get(id)!)) };
      },
    };
  }),
  "lets a misspelt condition through": mutant("candidates", (whole) => ({
    candidates: (query, options) => {
      const known = Object.entries(query ?? {}).filter(([name]) => name !== "grade");
      return whole.candidates(Object.fromEntries(known), options);
    },
  })),
  "shows hidden records to who knows the id": mutant("visibility", (whole) => ({
    get: async (kind, id, options) => {
      await whole.get(kind, id, options);
      return whole.get(kind, id);
    },
  })),
  "counts hidden records": mutant("visibility", (whole) => ({
    count: async (kind, options) => {
      await whole.count(kind, options);
      return whole.count(kind);
    },
  })),
  "takes hidden records off a page after it was cut": mutant("visibility", (whole) => ({
    iterate: async (kind, options) => {
      await whole.iterate(kind, options);
      const { viewer, ...rest } = options ?? {};
      const page = await whole.iterate(kind, rest);
      if (viewer === undefined) return page;
      const seen = await Promise.all(page.items.map(({ id }) => whole.get(kind, id, { viewer })));
      return { ...page, items: page.items.filter((_, position) => seen[position] !== undefined) };
    },
  })),
  "names a hidden record as the next": mutant("visibility", (whole) => ({
    iterate: async (kind, options) => {
      const page = await whole.iterate(kind, options);
      if (page.next !== undefined || options?.viewer === undefined || page.items.length === 0) return page;
      const { items } = await whole.iterate(kind, { after: page.items.at(-1)!.id, limit: 1 });
      return items.length === 0 ? page : { ...page, next: page.items.at(-1)!.id };
    },
  })),
  "shows hidden candidates": mutant("visibility", (whole) => ({
    candidates: async (query, options) => {
      await whole.candidates(query, options);
      const { viewer: _, ...rest } = options ?? {};
      return whole.candidates(query, rest);
    },
  })),
  "shows the events of others": mutant("visibility", (whole) => ({
    readEvents: async (stream, options) => {
      await whole.readEvents(stream, options);
      const { viewer: _, ...rest } = options ?? {};
      return whole.readEvents(stream, rest);
    },
  })),
  "shows hidden changes": mutant("visibility", (whole) => ({
    changesSince: async (cursor, options) => {
      const page = await whole.changesSince(cursor, options);
      return options?.viewer === undefined ? page : { ...page, changes: (await whole.changesSince(undefined)).changes };
    },
  })),
  "gives viewers a cursor that counts all writes": mutant("visibility", (whole) => ({
    changesSince: async (cursor, options) => {
      if (options?.viewer === undefined) return whole.changesSince(cursor, options);
      const [named, position] = cursor?.includes("|") ? cursor.split("|") : [cursor, undefined];
      const page = await whole.changesSince(named, options);
      const end = (await whole.changesSince(position)).cursor;
      return { ...page, cursor: `${page.cursor}|${end}` };
    },
  })),
  "says that there is more when the rest is hidden": mutant("visibility", (whole) => ({
    changesSince: async (cursor, options) => {
      const page = await whole.changesSince(cursor, options);
      if (options?.viewer === undefined || page.changes.length === 0) return page;
      const all = await whole.changesSince(undefined);
      return { ...page, more: page.more || all.changes.at(-1)?.id !== page.changes.at(-1)?.id };
    },
  })),
  "takes a cursor that names a hidden record": mutant("visibility", (whole, { memory }) => ({
    changesSince: async (cursor, options) => {
      const named = /^professional (\S+) \d$/.exec(cursor ?? "");
      const hidden = named !== null && (await memory.get("professional", named[1]!)) !== undefined;
      return whole.changesSince(hidden && options?.viewer !== undefined ? undefined : cursor, options);
    },
  })),
  "gives versions that count hidden writes": mutant("visibility", (whole) => ({
    changesSince: async (cursor, options) => {
      const page = await whole.changesSince(cursor, options);
      if (options?.viewer === undefined) return page;
      const hidden = (await whole.count("professional")) - (await whole.count("professional", options));
      return { ...page, changes: page.changes.map((change) => ({ ...change, version: change.version + hidden })) };
    },
  })),
  "forgets that viewers can come from outside": mutant(
    "visibility",
    looking(({ outside: _, ...viewer }) => viewer),
  ),
  "forgets what day it is": mutant(
    "visibility",
    looking((viewer) => (/^\d/.test(viewer.today) ? { ...viewer, today: "2026-04-01" } : viewer)),
  ),
  "takes every role for a coordinator": mutant(
    "visibility",
    looking((viewer) => (viewer.role === "employee" ? { ...viewer, role: "coordinator" } : viewer)),
  ),
  "takes organisations that are spelt alike for one": mutant(
    "visibility",
    looking((viewer) => ({ ...viewer, organisation: viewer.organisation?.toLowerCase?.() ?? viewer.organisation })),
  ),
  "shows all to a viewer who is misspelt": mutant(
    "visibility",
    looking((viewer) => ("profesional" in viewer ? undefined : viewer)),
  ),
  "counts events from 1": mutant("events", (whole) => ({
    readEvents: async (stream, options) =>
      (await whole.readEvents(stream, options)).map((stored) => ({ ...stored, sequence: stored.sequence + 1 })),
  })),
  "uses a sequence number twice": mutant("events", (whole) => ({
    readEvents: async (stream, options) =>
      (await whole.readEvents(stream, options)).map((stored) => ({
        ...stored,
        sequence: stored.sequence === 2 ? 1 : stored.sequence,
      })),
  })),
  "loses the events of a writer who comes between": mutant("events", (whole) => ({
    append: async (stream, events, options) => {
      if (options !== undefined || !Array.isArray(events) || events.length !== 2) {
        return whole.append(stream, events, options);
      }
      const { length } = await whole.append(stream, []);
      await pause();
      await whole.append(stream, events, { expectedLength: length }).catch((error) => {
        if (!(error instanceof InzetError) || error.code !== "CONFLICT") throw error;
      });
      return { length: length + events.length };
    },
  })),
  "appends the events before one that is refused": mutant("events", (whole) => ({
    append: async (stream, events, options) => {
      if (!Array.isArray(events) || events.length !== 2) return whole.append(stream, events, options);
      await whole.append(stream, events.slice(0, 1), options);
      return whole.append(stream, events.slice(1));
    },
  })),
  "tells identities among the changes": mutant("changes", (whole, { memory }) => ({
    changesSince: async (cursor, options) => {
      const page = await whole.changesSince(cursor, options);
      const identity = await memory.iterate("identity");
      const told = identity.items.map((item) => ({ kind: "identity", ...item }) as never);
      return { ...page, changes: [...page.changes, ...told, ...((await memory.count("identity")) === 0 ? [] : told)] };
    },
    delete: async (kind, id, options) => (kind === "identity" ? { version: 2 } : whole.delete(kind, id, options)),
  })),
  "forgets deletions among the changes": mutant("changes", (whole) => ({
    changesSince: async (cursor, options) => {
      const page = await whole.changesSince(cursor, options);
      return { ...page, changes: page.changes.filter((change) => change.record !== undefined) };
    },
  })),
  "skips a change between two pages": mutant("changes", (whole) => ({
    changesSince: async (cursor, options) => {
      const page = await whole.changesSince(cursor, options);
      return page.more ? { ...page, cursor: String(Number(page.cursor) + 1) } : page;
    },
  })),
  "gives the same change again": mutant("changes", (whole) => ({
    changesSince: async (cursor, options) => {
      const page = await whole.changesSince(cursor, options);
      const back = options?.viewer === undefined && Number(page.cursor) > 0;
      return back && !page.more ? { ...page, cursor: String(Number(page.cursor) - 1) } : page;
    },
  })),
  "takes any cursor for the beginning": mutant("changes", (whole) => ({
    changesSince: (cursor, options) =>
      whole.changesSince(cursor, options).catch((error) => {
        if (options?.limit === 0) throw error;
        return whole.changesSince(undefined, options);
      }),
  })),
  "loses an update in a transaction": mutant("transactions", (whole) => ({
    transaction: async (work) => {
      const result = await work({
        get: (kind, id) => whole.get(kind, id),
        readEvents: (stream, options) => whole.readEvents(stream, options),
        put: async (kind, record) => void (await whole.put(kind, record)),
        delete: async (kind, id) => void (await whole.delete(kind, id)),
        append: async (stream, events) => void (await whole.append(stream, events)),
      });
      return result;
    },
  })),
  "checks what a transaction wrote, not what it read": mutant("transactions", (whole) => {
    const batch: MatchStore["batch"] = (operations) =>
      whole.batch(operations.filter(({ operation }) => operation !== "check"));
    return { batch };
  }),
  "never runs a transaction again": mutant("transactions", (whole) => ({
    transaction: (work, options) => whole.transaction(work, { attempts: 1, ...options }),
  })),
  "gives up a transaction without saying that it can be tried again": mutant("transactions", (whole) => ({
    transaction: (work, options) =>
      whole.transaction(work, options).catch((error) => {
        if (!(error instanceof InzetError)) throw error;
        throw new InzetError(error.code, { message: "no", advice: "yes", details: error.details });
      }),
  })),
  "loses an update among many": mutant("concurrency", (whole) => ({
    transaction: async (work, options) => {
      try {
        return await whole.transaction(work, { ...options, attempts: 1 });
      } catch (error) {
        if (error instanceof InzetError && error.retryable) return undefined as never;
        throw error;
      }
    },
  })),
  "gives cursors that are ahead of writes under way": mutant("concurrency", (whole, kept) => {
    const late = kept as Kept & { promised?: number };
    return {
      batch: async (operations) => {
        late.promised = (late.promised ?? 0) + operations.length;
        await pause();
        const results = await whole.batch(operations);
        late.promised -= operations.length;
        return results;
      },
      changesSince: async (cursor, options) => {
        const ahead = /^\d+\+\d+$/.test(cursor ?? "") ? cursor!.split("+").map(Number) : undefined;
        const end = Number((await whole.changesSince(undefined, { limit: 10_000 })).cursor);
        const from = ahead === undefined ? cursor : String(Math.min(end, ahead[0]! + ahead[1]!));
        const page = await whole.changesSince(from, options);
        return page.more ? page : { ...page, cursor: `${page.cursor}+${late.promised ?? 0}` };
      },
    };
  }),
  "acknowledges what it writes a moment later": mutant("concurrency", (whole) => {
    let last: Promise<unknown> = Promise.resolve();
    return {
      put: async (kind, record, options) => {
        if (options !== undefined) return whole.put(kind, record, options);
        const now = (await whole.get(kind, recordKey(kind, record)))?.version ?? 0;
        last = last.then(pause).then(() => whole.put(kind, record));
        return { version: now + 1 };
      },
      close: async () => {
        await last;
        await whole.close();
      },
    };
  }),
  "shows one half of a batch to a page": mutant("concurrency", (whole) => ({
    batch: async (operations) => {
      const puts = operations.filter(({ operation }) => operation === "put");
      if (puts.length < 2 || puts.length !== operations.length) return whole.batch(operations);
      const first = await whole.batch(operations.slice(0, 1));
      await pause();
      await pause();
      return [...first, ...(await whole.batch(operations.slice(1)))];
    },
  })),
  "forgets everything when it is closed": mutant(
    "durability",
    () => ({}),
    ({ factory }) => ({ reopen: factory }),
  ),
  "forgets events when it is closed": mutant(
    "durability",
    () => ({}),
    ({ reopen }) => ({
      reopen: async (closed) =>
        Object.assign(await reopen(closed), { readEvents: async () => [] } satisfies Partial<MatchStore>),
    }),
  ),
  "forgets the versions of what was deleted when it is closed": mutant(
    "durability",
    () => ({}),
    ({ reopen, factory }) => ({
      reopen: async (closed) => {
        const [old, store] = [await reopen(closed), factory()];
        const identities = (await old.iterate("identity")).items.map((item) => ({
          kind: "identity" as const,
          ...item,
        }));
        for (const { kind, version, record } of [...(await old.changesSince(undefined)).changes, ...identities]) {
          for (let n = 0; record !== undefined && n < version; n++) await store.put(kind, record as never);
        }
        await store.append("log", await old.readEvents("log").then((events) => events.map(({ event }) => event)));
        return store;
      },
    }),
  ),
  "forgets its cursors when it is closed": mutant(
    "durability",
    () => ({}),
    ({ reopen }) => ({
      reopen: async (closed) => {
        const store = await reopen(closed);
        const { changesSince } = store;
        return Object.assign(store, {
          changesSince: ((cursor, options) =>
            changesSince(options?.viewer === undefined ? cursor : undefined, options)) as MatchStore["changesSince"],
        });
      },
    }),
  ),
  "acknowledges what it only intends to write": mutant(
    "durability",
    () => ({}),
    ({ probe }) => ({
      probe: { ...probe, events: async (store, stream) => Math.max(0, (await probe.events(store, stream)) - 1) },
    }),
  ),
  "leaves rows behind that it does not show": mutant(
    "durability",
    () => ({}),
    ({ probe }) => ({
      probe: { ...probe, count: async (store, kind) => (await probe.count(store, kind)) + 1 },
    }),
  ),
  "throws instead of rejecting": mutant("bad input", (whole) => ({
    get: ((kind: "professional", id: string) => {
      if (typeof id !== "string") throw new TypeError("no id");
      return whole.get(kind, id);
    }) as MatchStore["get"],
  })),
  "takes NUL out of texts without a word": mutant(
    "bad input",
    textsOfPuts((text) => text.replaceAll("\u0000", "")),
  ),
  "cuts long texts": mutant("bad input", (whole) => ({
    append: (stream, events, options) =>
      whole.append(stream, Array.isArray(events) ? texts(events, (text) => text.slice(0, 10_000)) : events, options),
  })),
  "takes ids for patterns": mutant("bad input", (whole) => ({
    get: async (kind, id, options) => {
      if (id !== "%") return whole.get(kind, id, options);
      const { items } = await whole.iterate(kind, { ...options, limit: 1 });
      return items[0] === undefined ? undefined : { record: items[0].record, version: items[0].version };
    },
  })),
  "unescapes what it was given": mutant(
    "bad input",
    textsOfPuts((text) => text.replaceAll("''", "'")),
  ),
  "fails at ids that no database keeps": mutant("bad input", (whole) => ({
    get: async (kind, id, options) => {
      if (id.includes?.("\u0000")) throw new Error("invalid byte sequence");
      return whole.get(kind, id, options);
    },
  })),
  "says who somebody is in an error": mutant("bad input", (whole) => ({
    put: (kind, record, options) =>
      whole.put(kind, record, options).catch((error) => {
        if (kind !== "identity" || !(error instanceof InzetError)) throw error;
        const { code, issues } = error;
        throw new InzetError(code, { message: `no: ${JSON.stringify(record)}`, advice: "look again", issues });
      }),
  })),
  "goes on after it was closed": mutant("closing", () => ({ close: async () => {} })),
  "cannot be closed twice": mutant("closing", (whole) => {
    let closed = false;
    return {
      close: async () => {
        if (closed) throw new Error("closed already");
        closed = true;
        await whole.close();
      },
    };
  }),
  "does transactions after it was closed": mutant("closing", () => ({ transaction: async () => undefined as never })),
  "claims to be durable": mutant(
    "capabilities",
    () => ({}),
    ({ factory, share, probe }) => ({ factory, share, probe, reopen: undefined as never }),
  ),
  "claims to be shared": mutant(
    "capabilities",
    () => ({}),
    ({ factory, reopen, probe }) => ({ factory, reopen, probe, share: undefined as never }),
  ),
  "claims to notify, and has no way to": mutant("capabilities", () => ({ watch: undefined as never })),
  "has a way to notify, and does not say so": mutant("capabilities", () => ({
    capabilities: storeCapabilities({ durable: true, shared: true }),
  })),
  "goes on calling who does not want it any more": mutant("capabilities", (whole) => ({
    watch: (listener) => {
      whole.watch!(listener);
      return () => {};
    },
  })),
  "forgets a capability": mutant("capabilities", () => ({
    capabilities: Object.freeze({ durable: true, shared: true }) as never,
  })),
  "refuses every fifth batch": mutant("histories", (whole) => {
    let batches = 0;
    return {
      batch: async (operations) => {
        batches += 1;
        if (batches % 5 === 0) throw new InzetError("CONFLICT", { message: "not now", advice: "again" });
        return whole.batch(operations);
      },
    };
  }),
};

/** A store that keeps every promise, durable, shared and notifying. */
export const wholeOpening: Opening = openingOf(() => ({}));
