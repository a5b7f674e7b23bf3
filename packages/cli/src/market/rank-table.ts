import type { Assignment, Match, Ranking } from "@inzet/core";
import { stdoutColours as colours } from "../terminal/colours.js";
import { formatLights } from "../terminal/lights.js";
import { formatEligibility, formatScore } from "../terminal/score.js";
import { createTable, printTable, tableWidth } from "../terminal/table.js";
import type { LoadedMarket } from "./load-market.js";
import { mainReason } from "./main-reason.js";

type Language = "nl" | "en";

const heads: Readonly<Record<Language, readonly string[]>> = {
  nl: ["", "professional", "geschikt", "score", "seinen", "voornaamste reden"],
  en: ["", "professional", "eligible", "score", "lights", "main reason"],
};

/** Widths of all columns but the first two and the last, padding included. */
const fixedWidths = [10, 18, 11] as const;
/** A UUID is shown whole. */
const longestId = 36;

/** Writes the ranking of an assignment as a heading and a table, as wide as the terminal. */
export function formatRanking(
  ranking: Ranking,
  assignment: Assignment,
  market: LoadedMarket,
  language: Language,
): string {
  const heading = `${colours.bold(assignment.title)}  ${colours.dim(assignment.id)}`;
  const counts = colours.dim(formatCounts(ranking, language));
  if (ranking.matches.length === 0) return `${heading}\n${counts}\n`;
  const longest = Math.max(...ranking.matches.map(({ professionalId }) => professionalId.length));
  const id = 2 + Math.min(longestId, Math.max(longest, "professional".length));
  const place = 2 + String(ranking.matches.length).length;
  const rest = tableWidth() - place - id - fixedWidths.reduce((sum, width) => sum + width, 0);
  const table = createTable(heads[language], [place, id, ...fixedWidths, rest]);
  ranking.matches.forEach((match, at) => {
    table.push(row(match, at + 1, market, language));
  });
  return `${heading}\n${counts}\n${printTable(table)}\n`;
}

function row(match: Match, place: number, market: LoadedMarket, language: Language): string[] {
  return [
    String(place),
    match.professionalId,
    formatEligibility(match.eligibility, language),
    formatScore(match.score),
    formatLights(match.signals),
    mainReason(match, market.taxonomy, language),
  ];
}

function formatCounts({ counts }: Ranking, language: Language): string {
  return language === "nl"
    ? `${counts.yes} geschikt, ${counts.unknown} na navraag, ${counts.no} niet`
    : `${counts.yes} eligible, ${counts.unknown} after asking, ${counts.no} not`;
}
