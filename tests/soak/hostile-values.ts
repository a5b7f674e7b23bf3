import type { MatchStore, PlainObject, RecordKind, StoreOperation } from "@inzet/core";
import { InzetError, recordKinds, validateRecord } from "@inzet/core";
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
    const listed = fc.constantFrom(...hostileTexts);
    const texts = fc.oneof(
      { weight: 10, arbitrary: listed },
      { weight: 6, arbitrary: fc.tuple(listed, listed).map((two) => two.join("")) },
      { weight: 3, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
      { weight: 1, arbitrary: fc.constantFrom("\0", "a\0b", "\ud800", "\udfff x") },
    );
    const figures = { values: 0, kept: 0, refused: 0 };
    for (let round = 0; figures.values < times; round++) {
      const planted: { kind: RecordKind; record: unknown; values: number }[] = [];
      for (const kind of recordKinds) {
        const records = fc.sample(all[kind] as fc.Arbitrary<object>, { seed: seed + round, numRuns: 30 });
        const words = fc.sample(texts, { seed: seed + round * 31 + kind.length, numRuns: 30 * 8 });
        records.forEach((record, at) => {
          planted.push({ kind, ...plant(kind, record, words.slice(at * 8, at * 8 + 8), random) });
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

type Path = readonly (string | number)[];

/** A copy of a record in which some texts, and now and then a name of a field, are hostile: mostly where any text will do. */
function plant(
  kind: RecordKind,
  record: object,
  words: readonly string[],
  random: () => number,
): { readonly record: unknown; readonly values: number } {
  const copy = structuredClone(record);
  const places = textsIn(copy);
  const free = places.filter((path) => takesAnyText(kind, record, path));
  // In one record one, so that not all are refused for one of them; in another many.
  const many = random() < 0.8 ? 1 : words.length;
  let values = 0;
  for (const word of words.slice(0, many)) {
    const among = random() < 0.9 && free.length > 0 ? free : places;
    const path = among[Math.floor(random() * among.length)];
    if (path === undefined) break;
    setAt(copy, path, word);
    values += 1;
  }
  if (random() < 0.03) {
    const key = keys[Math.floor(random() * keys.length)]!;
    const value = { polluted: true };
    Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
    values += 1;
  }
  return { record: copy, values };
}

/** Where there is text in plain data. */
function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const known = new Map<string, boolean>();

/** Whether a field of a kind takes any word, and not only a day or one of a list: tried once for each field. */
function takesAnyText(kind: RecordKind, record: object, path: Path): boolean {
  const field = `${kind} ${path.filter((step) => typeof step === "string").join(".")}`;
  let takes = known.get(field);
  if (takes === undefined) {
    const copy = structuredClone(record);
    setAt(copy, path, "any-word");
    takes = validateRecord(kind, copy).valid;
    known.set(field, takes);
  }
  return takes;
}

function setAt(value: object, path: Path, text: string): void {
  let at = value as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1)!] = text;
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
