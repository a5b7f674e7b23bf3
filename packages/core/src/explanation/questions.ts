import type { Verdict } from "../constraints/index.js";
import type { Actor } from "../pair/index.js";
import type { Match } from "../ranking/index.js";
import type { Question } from "./types.js";

/** Constraints whose unknown is for someone else than the professional to answer. */
const actorOf: Readonly<Record<string, Actor>> = { release: "home-organisation", status: "client" };

/** Codes of an unknown that lies with the assignment, in any constraint or in the one named. */
const clientCodes: ReadonlySet<string> = new Set([
  "assignment-unknown",
  "kind-unknown",
  "compensation.maximum-unknown",
  "release.hours-unknown",
  "release.period-unknown",
]);

/** Whose answer is needed: an unknown of the assignment is the client's to answer. */
function asked(verdict: Verdict): Actor {
  if (clientCodes.has(verdict.code) || clientCodes.has(`${verdict.constraint}.${verdict.code}`)) return "client";
  return actorOf[verdict.constraint] ?? "professional";
}

/**
 * Lists what is unknown of a match and worth asking.
 *
 * @returns What eligibility depends on first, then by how far the answer may move the score, then by name.
 */
export function questionsOf(match: Match, verdicts: readonly Verdict[]): readonly Question[] {
  const open = verdicts
    .filter((verdict) => verdict.status === "unknown")
    .map((verdict): Question => {
      const { skill } = verdict.values;
      const question = { about: verdict.constraint, actor: asked(verdict), spread: 0 };
      return typeof skill === "string" ? { ...question, subject: skill } : question;
    });
  const total = match.contributions.reduce((sum, entry) => sum + entry.weight, 0);
  const wide = match.contributions
    .filter((entry) => entry.score.high > entry.score.low)
    .map(
      (entry): Question => ({
        about: entry.criterion,
        actor: entry.parts.every(
          (part) => part.finding === "assignment-unknown" || part.finding === "requirements-unknown",
        )
          ? "client"
          : "professional",
        spread: (entry.weight * (entry.score.high - entry.score.low)) / total,
      }),
    )
    .sort((a, b) => b.spread - a.spread || (a.about < b.about ? -1 : 1));
  return [...open, ...wide];
}
