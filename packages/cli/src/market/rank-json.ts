import type { Ranking } from "@inzet/core";

/**
 * Writes rankings as JSON: an array of `{ assignmentId, matches }`, one assignment a line.
 *
 * @returns Text that `docs/reference/rank-output.schema.json` describes.
 */
export function formatRankJson(rankings: readonly Ranking[]): string {
  const lines = rankings.map(({ of, matches }) =>
    JSON.stringify({
      assignmentId: of.id,
      matches: matches.map(({ professionalId, eligibility, score, signals, reasons, contributions }) => ({
        professionalId,
        eligibility,
        score,
        signals,
        reasons,
        contributions,
      })),
    }),
  );
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
