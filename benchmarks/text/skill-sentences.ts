import { readFileSync } from "node:fs";
import type { ConceptSource } from "@inzet/core";
import { parse } from "csv-parse/sync";

/** A sentence with the skills that its annotators found in it. */
export interface SkillSentence {
  readonly text: string;
  readonly concepts: ReadonlySet<string>;
}

/** A span of a sentence; the skill is absent when the annotators found that ESCO has none for it. */
export interface SkillSpan {
  readonly text: string;
  readonly concept: string | undefined;
}

/** Reads the sentences of J.-J. Decorte and others, "Design of negative sampling strategies for distantly supervised skill extraction", 2022. */
export function readSentences(folder: string, name: "tech" | "house", esco: readonly ConceptSource[]) {
  const byName = new Map<string, string>();
  for (const concept of esco) {
    if (concept.kind !== "skill") continue;
    for (const label of concept.labels.en?.alternative ?? []) if (!byName.has(label)) byName.set(label, concept.id);
  }
  for (const concept of esco) {
    const preferred = concept.labels.en?.preferred;
    if (concept.kind === "skill" && preferred !== undefined) byName.set(preferred, concept.id);
  }
  const rows = parse(readFileSync(`${folder}/bench/skill-sentences/${name}_validation_annotations.csv`, "utf8"), {
    columns: true,
  }) as { sentence: string; span: string; sub_span: string; label: string }[];
  const sentences = new Map<string, Set<string>>();
  const spans: SkillSpan[] = [];
  let unknown = 0;
  for (const row of rows) {
    if (row.label === "UNDERSPECIFIED") continue;
    const concept = byName.get(row.label);
    const span = row.sub_span === "" ? row.span : row.sub_span;
    if (row.label === "LABEL NOT PRESENT") {
      spans.push({ text: span, concept: undefined });
      continue;
    }
    if (concept === undefined) {
      unknown++;
      continue;
    }
    spans.push({ text: span, concept });
    const set = sentences.get(row.sentence) ?? new Set();
    set.add(concept);
    sentences.set(row.sentence, set);
  }
  return { sentences: [...sentences].map(([text, concepts]): SkillSentence => ({ text, concepts })), spans, unknown };
}
