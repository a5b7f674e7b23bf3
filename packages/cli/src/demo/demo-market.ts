import {
  type Assignment,
  createMatcher,
  createTaxonomy,
  type Match,
  type Matcher,
  type MatchStore,
  type Organisation,
  type Plan,
  type Policy,
  type Professional,
  type Ranking,
  type RecordByKind,
  type RecordKind,
  type Taxonomy,
} from "@inzet/core";
import { recordKey } from "@inzet/core/storage";
import { municipalities, starterTaxonomy, werkenInHetWesten } from "@inzet/public-sector";
import { generateMarket } from "@inzet/testkit/market";
import { keepRecords, removeOthers } from "../store/keep-records.js";

/** The day on which the demo takes place, so that a seed gives the same matches on any day. */
export const demoDay = "2026-11-24";

/** The municipalities by inhabitants, largest first: a market takes the first to be the largest. */
const largestFirst = [
  "leiden",
  "zoetermeer",
  "alphen-aan-den-rijn",
  "leidschendam-voorburg",
  "gouda",
  "katwijk",
  "krimpenerwaard",
  "woerden",
  "zuidplas",
  "noordwijk",
  "teylingen",
  "bodegraven-reeuwijk",
  "waddinxveen",
  "nieuwkoop",
  "kaag-en-braassem",
  "leiderdorp",
  "wassenaar",
  "voorschoten",
  "oegstgeest",
  "hillegom",
  "lisse",
  "zoeterwoude",
];

/** What decides what the demo shows. */
export interface DemoOptions {
  readonly seed: number;
  readonly language: "nl" | "en";
  readonly professionals: number;
  readonly assignments: number;
}

/** The demo's network with an invented market, loaded and ready to be asked. */
export interface DemoMarket {
  readonly taxonomy: Taxonomy;
  /** How many occupations the taxonomy has. */
  readonly occupations: number;
  readonly policy: Policy;
  readonly organisations: readonly Organisation[];
  readonly professionals: readonly Professional[];
  readonly assignments: readonly Assignment[];
  readonly matcher: Matcher;
}

/**
 * Loads the starter taxonomy and the 22 municipalities, invents who and what is there, and keeps it in a store, from which it is matched.
 *
 * @param store - Where the network is kept; what else it held of these kinds is gone afterwards.
 */
export async function createDemoMarket(options: DemoOptions, store: MatchStore): Promise<DemoMarket> {
  const source = starterTaxonomy();
  const occupations = source.concepts.filter((concept) => concept.kind === "occupation").length;
  const taxonomy = createTaxonomy(source);
  const policy = werkenInHetWesten;
  const market = generateMarket({
    seed: options.seed,
    professionals: options.professionals,
    assignments: options.assignments,
    organisations: [...municipalities].sort((a, b) => largestFirst.indexOf(a.id) - largestFirst.indexOf(b.id)),
    taxonomy,
    policy,
    today: demoDay,
    language: options.language,
  });
  await keepOnly(store, "organisation", market.organisations);
  await keepOnly(store, "professional", market.professionals);
  await keepOnly(store, "assignment", market.assignments);
  await keepOnly(store, "conversation", market.conversations);
  const matcher = await createMatcher({ taxonomy, policy, today: demoDay, store, followEvery: 0 });
  const { organisations, professionals, assignments } = market;
  return { taxonomy, occupations, policy, organisations, professionals, assignments, matcher };
}

/** Keeps the records of a kind, and removes all others. */
async function keepOnly<Kind extends RecordKind>(
  store: MatchStore,
  kind: Kind,
  records: readonly RecordByKind[Kind][],
): Promise<void> {
  await keepRecords(store, kind, records);
  await removeOthers(store, kind, new Set(records.map((record) => recordKey(kind, record as never))));
}

/** What the demo finds out. */
export interface DemoFindings {
  /** The best five of every assignment, in the order of the assignments. */
  readonly rankings: readonly Ranking[];
  /** The rankings that are shown on the terminal. */
  readonly shown: readonly Ranking[];
  readonly plan: Plan;
}

/** Matches that are shown of each ranking. */
const matchesShown = 5;
/** Rankings that are shown on the terminal. */
const rankingsShown = 3;

/** Ranks everyone on every assignment. */
export function rankAll({ matcher, assignments }: DemoMarket): Ranking[] {
  return assignments.map((assignment) => matcher.rank(assignment.id, { limit: matchesShown }));
}

/** Picks rankings worth reading: those that are full and have someone eligible come first. */
export function pickRankings(rankings: readonly Ranking[]): readonly Ranking[] {
  const telling = (ranking: Ranking) =>
    Math.min(ranking.counts.yes, matchesShown) + (ranking.matches.length === matchesShown ? 1 : 0);
  const order = rankings.map((_, position) => position);
  order.sort((a, b) => telling(rankings[b]!) - telling(rankings[a]!) || a - b);
  return order
    .slice(0, rankingsShown)
    .sort((a, b) => a - b)
    .map((position) => rankings[position]!);
}

/** A match that has to be explained, when there is one. */
export function firstMatch(rankings: readonly Ranking[]): Match | undefined {
  return rankings.find((ranking) => ranking.matches.length > 0)?.matches[0];
}
