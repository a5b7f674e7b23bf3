import type { Verdict } from "../constraints/index.js";
import type { Change, Sentence, Sentences, Values } from "../pair/index.js";
import type { Contribution, ContributionPart } from "../scoring/index.js";
import { lights, type Signal } from "../signals/index.js";
import { type FillContext, fill } from "./fill.js";
import type { LabelTable } from "./labels.js";
import { builtInSentences } from "./sentences.js";
import type { Explanation, Question, WhyNot } from "./types.js";
import { actorWords, type ExplanationLanguage, headings, stateWords, truthWords } from "./words.js";

/** How a result is put into words. */
export interface RenderOptions {
  /** `nl` or `en`. */
  readonly language: ExplanationLanguage;
  /** Labels of concepts by id and language; an explanation brings its own. Default: ids are shown. */
  readonly labels?: LabelTable;
  /** Sentences of criteria and constraints that are not built in; an explanation brings its own. */
  readonly sentences?: Sentences;
}

function contextOf({ language, labels = {}, sentences = {} }: RenderOptions): FillContext {
  return { language, labels, labelOf: (key) => sentences[key] ?? builtInSentences[key] };
}

function say(key: string, values: Values, context: FillContext): string | undefined {
  const sentence = context.labelOf(key);
  return sentence === undefined ? undefined : fill(sentence, values, context);
}

/**
 * Puts a verdict into words.
 *
 * @param verdict - A verdict of a match or an explanation.
 * @param options - The language, and labels for the concepts that it names.
 * @returns One sentence, without a full stop; the label of the constraint when there is no sentence for the code.
 * @example
 * ```ts
 * import { renderVerdict } from "@inzet/core";
 *
 * const verdict = { constraint: "travel", status: "no", code: "too-far", values: { km: 41.2, limit: 30 }, waivable: false } as const;
 * renderVerdict(verdict, { language: "en" }); // "41.2 km is beyond the travel limit of 30 km"
 * ```
 */
export function renderVerdict(verdict: Verdict, options: RenderOptions): string {
  const context = contextOf(options);
  const key = `constraint.${verdict.constraint}`;
  const sentence =
    say(`${key}.${verdict.code}`, verdict.values, context) ?? say(key, {}, context) ?? verdict.constraint;
  return verdict.waivable ? sentence + headings.waivable[options.language] : sentence;
}

/**
 * Puts a light into words.
 *
 * @param signal - One of the five signals of a match.
 * @param options - The language.
 * @returns One line: light, state, reason, and who can do what about it.
 * @example
 * ```ts
 * import { renderSignal } from "@inzet/core";
 *
 * const signal = { light: "aware", state: "amber", code: "not-seen", values: {}, actor: "network", step: "show" } as const;
 * renderSignal(signal, { language: "en" });
 * // "aware: amber, knows that it can be done, has not seen this assignment; the network can show the assignment"
 * ```
 */
export function renderSignal(signal: Signal, options: RenderOptions): string {
  const { language } = options;
  const context = contextOf(options);
  const key = `signal.${signal.light}`;
  const name = say(key, {}, context) ?? signal.light;
  const reason = say(`${key}.${signal.code}`, signal.values, context) ?? signal.code;
  const line = `${name}: ${stateWords[signal.state][language]}, ${reason}`;
  if (signal.actor === undefined || signal.step === undefined) return line;
  return `${line}; ${actorWords[signal.actor][language]} ${say(`${key}.${signal.step}`, signal.values, context) ?? signal.step}`;
}

/**
 * Puts one part of a contribution into words.
 *
 * @param criterion - Id of the criterion that the part belongs to.
 * @param part - The part.
 * @param options - The language, and labels for the concepts that it names.
 * @returns One sentence, without a full stop.
 * @example
 * ```ts
 * import { renderPart } from "@inzet/core";
 *
 * const score = { low: 0.5, value: 0.5, high: 0.5 };
 * const part = { subject: "location", score, contribution: 0.05, finding: "within-limit", values: { km: 12.07, limit: 30 } };
 * renderPart("travel", part, { language: "en" }); // "12.1 km, within the travel limit of 30 km"
 * ```
 */
export function renderPart(criterion: string, part: ContributionPart, options: RenderOptions): string {
  const context = contextOf(options);
  const key = `criterion.${criterion}`;
  return say(`${key}.${part.finding}`, part.values, context) ?? say(key, {}, context) ?? part.finding;
}

