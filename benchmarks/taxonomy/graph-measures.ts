/**
 * The textbook measures on the graph of broader concepts. All look for one common ancestor of two skills, a skill counting as its
 * own ancestor; in a graph where a concept can have several broader ones, the one that gives the highest similarity.
 *
 * - Wu–Palmer: `2 · depth(c) / (depth(a) + depth(b))`, depth by the longest way from a root, roots at 1.
 *   Z. Wu, M. Palmer, "Verb semantics and lexical selection", ACL 1994, DOI 10.3115/981732.981751.
 * - Resnik: `IC(c)`. P. Resnik, "Using information content to evaluate semantic similarity in a taxonomy", IJCAI 1995.
 * - Lin: `2 · IC(c) / (IC(a) + IC(b))`. D. Lin, "An information-theoretic definition of similarity", ICML 1998.
 * - Jiang–Conrath: `1 / (1 + IC(a) + IC(b) − 2 · IC(c))`. J. Jiang, D. Conrath, "Semantic similarity based on corpus statistics and
 *   lexical taxonomy", ROCLING 1997.
 *
 * IC(c) = −ln of the share of all mentions of skills by training occupations that fall on `c` or below, one added to each skill.
 */
import type { Taxonomy } from "@inzet/core";
import type { Measure } from "./measure.js";

/** The four measures over one taxonomy. */
export function graphMeasures(taxonomy: Taxonomy): Measure[] {
  const graph = describeGraph(taxonomy);
  const { depth, content } = graph;
  return [
    byCommonAncestor("Wu–Palmer", graph, depth, (a, b, c) => (2 * depth[c]!) / (depth[a]! + depth[b]!)),
    byCommonAncestor("Resnik", graph, content, (_a, _b, c) => content[c]!),
    byCommonAncestor("Lin", graph, content, (a, b, c) => (2 * content[c]!) / Math.max(1e-9, content[a]! + content[b]!)),
    byCommonAncestor(
      "Jiang–Conrath",
      graph,
      content,
      (a, b, c) => 1 / (1 + content[a]! + content[b]! - 2 * content[c]!),
    ),
  ];
}

interface Graph {
  readonly skills: number;
  /** Of each skill: itself and everything more general. */
  readonly ancestors: readonly (readonly number[])[];
  /** Of each concept: the skills at or below it. */
  readonly below: readonly (readonly number[])[];
  readonly depth: Float64Array;
  readonly content: Float64Array;
}

function describeGraph(taxonomy: Taxonomy): Graph {
  const skills = taxonomy.skillCount;
  const ancestors = Array.from({ length: skills }, (_, skill) => [skill, ...taxonomy.ancestorsAt(skill)]);
  const below: number[][] = Array.from({ length: taxonomy.size }, () => []);
  const mentions = new Float64Array(taxonomy.size);
  const uses = new Float64Array(skills).fill(1);
  for (let at = skills; at < taxonomy.size; at++) {
    for (const skill of taxonomy.essentialAt(at)) uses[skill]!++;
    for (const skill of taxonomy.optionalAt(at)) uses[skill]!++;
  }
  ancestors.forEach((list, skill) => {
    for (const ancestor of list) {
      below[ancestor]!.push(skill);
      mentions[ancestor]! += uses[skill]!;
    }
  });
  const total = uses.reduce((sum, each) => sum + each, 0);
  const content = mentions.map((each) => (each === 0 ? 0 : -Math.log(each / total)));
  const depth = new Float64Array(taxonomy.size);
  const depthOf = (at: number): number => {
    if (depth[at] === 0) {
      const broader = taxonomy.broader(taxonomy.idAt(at)).map((id) => depthOf(taxonomy.indexOf(id)));
      depth[at] = 1 + Math.max(0, ...broader);
    }
    return depth[at]!;
  };
  for (let at = 0; at < taxonomy.size; at++) depthOf(at);
  return { skills, ancestors, below, depth, content };
}

function byCommonAncestor(
  name: string,
  graph: Graph,
  height: Float64Array,
  score: (a: number, b: number, common: number) => number,
): Measure {
  const row = new Float64Array(graph.skills);
  const ordered = graph.ancestors.map((list) => [...list].sort((a, b) => height[a]! - height[b]! || a - b));
  const sets = graph.ancestors.map((list) => new Set(list));
  return {
    name,
    addRow(skill, into, factor) {
      row.fill(0);
      // The highest common ancestor is written last.
      for (const common of ordered[skill]!)
        for (const other of graph.below[common]!) row[other] = score(skill, other, common);
      for (let other = 0; other < graph.skills; other++) into[other]! += factor * row[other]!;
    },
    between(a, b) {
      const list = ordered[a]!;
      for (let at = list.length - 1; at >= 0; at--) if (sets[b]!.has(list[at]!)) return score(a, b, list[at]!);
      return 0;
    },
  };
}
