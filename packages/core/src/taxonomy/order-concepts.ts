import { InzetError, suggest } from "../errors/index.js";
import { type ConceptSource, conceptKinds, skillTypes, type TaxonomySource } from "./source.js";

/** The concepts of a source in the order in which they are numbered, checked. */
export interface OrderedConcepts {
  /** Skills first, then groups, occupations, occupation groups; by id (code units) within a kind. */
  readonly concepts: readonly ConceptSource[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Numbers of concepts by kind, in the order of `conceptKinds`. */
  readonly counts: readonly number[];
}

/** Skill numbers are stored in two bytes. */
export const maximumSkills = 65_535;

/**
 * Numbers the concepts of a source, whatever their order, and checks what they say of each other.
 *
 * @throws InzetError `INVALID_SOURCE` on an empty or repeated id, an unknown kind or skill type, a reference to a concept that is
 *   not there, or an essential or optional that is not a skill; `TOO_LARGE` above 65,535 skills.
 * @remarks O(n log n) in concepts.
 */
export function orderConcepts(source: TaxonomySource): OrderedConcepts {
  if (source.languages.length === 0 || source.languages.length > 255) {
    throw invalid(`Taxonomy "${source.id}" must have 1 to 255 languages, and has ${source.languages.length}.`, {});
  }
  const rank = new Map<string, number>(conceptKinds.map((kind, at) => [kind, at]));
  const counts = conceptKinds.map(() => 0);
  for (const concept of source.concepts) {
    const at = rank.get(concept.kind);
    if (at === undefined) {
      throw invalid(
        `Concept "${concept.id}" must have a kind out of ${conceptKinds.join(", ")}, and has "${concept.kind}".`,
        { concept: concept.id, kind: concept.kind },
      );
    }
    if (typeof concept.id !== "string" || concept.id === "" || /[\n\r]/.test(concept.id)) {
      throw invalid("Every concept must have an id that is not empty and has no line break.", { concept: concept.id });
    }
    if (concept.skillType !== undefined && !skillTypes.includes(concept.skillType)) {
      throw invalid(
        `Skill type of "${concept.id}" must be one of ${skillTypes.join(", ")}, and is "${concept.skillType}".`,
        { concept: concept.id, skillType: concept.skillType },
      );
    }
    counts[at]!++;
  }
  if (counts[0]! > maximumSkills) {
    throw new InzetError("TOO_LARGE", {
      message: `A taxonomy holds at most ${maximumSkills} skills, and "${source.id}" has ${counts[0]}.`,
      advice: "leave out skills that no one uses, or split the taxonomy by field.",
      details: { skills: counts[0], maximum: maximumSkills },
    });
  }
  const concepts = [...source.concepts].sort(
    (a, b) => rank.get(a.kind)! - rank.get(b.kind)! || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const indexOf = new Map<string, number>();
  concepts.forEach((concept, at) => {
    if (indexOf.has(concept.id)) {
      throw invalid(`Concept id "${concept.id}" must be there once, and is there more than once.`, {
        concept: concept.id,
      });
    }
    indexOf.set(concept.id, at);
  });
  for (const concept of concepts) checkReferences(concept, indexOf, counts[0]!);
  return { concepts, indexOf, counts };
}

function checkReferences(concept: ConceptSource, indexOf: ReadonlyMap<string, number>, skills: number): void {
  for (const field of ["broader", "essential", "optional"] as const) {
    for (const reference of concept[field] ?? []) {
      const target = indexOf.get(reference);
      if (target === undefined) {
        const near = suggest(reference, [...indexOf.keys()].slice(0, 3000));
        throw new InzetError("INVALID_SOURCE", {
          message: `Concept "${concept.id}" names "${reference}" as ${field}, and no concept has that id.`,
          advice: near === undefined ? "add the concept, or remove the reference." : `"${near}".`,
          details: { concept: concept.id, field, reference, ...(near === undefined ? {} : { suggestion: near }) },
        });
      }
      if (field !== "broader" && target >= skills) {
        throw invalid(`Concept "${concept.id}" names "${reference}" as ${field}, and that is not a skill.`, {
          concept: concept.id,
          field,
          reference,
        });
      }
    }
  }
}

function invalid(message: string, details: Readonly<Record<string, unknown>>): InzetError {
  return new InzetError("INVALID_SOURCE", { message, advice: "mend the source, then compile again.", details });
}