/**
 * Names a criterion or a constraint for readers.
 *
 * @param kind - Which of the two.
 * @param id - Its id.
 * @param options - The language.
 * @returns Its label; the id when it is not known.
 * @example
 * ```ts
 * import { renderLabel } from "@inzet/core";
 *
 * renderLabel("criterion", "field-of-work", { language: "nl" }); // "werkveld"
 * ```
 */
export function renderLabel(kind: "criterion" | "constraint", id: string, options: RenderOptions): string {
  return say(`${kind}.${id}`, {}, contextOf(options)) ?? id;
}

/**
 * Puts a change into words.
 *
 * @param change - A change out of a "why not".
 * @param options - The language, and labels for the concepts that it names.
 * @returns One sentence, without a full stop; the change's code when there is no sentence for it.
 * @example
 * ```ts
 * import { renderChange } from "@inzet/core";
 *
 * renderChange(
 *   { code: "travel-further", record: "professional", actor: "professional", operation: "set",
 *     path: ["travelLimitKm"], from: 20, to: 35, values: { km: 35 } },
 *   { language: "en" },
 * ); // "the person travels up to 35 km"
 * ```
 */
export function renderChange(change: Change, options: RenderOptions): string {
  const context = contextOf(options);
  const sentence = changeSentence(change.code, options.sentences);
  return sentence === undefined ? change.code : fill(sentence, change.values, context);
}

/** Finds what to say of a change, whichever constraint it comes from; codes of changes are unique. */
function changeSentence(code: string, sentences: Sentences = {}): Sentence | undefined {
  const ending = `.${code}`;
  for (const table of [builtInSentences, sentences]) {
    const own = table[`change${ending}`];
    if (own !== undefined) return own;
    for (const [key, sentence] of Object.entries(table)) {
      if (key.startsWith("constraint.") && key.endsWith(ending)) return sentence;
    }
  }
  return undefined;
}

function percent(value: number, options: RenderOptions): string {
  return fill({ nl: "{value:percent}", en: "{value:percent}" }, { value }, contextOf(options));
}

function renderContribution(entry: Contribution, options: RenderOptions): readonly string[] {
  const label = renderLabel("criterion", entry.criterion, options);
  const head = `${`+${percent(entry.contribution, options)}`.padStart(7)}  ${label} (${percent(entry.score.value, options)})`;
  return [head, ...entry.parts.map((part) => `         ${renderPart(entry.criterion, part, options)}`)];
}

function renderQuestion(question: Question, options: RenderOptions): string {
  const context = contextOf(options);
  const { language, labels = {} } = options;
  const kind = question.spread > 0 ? "criterion" : "constraint";
  const label = renderLabel(kind, question.about, options);
  const subject =
    question.subject === undefined ? undefined : (labels[question.subject]?.[language] ?? question.subject);
  const values = {
    about: subject === undefined ? label : `${label}, ${subject}`,
    actor: actorWords[question.actor][language],
    spread: question.spread,
  };
  return fill(question.spread > 0 ? headings.about : headings.aboutEligibility, values, context);
}

function section(heading: Sentence, lines: readonly string[], language: ExplanationLanguage): readonly string[] {
  return lines.length === 0 ? [] : ["", `${heading[language]}:`, ...lines];
}

/**
 * Puts an explanation into words that a client or a professional can read.
 *
 * @param explanation - What `matcher.explain` gave.
 * @param options - The language; labels and sentences come with the explanation.
 * @returns Plain text of several lines: eligibility, score, contributions, lights, obstacles, questions.
 * @remarks Percentages are rounded for reading; the exact numbers are in the explanation.
 * @example
 * ```ts
 * import { createMatcher, createTaxonomy, renderExplanation } from "@inzet/core";
 *
 * const taxonomy = createTaxonomy({
 *   id: "demo", version: "1", languages: ["en"],
 *   concepts: [{ id: "sql", kind: "skill", labels: { en: { preferred: "SQL" } } }],
 * });
 * const matcher = createMatcher({ taxonomy, today: "2026-01-01" });
 * matcher.addProfessionals([{ id: "p1", claims: [{ skill: "sql", level: 4 }] }]);
 * matcher.addAssignments([
 *   { id: "a1", organisation: "leiden", title: "Reports", requirements: [{ skill: "sql", importance: "must", level: 3 }] },
 * ]);
 * console.log(renderExplanation(matcher.explain(matcher.evaluate("p1", "a1")), { language: "en" }));
 * ```
 */
