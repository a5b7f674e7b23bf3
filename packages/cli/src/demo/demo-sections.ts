import {
  type Explanation,
  type Match,
  type Plan,
  type Ranking,
  renderExplanation,
  renderWhyNot,
  type WhyNot,
} from "@inzet/core";
import { assignmentFacts } from "../report/assignment-facts.js";
import { planBalance } from "../report/plan-balance.js";
import type { ReportContext } from "../report/report-context.js";
import type { Colours } from "../terminal/colours.js";
import { formatLights, formatLightsLegend } from "../terminal/lights.js";
import { formatEligibility, formatScore } from "../terminal/score.js";
import { createTable } from "../terminal/table.js";
import { wrapText } from "../terminal/wrap.js";
import type { DemoWords } from "./demo-words.js";

/** What every section of the demo's text needs. */
export interface DemoVoice {
  readonly words: DemoWords;
  readonly context: ReportContext;
  readonly colours: Colours;
  /** Most characters in a line. */
  readonly width: number;
}

const indent = "  ";

/** A heading with a rule behind it. */
export function heading(text: string, { colours, width }: DemoVoice): string {
  const rule = "─".repeat(Math.max(3, width - [...text].length - 1));
  return `\n${colours.bold(text)} ${colours.dim(rule)}\n`;
}

/** Facts as lines: a word, then what there is to say. */
export function facts(
  lines: readonly (readonly [word: string, text: string])[],
  { colours, width }: DemoVoice,
): string {
  const column = Math.max(...lines.map(([word]) => [...word].length)) + 3;
  const blank = " ".repeat(column);
  return lines
    .map(([word, text]) => {
      const [first, ...others] = wrapText(text, width - column - indent.length).split("\n");
      const rest = others.map((line) => `${indent}${blank}${line}\n`).join("");
      return `${indent}${colours.dim(word.padEnd(column))}${first}\n${rest}`;
    })
    .join("");
}

/** The best matches of a few assignments, each as a small table. */
export function bestMatches(rankings: readonly Ranking[], voice: DemoVoice): string {
  const { words, context, colours, width } = voice;
  const fixed = [4, 19, 11, 20, 11] as const;
  const [place, name, possible, score, lights] = fixed;
  const home = Math.min(25, width - indent.length - fixed.reduce((sum, column) => sum + column, 0));
  const tables = rankings.map((ranking) => {
    const assignment = context.assignment(ranking.of.id);
    const about = assignment === undefined ? [] : assignmentFacts(assignment, context);
    const title = `${colours.bold(context.assignmentTitle(ranking.of.id))} ${colours.dim(`· ${ranking.of.id}`)}`;
    const top = [title, colours.dim(shortName(about.join(" · ")))]
      .map((line) => `${wrapText(line, width, indent)}\n`)
      .join("");
    if (ranking.matches.length === 0) return `${top}${indent}${words.nobody}\n`;
    const table = createTable(words.head, [place, name, home, possible, score, lights]);
    for (const [position, match] of ranking.matches.entries()) {
      table.push([
        String(position + 1),
        match.professionalId,
        homeOf(match, context),
        formatEligibility(match.eligibility, context.input.language, colours),
        formatScore(match.score, colours),
        formatLights(match.signals, colours),
      ]);
    }
    return `${top}\n${indented(table.toString())}\n`;
  });
  return `${wrapText(formatLightsLegend(context.input.language, colours), width, indent)}\n\n${tables.join("\n")}`;
}

/** One match explained, in both languages. */
export function explanations(explanation: Explanation, voice: DemoVoice): string {
  const { words, colours, width } = voice;
  const inLanguage = (name: string, language: "nl" | "en") =>
    `${indent}${colours.dim(`— ${name} —`)}\n${wrapText(renderExplanation(explanation, { language }).trimEnd(), width, indent)}\n`;
  return `${inLanguage(words.inDutch, "nl")}\n${inLanguage(words.inEnglish, "en")}`;
}

/** Why someone who fits is not matched, and what would change it. */
export function whyNotText(whyNot: WhyNot | undefined, { words, context, width }: DemoVoice): string {
  if (whyNot === undefined) return `${indent}${words.whyNotNone}\n`;
  return `${wrapText(renderWhyNot(whyNot, { language: context.input.language }).trimEnd(), width, indent)}\n`;
}

/** The plan in a few lines: what is filled, what stays open and why, who gives and who takes. */
export function planSummary(plan: Plan, voice: DemoVoice): string {
  const { words, context, colours, width } = voice;
  const { formats, input } = context;
  const { gap } = plan.certificate;
  const lines = [
    [
      colours.bold(words.filled(formats.count(plan.matches.length), formats.count(plan.seats))),
      words.total(formats.score(plan.total)),
      gap === 0 ? colours.green(words.proven) : words.gap(formats.score(gap)),
    ].join(" · "),
  ];
  for (const reason of ["nobody-eligible", "needed-elsewhere"] as const) {
    const open = plan.open.filter((seats) => seats.reason === reason);
    const seats = open.reduce((sum, each) => sum + each.seats, 0);
    if (seats === 0) continue;
    const asking = open.filter((each) => each.possibleAfterAsking > 0).reduce((sum, each) => sum + each.seats, 0);
    lines.push(
      words.open(
        formats.count(seats),
        context.words.open.reasons[reason],
        asking === 0 ? undefined : words.afterAsking(formats.count(asking)),
      ),
    );
  }
  const net = planBalance(plan, input.professionals, input.assignments).organisations.map((each) => ({
    name: shortName(context.organisationName(each.organisationId)),
    hours: each.givenHours - each.takenHours,
  }));
  const say = (list: typeof net) =>
    list.map(({ name, hours }) => words.hoursAWeek(name, formats.balance(hours))).join(", ");
  const givers = net.filter(({ hours }) => hours > 0).slice(0, 3);
  const takers = net
    .filter(({ hours }) => hours < 0)
    .slice(-3)
    .reverse();
  if (givers.length > 0) lines.push(`${words.givesMost}: ${say(givers)}`);
  if (takers.length > 0) lines.push(`${words.takesMost}: ${say(takers)}`);
  return lines.map((line) => `${wrapText(line, width, indent)}\n`).join("");
}

/** What to try next. */
export function nextCommands({ words, colours }: DemoVoice): string {
  const column = Math.max(...words.nextCommands.map(([command]) => command.length)) + 3;
  return words.nextCommands
    .map(([command, what]) => `${indent}${colours.cyan(command.padEnd(column))}${colours.dim(what)}\n`)
    .join("");
}

function homeOf(match: Match, context: ReportContext): string {
  const home = context.professional(match.professionalId)?.homeOrganisation;
  return home === undefined ? "–" : shortName(context.organisationName(home));
}

function shortName(name: string): string {
  return name.replace(/^Gemeente /, "");
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `${indent}${line.trimEnd()}`)
    .join("\n");
}
