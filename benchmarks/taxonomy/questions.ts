/** The four questions that every measure is asked; see the README beside this file for why these four. */
import type { Taxonomy } from "@inzet/core";
import type { HeldOut, TestOccupation } from "./held-out.js";
import type { Measure } from "./measure.js";
import { areaUnderCurve, mean, midRank } from "./ranks.js";

/** Answers of one measure; all in [0, 1], higher is better. */
export interface Answers {
  /** Mean reciprocal rank of a held-out essential skill of an occupation, by its other essential skills. */
  readonly essentialLinks: number;
  /** Mean reciprocal rank of a held-out related skill. */
  readonly relatedSkills: number;
  /** Share of label twins that stand among each other's first ten. */
  readonly labelTwins: number;
  /** Chance that two occupations of one unit group score above two of one sub-major group. */
  readonly jobFamilies: number;
  /** The same, a skill counting by how few occupations name it. */
  readonly jobFamiliesWeighted: number;
}

/** Names of the answers. */
export const answerNames = [
  "essentialLinks",
  "relatedSkills",
  "labelTwins",
  "jobFamilies",
  "jobFamiliesWeighted",
] as const satisfies readonly (keyof Answers)[];

/** Puts one figure of each answer together from many. */
export function combine(answers: readonly Answers[], figure: (values: readonly number[]) => number): Answers {
  return Object.fromEntries(
    answerNames.map((name) => [name, figure(answers.map((each) => each[name]))]),
  ) as unknown as Answers;
}

/** Asks all four. */
export function askAll(measure: Measure, taxonomy: Taxonomy, heldOut: HeldOut): Answers {
  return {
    essentialLinks: essentialLinks(measure, taxonomy, heldOut.occupations),
    relatedSkills: relatedSkills(measure, taxonomy, heldOut.relatedPairs),
    labelTwins: labelTwins(measure, taxonomy, heldOut.twins),
    ...jobFamilies(measure, taxonomy, heldOut.occupations),
  };
}

/**
 * Protocol: no occupation of a tested unit group was in training. For each with five or more essential skills, each of its first
 * five (by id) is hidden in turn, and skills are ranked by the sum of their similarity to the other essential ones. The other skills that
 * the occupation names, essential or optional, are not ranked: they are right answers too ("filtered" ranking, as is usual for link
 * prediction). The mean of one over the rank of the hidden one.
 */
export function essentialLinks(measure: Measure, taxonomy: Taxonomy, occupations: readonly TestOccupation[]): number {
  const totals = new Float64Array(taxonomy.skillCount);
  const scores = new Float64Array(taxonomy.skillCount);
  const reciprocal: number[] = [];
  for (const occupation of occupations) {
    if (occupation.essential.length < 5) continue;
    const essential = occupation.essential.map((id) => taxonomy.indexOf(id)).sort((a, b) => a - b);
    const optional = occupation.optional.map((id) => taxonomy.indexOf(id));
    totals.fill(0);
    for (const skill of essential) measure.addRow(skill, totals, 1);
    for (const hidden of essential.slice(0, 5)) {
      scores.set(totals);
      measure.addRow(hidden, scores, -1);
      // What is left of a sum of fractions may differ from 0 in its last bits.
      for (let at = 0; at < scores.length; at++) scores[at] = Math.round(scores[at]! * 1e6);
      const known = new Set([...essential, ...optional].filter((skill) => skill !== hidden));
      reciprocal.push(1 / midRank(scores, hidden, known));
    }
  }
  return mean(reciprocal);
}

/**
 * Protocol: a tenth of the pairs of skills with a relation were not in training, in either direction. For each, all skills are ranked
 * by similarity to the skill that names; those it was known to be related to are not ranked. The mean of one over the rank
 * of the other.
 */
export function relatedSkills(measure: Measure, taxonomy: Taxonomy, pairs: HeldOut["relatedPairs"]): number {
  const scores = new Float64Array(taxonomy.skillCount);
  return mean(
    pairs.map(([from, to]) => {
      scores.fill(0);
      measure.addRow(taxonomy.indexOf(from), scores, 1);
      const known = new Set([from, ...taxonomy.relatedTo(from)].map((id) => taxonomy.indexOf(id)));
      return 1 / midRank(scores, taxonomy.indexOf(to), known);
    }),
  );
}

