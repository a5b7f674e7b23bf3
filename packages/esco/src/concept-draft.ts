import type { ConceptKind, ConceptLabels, ConceptSource, SkillType } from "@inzet/core";

/** A concept while its files are being read. */
export interface ConceptDraft {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly labels: Record<string, ConceptLabels>;
  readonly descriptions: Record<string, string>;
  skillType?: SkillType;
  code?: string;
  readonly broader: string[];
  readonly essential: string[];
  readonly optional: string[];
}

/** Starts a concept that nothing is known of but its id and kind. */
export function draftConcept(id: string, kind: ConceptKind): ConceptDraft {
  return { id, kind, labels: {}, descriptions: {}, broader: [], essential: [], optional: [] };
}

/** Finishes a concept: fields without content are left out. */
export function finishConcept(draft: ConceptDraft): ConceptSource {
  const { id, kind, labels, descriptions, skillType, code, broader, essential, optional } = draft;
  return {
    id,
    kind,
    labels,
    ...(Object.keys(descriptions).length === 0 ? {} : { descriptions }),
    ...(skillType === undefined ? {} : { skillType }),
    ...(code === undefined ? {} : { code }),
    ...(broader.length === 0 ? {} : { broader }),
    ...(essential.length === 0 ? {} : { essential }),
    ...(optional.length === 0 ? {} : { optional }),
  };
}
