import type { Match, Ranking, WhyNot } from "@inzet/core";
import type { DemoMarket } from "./demo-market.js";

/** How many who are not eligible are looked at for each assignment, best scores first. */
const candidates = 6;

/** Finds someone who fits well and yet is not eligible, for whom a small change would do. */
export function pickWhyNot(market: DemoMarket, rankings: readonly Ranking[]): WhyNot | undefined {
  const { matcher, professionals } = market;
  let best: { readonly whyNot: WhyNot; readonly score: number } | undefined;
  for (const ranking of rankings) {
    const { matches } = matcher.rank(ranking.of.id, {
      limit: Math.max(1, professionals.length),
      includeUnknown: false,
      includeIneligible: true,
    });
    const barred = matches.filter((match: Match) => match.eligibility === "no").slice(0, candidates);
    for (const match of barred) {
      if (best !== undefined && match.score.value <= best.score) break;
      const whyNot = matcher.whyNot(match.professionalId, match.assignmentId);
      if (whyNot.changeSets.length === 0) continue;
      best = { whyNot, score: match.score.value };
      break;
    }
  }
  return best?.whyNot;
}