export function renderExplanation(
  explanation: Explanation,
  options: { readonly language: ExplanationLanguage },
): string {
  const { match, verdicts, questions, labels, sentences } = explanation;
  const { language } = options;
  const full: RenderOptions = { language, labels, sentences };
  const context = contextOf(full);
  const of = (status: Verdict["status"]) =>
    verdicts.filter((verdict) => verdict.status === status).map((verdict) => `  - ${renderVerdict(verdict, full)}`);
  const lines = [
    fill(headings.match, { professional: match.professionalId, title: explanation.title }, context),
    fill(headings.eligibility, { eligibility: truthWords[match.eligibility][language] }, context),
    fill(headings.score, { ...match.score }, context),
    ...section(
      headings.contributions,
      match.contributions.flatMap((entry) => renderContribution(entry, full)),
      language,
    ),
    ...section(
      headings.lights,
      lights.map((light) => `  - ${renderSignal(match.signals[light], full)}`),
      language,
    ),
    ...section(headings.obstacles, of("no"), language),
    ...section(headings.unknowns, of("unknown"), language),
    ...section(
      headings.questions,
      questions.slice(0, 5).map((question) => `  - ${renderQuestion(question, full)}`),
      language,
    ),
  ];
  return lines.join("\n");
}

/**
 * Puts a "why not" into words that a client or a professional can read.
 *
 * @param whyNot - What `matcher.whyNot` gave.
 * @param options - The language; labels and sentences come with it.
 * @returns Plain text of several lines: where the pair stands, what is in the way, and the smallest changes that would do.
 * @example
 * ```ts
 * import { createMatcher, createTaxonomy, renderWhyNot } from "@inzet/core";
 *
 * const taxonomy = createTaxonomy({
 *   id: "demo", version: "1", languages: ["en"],
 *   concepts: [{ id: "sql", kind: "skill", labels: { en: { preferred: "SQL" } } }],
 * });
 * const matcher = createMatcher({ taxonomy, today: "2026-01-01" });
 * matcher.addProfessionals([{ id: "p1", grade: 9 }]);
 * matcher.addAssignments([{ id: "a1", organisation: "leiden", title: "Reports", grades: { minimum: 10 } }]);
 * console.log(renderWhyNot(matcher.whyNot("p1", "a1"), { language: "en" }));
 * ```
 */
export function renderWhyNot(whyNot: WhyNot, options: { readonly language: ExplanationLanguage }): string {
  const { match, labels, sentences, goal } = whyNot;
  const { language } = options;
  const full: RenderOptions = { language, labels, sentences };
  const context = contextOf(full);
  const verdictLines = (verdicts: readonly Verdict[]) =>
    verdicts.map((verdict) => `  - ${renderVerdict(verdict, full)}`);
  const lines = [
    fill(headings.match, { professional: match.professionalId, title: whyNot.title }, context),
    fill(headings.eligibility, { eligibility: truthWords[match.eligibility][language] }, context),
    fill(headings.score, { ...match.score }, context),
    fill(headings.placed, { rank: whyNot.rank }, context),
  ];
  if (whyNot.reached) {
    const said =
      goal.kind === "top"
        ? fill(headings.reachedTop, { limit: goal.limit }, context)
        : headings.reachedEligible[language];
    return [...lines, "", said].join("\n");
  }
  lines.push(...section(headings.obstacles, verdictLines(whyNot.obstacles), language));
  const fixed = whyNot.fixed.filter((verdict) => verdict.status === "no");
  const unanswered = whyNot.fixed.filter((verdict) => verdict.status === "unknown");
  lines.push(...section(headings.fixed, verdictLines(fixed), language));
  lines.push(...section(headings.unanswered, verdictLines(unanswered), language));
  if (whyNot.changeSets.length === 0) {
    const conclusion =
      fixed.length > 0 ? headings.noChange : unanswered.length > 0 ? headings.firstAsk : headings.moreChanges;
    return [...lines, "", conclusion[language]].join("\n");
  }
  const sets = whyNot.changeSets.flatMap((set, position) => {
    const { value } = set.match.score;
    const result =
      set.rank === undefined
        ? fill(headings.result, { value }, context)
        : fill(headings.resultRank, { value, rank: set.rank }, context);
    const changes = set.changes.map(
      (change, place) => `${place === 0 ? `  ${position + 1}.` : "    "} ${renderChange(change, full)}`,
    );
    return [...changes, `     → ${result}`];
  });
  return [...lines, ...section(headings.changes, sets, language)].join("\n");
}
