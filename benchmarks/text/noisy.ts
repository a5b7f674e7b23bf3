import type { ConceptSource } from "@inzet/core";
import { createNormaliser, Normaliser } from "@inzet/text";
import { type NoisyQuery, noises, noisyQueries } from "./noisy-queries.js";
import { quantile } from "./quantile.js";
import { flexsearch } from "./rivals/flexsearch.js";
import { fuse } from "./rivals/fuse.js";
import { fuzzysort } from "./rivals/fuzzysort.js";
import { minisearch } from "./rivals/minisearch.js";
import { orama } from "./rivals/orama.js";
import { startTrigrams } from "./rivals/pg-trgm.js";
import { loadRival } from "./rivals/rival.js";

const rivals = [minisearch, flexsearch, fuzzysort, orama, fuse];

/** A rival that is slow is asked until this much time is gone, of the same queries in the same order. */
const mostMilliseconds = 25_000;

/** Figures of one library. */
export interface NoisyResult {
  readonly name: string;
  readonly asked: number;
  readonly firstRight: number;
  readonly inFive: number;
  readonly medianMs: number;
  readonly p99Ms: number;
}

/** Asks inzet and its rivals for the labels behind 2,000 spoiled ones. */
export async function measureNoisy(esco: readonly ConceptSource[], seed: number) {
  const skills = esco.filter((concept) => concept.kind === "skill");
  const conceptsOf = new Map<string, Set<string>>();
  for (const concept of skills) {
    for (const labels of Object.values(concept.labels)) {
      for (const text of [labels.preferred ?? [], labels.alternative ?? [], labels.hidden ?? []].flat()) {
        const set = conceptsOf.get(text) ?? new Set();
        set.add(concept.id);
        conceptsOf.set(text, set);
      }
    }
  }
  const labels = [...conceptsOf.keys()];
  const queries = noisyQueries(labels, 2000, seed);
  const started = performance.now();
  const built = createNormaliser(skills, { languages: ["en", "nl"] });
  const buildMs = performance.now() - started;
  const bytes = built.toBytes();
  const learnedMs = performance.now() - started;
  const opening = performance.now();
  const normaliser = Normaliser.fromBytes(bytes);
  const openMs = performance.now() - opening;
  normaliser.normalise("warm up", { effort: "fast" });
  const results: NoisyResult[] = [];
  const perNoise = new Map<string, [first: number, five: number, all: number]>();
  type Found = readonly ReadonlySet<string>[] | readonly string[][];
  const ask = async (name: string, search: (text: string) => Found | Promise<Found>) => {
    for (const query of queries.slice(0, 20)) await search(query.text);
    const times: number[] = [];
    let first = 0;
    let five = 0;
    const begun = performance.now();
    for (const query of queries) {
      const start = performance.now();
      const asked = search(query.text);
      const found = asked instanceof Promise ? await asked : asked;
      times.push(performance.now() - start);
      const rank = rankOf(query, found, conceptsOf);
      if (rank === 0) first++;
      if (rank < 5) five++;
      if (name === "inzet") {
        const counts = perNoise.get(query.noise) ?? [0, 0, 0];
        if (rank === 0) counts[0]++;
        if (rank < 5) counts[1]++;
        counts[2]++;
        perNoise.set(query.noise, counts);
      }
      if (performance.now() - begun > mostMilliseconds) break;
    }
    results.push({
      name,
      asked: times.length,
      firstRight: first / times.length,
      inFive: five / times.length,
      medianMs: quantile(times, 0.5),
      p99Ms: quantile(times, 0.99),
    });
  };
  await ask("inzet", (text) =>
    normaliser.normalise(text, { effort: "fast", limit: 5 }).map((candidate) => [candidate.conceptId]),
  );
  const missing: string[] = [];
  const conceptsAt = (found: readonly number[] | Promise<readonly number[]>): Found | Promise<Found> =>
    found instanceof Promise
      ? found.then((positions) => positions.map((at) => [...conceptsOf.get(labels[at]!)!]))
      : found.map((at) => [...conceptsOf.get(labels[at]!)!]);
  for (const rival of rivals) {
    const loaded = loadRival(rival);
    if ("missing" in loaded) {
      missing.push(`${rival.name}: ${loaded.missing}`);
      continue;
    }
    const index = rival.create(loaded.module, labels);
    await ask(`${rival.name} ${loaded.version}`, (text) => conceptsAt(index.search(text, 30)));
  }
  const trigrams = await startTrigrams(labels);
  if ("missing" in trigrams) missing.push(`pg_trgm: ${trigrams.missing}`);
  else {
    await ask(`PostgreSQL ${trigrams.version} pg_trgm`, (text) => conceptsAt(trigrams.search(text, 30)));
    await trigrams.stop();
  }
  const lower = new Map<string, Set<string>>();
  for (const [text, concepts] of conceptsOf) {
    const known = lower.get(text.toLowerCase()) ?? new Set();
    for (const concept of concepts) known.add(concept);
    lower.set(text.toLowerCase(), known);
  }
  // No search can tell what such a query was before it was spoiled.
  const takenByOthers = queries.filter((query) => {
    const others = lower.get(query.text.toLowerCase());
    return others !== undefined && ![...conceptsOf.get(query.label)!].some((concept) => others.has(concept));
  }).length;
  return {
    takenByOthers,
    labels: normaliser.labelCount,
    distinct: labels.length,
    buildMs,
    learnedMs,
    openMs,
    bytesMb: bytes.length / 2 ** 20,
    results,
    missing,
    noises: noises.map((noise) => ({ noise, counts: perNoise.get(noise) ?? [0, 0, 0] })),
  };
}

/** Rank of the first right concept among distinct concepts, from 0; Infinity when it is not there. */
function rankOf(
  query: NoisyQuery,
  found: readonly (ReadonlySet<string> | readonly string[])[],
  conceptsOf: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  const right = conceptsOf.get(query.label)!;
  const seen = new Set<string>();
  for (const concepts of found) {
    for (const concept of concepts) if (right.has(concept)) return seen.size;
    for (const concept of [...concepts].slice(0, 1)) seen.add(concept);
  }
  return Number.POSITIVE_INFINITY;
}
