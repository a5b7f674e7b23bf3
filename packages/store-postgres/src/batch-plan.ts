import type { PlainObject, Professional, RecordKind } from "@inzet/core";
import { type CheckedOperation, type Grant, grantsOf } from "@inzet/core/storage";
import { factsRow } from "./facts-row.js";
import { comparable, sortKey } from "./stored-text.js";

/** A record that a batch touches, and what must hold of it before the batch for all of the batch to take place. */
interface TouchedKey {
  readonly place: number;
  readonly kind: RecordKind;
  readonly id: string;
  /** The version that a reader must find: 0 for no record. */
  current?: number;
  /** The version of the last write, deletions included. */
  last?: number;
  there?: true;
}

/** What becomes of a record that is written. */
interface Kept {
  readonly kind: RecordKind;
  readonly id: string;
  readonly sort_key: string;
  writes: number;
  content: object | null;
  place: number | undefined;
}

interface TouchedStream {
  readonly place: number;
  readonly stream: string;
  expected?: number;
}

/** The arguments of the function that writes, in their order. */
export interface BatchPlan {
  readonly refuse: boolean;
  readonly keys: readonly TouchedKey[];
  readonly streams: readonly TouchedStream[];
  readonly kept: readonly Kept[];
  readonly superseded: readonly object[];
  readonly granted: readonly object[];
  readonly facts: readonly object[];
  readonly appended: readonly object[];
}

/**
 * Works out what a batch asks of the database and what it writes there, without knowing what is stored.
 *
 * @param whole - Whether this is all of a batch; the first part of one only finds out why it is refused.
 * @remarks Every expectation in a batch comes down to one about the state before it: after k writes of a key, version v is expected
 * where v − k was stored. Those that contradict each other, or what the batch itself does, make it one to be refused.
 */
export function planBatch(operations: readonly CheckedOperation[], whole: boolean): BatchPlan {
  let refuse = !whole;
  const keys = new Map<string, TouchedKey>();
  const kept = new Map<string, Kept>();
  const streams = new Map<string, TouchedStream & { added: number }>();
  const superseded: object[] = [];
  const earlier = new Map<string, { place: number; nth: number }[]>();
  const appended: object[] = [];
  let place = 0;

  const must = <Limits extends object, Name extends keyof Limits>(limits: Limits, name: Name, value: Limits[Name]) => {
    if (limits[name] !== undefined && limits[name] !== value) refuse = true;
    limits[name] = value;
  };

  const append = (stream: string, events: readonly PlainObject[], expectedLength: number | undefined) => {
    const known = streams.get(stream) ?? { place: streams.size + 1, stream, added: 0 };
    streams.set(stream, known);
    if (expectedLength !== undefined) must(known as TouchedStream, "expected", expectedLength - known.added);
    for (const event of events) appended.push({ stream, list: known.place, place: known.added++, event });
  };

  for (const operation of operations) {
    if (operation.operation === "append") {
      append(operation.stream, operation.events, operation.expectedLength);
      continue;
    }
    const { kind, id, expectedVersion } = operation;
    const name = `${kind} ${id}`;
    const key = keys.get(name) ?? { place: keys.size + 1, kind, id: comparable(id) };
    keys.set(name, key);
    const write = kept.get(name);
    if (expectedVersion !== undefined) {
      if (write === undefined) must(key, "current", expectedVersion);
      else if (write.content !== null) must(key, "last", expectedVersion - write.writes);
      else if (expectedVersion !== 0) refuse = true;
    }
    if (operation.operation === "check") continue;
    if (operation.operation === "delete") {
      if (write === undefined) must(key, "there", true);
      else if (write.content === null) refuse = true;
    }
    const content = operation.operation === "put" ? operation.record : null;
    const at = kind === "identity" ? undefined : ++place;
    if (write === undefined) {
      kept.set(name, { kind, id, sort_key: `\\x${sortKey(id).toString("hex")}`, writes: 1, content, place: at });
      continue;
    }
    if (write.place !== undefined) {
      const before = earlier.get(name) ?? [];
      before.push({ place: write.place, nth: write.writes });
      earlier.set(name, before);
    }
    write.writes += 1;
    write.content = content;
    write.place = at;
  }

  for (const [name, writes] of earlier) {
    const { kind, id, writes: total } = kept.get(name) as Kept;
    for (const write of writes) superseded.push({ kind, id, place: write.place, later: total - write.nth });
  }
  const there = [...kept.values()].filter(({ content }) => content !== null);
  return {
    refuse,
    keys: [...keys.values()],
    streams: [...streams.values()].map(({ added, ...stream }) => stream),
    // An order of the rows that is the same for every batch, though only one writes at a time.
    kept: [...kept.values()],
    superseded,
    granted: there.flatMap(({ kind, id, content }) => grantRows(kind, id, grantsOf(kind, content as never))),
    facts: there
      .filter(({ kind }) => kind === "professional")
      .map(({ content, sort_key }) => factsRow(content as Professional, sort_key)),
    appended,
  };
}

/** Grants that differ in their right only share a row. */
function grantRows(kind: RecordKind, id: string, grants: readonly Grant[]): readonly object[] {
  const rows = new Map<string, { rights: string[] }>();
  for (const { right, token, from, until, except } of grants) {
    const name = [token, from, until, ...except].join(" ");
    const row = rows.get(name);
    if (row === undefined) {
      rows.set(name, { kind, id, token, rights: [right], from_day: from, until_day: until, except } as never);
    } else if (!row.rights.includes(right)) row.rights.push(right);
  }
  return [...rows.values()];
}
