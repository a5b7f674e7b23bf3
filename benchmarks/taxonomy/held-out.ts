/**
 * What is kept from the index while it is built, so that it can be asked about it afterwards. One training source serves all four
 * questions: it lacks the relations of all occupations in the tested ISCO unit groups, some relations between skills, and every label
 * that two skills share.
 *
 * Unit groups are dealt out by seed into four folds; each is held out in turn, and with it a tenth of the relations. Tuning and reporting use
 * different things: the first two folds are for choosing, the last two give the figures in the results. Label twins are dealt out into
 * two halves, as nothing of theirs is left in any training source.
 */
import type { ConceptSource, TaxonomySource } from "@inzet/core";
import { randomFrom, shuffle } from "../random.js";

/** Which half of the held-out material to ask about. */
export type Half = "tune" | "report";

/** An occupation with its ISCO unit group. */
export interface TestOccupation {
  readonly id: string;
  readonly unitGroup: string;
  readonly essential: readonly string[];
  readonly optional: readonly string[];
}

/** A training source, and what was taken out of it. */
export interface HeldOut {
  readonly training: TaxonomySource;
  readonly occupations: readonly TestOccupation[];
  /** Skills of which the first names the second. */
  readonly relatedPairs: readonly (readonly [string, string])[];
  readonly twins: readonly (readonly [string, string])[];
}

const folds = 4;
/** The share of relations that is held out, the first of each quarter of them. */
const relationShare = 0.1;

/** The numbers of the folds of a half. */
export function foldsOf(half: Half): number[] {
  return Array.from({ length: folds / 2 }, (_, at) => (half === "tune" ? at : folds / 2 + at));
}

/** Holds out one fold, from 0 to 3. The same seed and fold hold out the same. */
export function holdOut(source: TaxonomySource, seed: number, fold: number): HeldOut {
  const random = randomFrom(seed);
  const unitGroups = shuffle([...new Set(source.concepts.flatMap((each) => unitGroupOf(each) ?? []))].sort(), random);
  const testedGroups = new Set(foldFrom(unitGroups, fold, 1 / folds));

  const pairs = shuffle(skillPairs(source), random);
  const heldPairs = foldFrom(pairs, fold, relationShare);
  const heldKeys = new Set(heldPairs.map(([a, b]) => pairKey(a, b)));

  const { twins, shared } = labelTwins(source);
  const parity = fold < folds / 2 ? 0 : 1;

  const occupations: TestOccupation[] = [];
  const concepts = source.concepts.map((concept): ConceptSource => {
    if (concept.kind === "occupation") {
      const unitGroup = unitGroupOf(concept)!;
      if (!testedGroups.has(unitGroup)) return concept;
      occupations.push({
        id: concept.id,
        unitGroup,
        essential: concept.essential ?? [],
        optional: concept.optional ?? [],
      });
      return { ...concept, essential: [], optional: [] };
    }
    if (concept.kind !== "skill") return concept;
    const allowed = (other: string) => !heldKeys.has(pairKey(concept.id, other));
    return {
      ...concept,
      essential: (concept.essential ?? []).filter(allowed),
      optional: (concept.optional ?? []).filter(allowed),
      labels: withoutShared(concept, shared),
    };
  });
  return {
    training: { ...source, concepts },
    occupations: occupations.sort((a, b) => (a.id < b.id ? -1 : 1)),
    relatedPairs: heldPairs,
    twins: shuffle(twins, random).filter((_, at) => at % 2 === parity),
  };
}

function foldFrom<T>(list: readonly T[], fold: number, share: number): T[] {
  const from = fold / folds;
  return list.filter((_, at) => at / list.length >= from && at / list.length < from + share);
}

/** First four digits of an occupation's code: its ISCO unit group. */
function unitGroupOf(concept: ConceptSource): string | undefined {
  return concept.kind === "occupation" ? (concept.code ?? "").slice(0, 4) : undefined;
}

/** Pairs of skills with a relation, each once whichever way it goes. */
function skillPairs(source: TaxonomySource): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const { id, kind, essential = [], optional = [] } of source.concepts) {
    if (kind !== "skill") continue;
    for (const other of [...essential, ...optional])
      if (!pairs.has(pairKey(id, other))) pairs.set(pairKey(id, other), [id, other]);
  }
  return [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

const normal = (label: string) => label.toLowerCase().replace(/\s+/g, " ").trim();

/** Pairs of skills with the same alternative label, and every label that more than one skill has. */
function labelTwins(source: TaxonomySource): { twins: [string, string][]; shared: Set<string> } {
  const holders = new Map<string, Set<string>>();
  const preferred = new Set<string>();
  for (const { id, kind, labels } of source.concepts) {
    if (kind !== "skill") continue;
    for (const { preferred: name, alternative = [], hidden = [] } of Object.values(labels)) {
      if (name !== undefined) preferred.add(normal(name));
      for (const label of [...(name === undefined ? [] : [name]), ...alternative, ...hidden]) {
        const key = normal(label);
        const ids = holders.get(key) ?? new Set();
        holders.set(key, ids.add(id));
      }
    }
  }
  const pairs = new Map<string, [string, string]>();
  const shared = new Set<string>();
  for (const [label, ids] of holders) {
    if (ids.size < 2) continue;
    shared.add(label);
    if (preferred.has(label)) continue;
    const sorted = [...ids].sort();
    for (let i = 0; i < sorted.length; i++) {
      for (let j = i + 1; j < sorted.length; j++) pairs.set(pairKey(sorted[i]!, sorted[j]!), [sorted[i]!, sorted[j]!]);
    }
  }
  const twins = [...pairs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
  return { twins, shared };
}

function withoutShared(concept: ConceptSource, shared: ReadonlySet<string>): ConceptSource["labels"] {
  const kept = (labels: readonly string[] | undefined) => (labels ?? []).filter((label) => !shared.has(normal(label)));
  return Object.fromEntries(
    Object.entries(concept.labels).map(([language, labels]) => [
      language,
      { ...labels, alternative: kept(labels.alternative), hidden: kept(labels.hidden) },
    ]),
  );
}
