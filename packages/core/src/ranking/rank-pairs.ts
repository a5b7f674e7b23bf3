import { EligibilityScan, eligibilityOf, type Truth } from "../constraints/index.js";
import { InzetError } from "../errors/index.js";
import type { Pair } from "../pair/index.js";
import { scorePair, valueAtLeast } from "../scoring/index.js";
import { evaluatePair } from "./evaluate.js";
import type { Match, Ranking, RankOptions } from "./match.js";
import type { Rules } from "./rules.js";
import { TopK } from "./top-k.js";

/** What decides a pair's place. */
export interface Standing {
  readonly id: string;
  readonly eligibility: Truth;
  readonly value: number;
}

interface Candidate extends Standing {
  readonly pair: Pair;
}

const places: Readonly<Record<Truth, number>> = { yes: 0, unknown: 1, no: 2 };

/** Eligible before unknown before not eligible, then the higher score, then the lower id by code unit. */
function before(a: Standing, b: Standing): boolean {
  if (a.eligibility !== b.eligibility) return places[a.eligibility] < places[b.eligibility];
  if (a.value !== b.value) return a.value > b.value;
  return a.id < b.id;
}

/** Refuses a limit that is not a whole number from 1 on. */
export function checkLimit(limit: number): void {
  if (Number.isInteger(limit) && limit >= 1) return;
  throw new InzetError("INVALID_OPTION", {
    message: `limit must be a whole number, 1 or more, and is ${limit}`,
    advice: "leave it out for 20",
    details: { limit },
  });
}

/**
 * Ranks pairs: exact, by a heap over all of them; only those that are returned are evaluated in full.
 *
 * @param of - Whose ranking it is.
 * @param pairs - All pairs in question, in any order.
 * @param idOf - The id that breaks ties and names the other side.
 * @param found - Told of each match that is returned, with the pair it was made of.
 * @remarks O(n · (criteria + constraints) + n log limit) at worst. A pair that can no longer enter is not scored to the end.
 */
export function rankPairs(
  of: Ranking["of"],
  pairs: Iterable<Pair>,
  idOf: (pair: Pair) => string,
  rules: Rules,
  options: RankOptions = {},
  found?: (match: Match, pair: Pair) => void,
): Ranking {
  const { limit = 20, includeUnknown = true, includeIneligible = false } = options;
  checkLimit(limit);
  const best = new TopK<Candidate>(limit, before);
  const counts = { yes: 0, no: 0, unknown: 0 };
  const scan = new EligibilityScan(rules.constraints);
  for (const pair of pairs) {
    const eligibility = scan.of(pair);
    counts[eligibility] += 1;
    if (eligibility === "no" && !includeIneligible) continue;
    if (eligibility === "unknown" && !includeUnknown) continue;
    const { worst } = best;
    if (worst !== undefined && places[eligibility] > places[worst.eligibility]) continue;
    const bound = worst?.eligibility === eligibility ? worst.value : 0;
    const value = valueAtLeast(pair, rules.criteria, bound);
    if (value !== undefined) best.offer({ pair, id: idOf(pair), eligibility, value });
  }
  const matches = best.sorted().map(({ pair }) => {
    const { match } = evaluatePair(pair, rules);
    found?.(match, pair);
    return match;
  });
  return { of, matches, counts };
}

/**
 * Where pairs stand, for {@link placeAmong}.
 *
 * @param pairs - All pairs in question, in any order.
 * @remarks O(n · (criteria + constraints)).
 */
export function standingsOf(pairs: Iterable<Pair>, idOf: (pair: Pair) => string, rules: Rules): readonly Standing[] {
  const standings: Standing[] = [];
  for (const pair of pairs) standings.push(standingOf(pair, idOf, rules));
  return standings;
}

/**
 * Finds the place that one pair has among others, from 1, as {@link rankPairs} would order them.
 *
 * @param others - Standings of all pairs in question; one with the pair's own id is left out of account.
 * @remarks O(n).
 */
export function placeAmong(
  pair: Pair,
  others: readonly Standing[],
  idOf: (pair: Pair) => string,
  rules: Rules,
): number {
  const own = standingOf(pair, idOf, rules);
  let place = 1;
  for (const other of others) if (other.id !== own.id && before(other, own)) place += 1;
  return place;
}

function standingOf(pair: Pair, idOf: (pair: Pair) => string, rules: Rules): Standing {
  return {
    id: idOf(pair),
    eligibility: eligibilityOf(pair, rules.constraints),
    value: scorePair(pair, rules.criteria).value,
  };
}