/**
 * Protocol: two skills with the same alternative label are twins; that label, and every other that two skills share, was taken from
 * both before training. The share of twins that stand among the first ten of the other, over both directions.
 */
export function labelTwins(measure: Measure, taxonomy: Taxonomy, twins: HeldOut["twins"]): number {
  const scores = new Float64Array(taxonomy.skillCount);
  return mean(
    twins
      .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
      .map(([from, to]) => {
        scores.fill(0);
        const skill = taxonomy.indexOf(from);
        measure.addRow(skill, scores, 1);
        return midRank(scores, taxonomy.indexOf(to), new Set([skill])) <= 10 ? 1 : 0;
      }),
  );
}

/**
 * Protocol: pairs of tested occupations in one ISCO unit group (four digits) against pairs in one sub-major group (two digits) but
 * different unit groups. Skills that both name are taken away; the score is the mean, over the essential skills of both, of the best
 * similarity to a skill of the other. The area under the ROC curve. Pairs with no skill left on a side are left out.
 *
 * Weighted: a skill counts ln((N + 1) / (n + 1)) in that mean, when n of the N occupations in training name it. A skill that every second
 * occupation names finds its match anywhere, in a family or not. Source: R. Mihalcea, C. Corley, C. Strapparava, "Corpus-based and
 * knowledge-based measures of text semantic similarity", AAAI 2006, whose formula this is.
 */
export function jobFamilies(
  measure: Measure,
  taxonomy: Taxonomy,
  occupations: readonly TestOccupation[],
): Pick<Answers, "jobFamilies" | "jobFamiliesWeighted"> {
  const weights = specificity(taxonomy);
  const equal = weights.map(() => 1);
  const plain: Scores = { positives: [], negatives: [] };
  const weighted: Scores = { positives: [], negatives: [] };
  const skillsOf = new Map(occupations.map((each) => [each.id, each.essential.map((id) => taxonomy.indexOf(id))]));
  for (let i = 0; i < occupations.length; i++) {
    for (let j = i + 1; j < occupations.length; j++) {
      const a = occupations[i]!;
      const b = occupations[j]!;
      if (a.unitGroup.slice(0, 2) !== b.unitGroup.slice(0, 2)) continue;
      const best = bestMatches(measure, skillsOf.get(a.id)!, skillsOf.get(b.id)!);
      if (best === undefined) continue;
      const side = a.unitGroup === b.unitGroup ? "positives" : "negatives";
      plain[side].push(weightedMean(best, equal));
      weighted[side].push(weightedMean(best, weights));
    }
  }
  return {
    jobFamilies: areaUnderCurve(plain.positives, plain.negatives),
    jobFamiliesWeighted: areaUnderCurve(weighted.positives, weighted.negatives),
  };
}

interface Scores {
  readonly positives: number[];
  readonly negatives: number[];
}

/** Of each skill: the logarithm of how few occupations in training name it. */
function specificity(taxonomy: Taxonomy): number[] {
  const named = new Array<number>(taxonomy.skillCount).fill(0);
  let occupations = 0;
  for (let at = taxonomy.skillCount; at < taxonomy.size; at++) {
    const skills = [...taxonomy.essentialAt(at), ...taxonomy.optionalAt(at)];
    if (skills.length > 0) occupations++;
    for (const skill of skills) named[skill]!++;
  }
  return named.map((count) => Math.log((occupations + 1) / (count + 1)));
}

/** For each skill that one of two lists has: itself, and the best similarity to those that only the other has. */
function bestMatches(
  measure: Measure,
  a: readonly number[],
  b: readonly number[],
): { skill: number; best: number }[] | undefined {
  const onlyA = a.filter((skill) => !b.includes(skill));
  const onlyB = b.filter((skill) => !a.includes(skill));
  if (onlyA.length === 0 || onlyB.length === 0) return undefined;
  const ofB = onlyB.map((skill) => ({ skill, best: 0 }));
  const ofA = onlyA.map((skill) => {
    let best = 0;
    for (const other of ofB) {
      const score = measure.between(skill, other.skill);
      if (score > best) best = score;
      if (score > other.best) other.best = score;
    }
    return { skill, best };
  });
  return [...ofA, ...ofB];
}

function weightedMean(matches: readonly { skill: number; best: number }[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  for (const { skill, best } of matches) {
    sum += weights[skill]! * best;
    total += weights[skill]!;
  }
  return total === 0 ? 0 : sum / total;
}
