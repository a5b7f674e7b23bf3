import type { MatchStore, PlainObject, RecordKind, StoreOperation } from "@inzet/core";
import { InzetError, recordKinds } from "@inzet/core";
import { recordKey, storableEvent, storableRecord } from "@inzet/core/storage";
import { arbitraries } from "@inzet/testkit";
import fc from "fast-check";
import { hostileTexts } from "../../packages/testkit/src/store/hostile-texts.js";
import { openAt } from "./address.js";
import type { Fault } from "./fault.js";

const keys = ["__proto__", "constructor", "prototype", "toString", "$where"];
const chunk = 200;

/** Hostile texts in every field that holds text, and hostile names of fields, in records of every kind and in events. */
export const hostileValues: Fault = {
  name: "hostile values",
  how: "statements, patterns, escapes, surrogates, NUL in every text of generated records and events; __proto__ and constructor as fields",
  pass: "0 executed, 0 polluted, 0 silently altered",
  times: { sqlite: 100_000, postgres: 100_000 },
  async run(environment, times, random) {
    const store = await openAt(environment.fresh());
    const broken: string[] = [];
    const seed = Math.floor(random() * 2 ** 31);
    const all = arbitraries({
      professionals: ["p1", "p2"],
      assignments: ["a1", "a2"],
      organisations: ["o1", "o2"],
      networks: ["n1"],
    });
    const texts = fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.constantFrom(...hostileTexts).chain((one) => fc.constantFrom(...hostileTexts).map((other) => one + other)),
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom("\0", "a\0b", "\ud800", "\udfff x"),
    );
    const figures = { values: 0, kept: 0, refused: 0 };
    for (let round = 0; figures.values < times; round++) {
      const planted: { kind: RecordKind; record: unknown; values: number }[] = [];
      for (const kind of recordKinds) {
        const records = fc.sample(all[kind] as fc.Arbitrary<object>, { seed: seed + round, numRuns: 30 });
        const words = fc.sample(texts, { seed: seed + round * 31 + kind.length, numRuns: 30 * 8 });
        records.forEach((record, at) => {
          let next = at * 8;
          // In one record a few, so that not all records are refused for one of them; in another many.
          const often = at % 10 === 0 ? 0.3 : 0.06;
          const count = { values: 0 };
          const draw = () => (count.values < 8 && random() < often ? words[next++] : undefined);
          planted.push({ kind, record: plant(record, draw, count, random), values: count.values });
        });
      }
      broken.push(...(await keep(store, planted, figures)));
      const events = fc.sample(fc.dictionary(texts, fc.oneof(texts, fc.array(texts, { maxLength: 3 }))), {
        seed: seed + round,
        numRuns: 20,
      });
      broken.push(...(await append(store, events as readonly PlainObject[], figures)));
      if (broken.length > 20) break;
    }
    const polluted = Object.keys(Object.prototype).length > 0 || "polluted" in {};
    if (polluted) broken.push("a prototype was polluted");
    await store.close();
    return { broken, figures };
  },
};

/** A copy of plain data in which some texts, and now and then a name of a field, are hostile. */
function plant(
  value: unknown,
  draw: () => string | undefined,
  count: { values: number },
  random: () => number,
): unknown {
  if (typeof value === "string") {
    const text = draw();
    if (text === undefined) return value;
    count.values += 1;
    return text;
  }
  if (Array.isArray(value)) return value.map((each) => plant(each, draw, count, random));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, plant(each, draw, count, random)] as const);
  const copy = Object.fromEntries(entries);
  if (random() < 0.02) {
    const key = keys[Math.floor(random() * keys.length)]!;
    count.values += 1;
    Object.defineProperty(copy, key, {
      value: { polluted: true },
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

/** Appends events of nothing but hostile names and texts, and compares them to the letter. */
async function append(
  store: MatchStore,
  events: readonly PlainObject[],
  figures: { values: number; kept: number; refused: number },
): Promise<readonly string[]> {
  const broken: string[] = [];
  const good = events.filter((event) => {
    const values = Object.keys(event).length * 2;
    figures.values += values;
    try {
      storableEvent(event, 0);
      figures.kept += values;
      return true;
    } catch {
      figures.refused += values;
      return false;
    }
  });
  const { length } = await store.append("hostile", good);
  const back = await store.readEvents("hostile", { from: length - good.length });
  good.forEach((event, at) => {
    const [found, text] = [JSON.stringify(back[at]?.event), JSON.stringify(storableEvent(event, at))];
    if (found !== text) broken.push(`event ${at} came back as ${found}, and was ${text}`);
  });
  return broken;
}

/** Keeps what can be kept and compares it to the letter; what cannot has to be refused with the path. */
async function keep(
  store: MatchStore,
  planted: readonly { readonly kind: RecordKind; readonly record: unknown; readonly values: number }[],
  figures: { values: number; kept: number; refused: number },
): Promise<readonly string[]> {
  const broken: string[] = [];
  const good = new Map<string, { operation: StoreOperation; text: string }>();
  for (const { kind, record, values } of planted) {
    figures.values += values;
    try {
      const kept = storableRecord(kind, record);
      const id = recordKey(kind, kept as never);
      // To the letter, in the order of the fields.
      good.set(`${kind} ${id}`, {
        operation: { operation: "put", kind, record: record as never } as StoreOperation,
        text: JSON.stringify(kept),
      });
      if (JSON.stringify(kept) !== JSON.stringify(record)) broken.push(`${kind} ${id} was altered before it was kept`);
      figures.kept += values;
    } catch (error) {
      if (!(error instanceof InzetError) || error.code !== "INVALID_RECORD" || error.issues.length === 0) throw error;
      figures.refused += values;
      const refused = await store.put(kind, record as never).then(
        () => undefined,
        (refusal: unknown) => refusal,
      );
      if (!(refused instanceof InzetError) || refused.code !== "INVALID_RECORD") {
        broken.push(`${kind}: a record that is none was answered with ${String(refused)}`);
      }
    }
  }
  const entries = [...good];
  for (let from = 0; from < entries.length; from += chunk) {
    const some = entries.slice(from, from + chunk);
    await store.batch(some.map(([, { operation }]) => operation));
    const back = await Promise.all(
      some.map(([name]) => {
        const space = name.indexOf(" ");
        return store.get(name.slice(0, space) as RecordKind, name.slice(space + 1));
      }),
    );
    some.forEach(([name, { text }], at) => {
      const found = JSON.stringify(back[at]?.record);
      if (found !== text) broken.push(`${name} came back as ${found}, and was ${text}`);
    });
  }
  return broken;
}
