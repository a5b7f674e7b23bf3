import { readFileSync } from "node:fs";
import type { ConceptKind, ConceptSource } from "@inzet/core";

/** Job titles with the forms of ESCO that are right for each. */
export interface TitleSet {
  readonly language: "nl" | "en";
  /** Occupations with exactly MELO's forms in the language of the set and ESCO's own in the other, and ESCO's skills. */
  readonly concepts: readonly ConceptSource[];
  readonly kinds: readonly ConceptKind[];
  readonly queries: readonly { readonly text: string; readonly concepts: ReadonlySet<string> }[];
}

const rows = (path: string) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));

/** Reads one set of MELO (R. Retyk and others, "MELO: an evaluation benchmark for multilingual entity linking of occupations", 2024). */
export function readMelo(folder: string, language: "nl" | "en", esco: readonly ConceptSource[]): TitleSet {
  const path = `${folder}/bench/melo/${language === "nl" ? "nld_q_nl_c_nl" : "usa_q_en_c_en"}`;
  const texts = new Map(rows(`${path}/corpus_elements.tsv`).map(([id, text]) => [id!, text!]));
  const conceptOf = new Map(rows(`${path}/concept_mapping.tsv`).map(([id, uri]) => [id!, uri!]));
  const forms = new Map<string, string[]>();
  for (const [element, uri] of conceptOf) {
    const list = forms.get(uri) ?? [];
    list.push(texts.get(element)!);
    forms.set(uri, list);
  }
  const known = new Map(esco.map((concept) => [concept.id, concept]));
  const other = language === "nl" ? "en" : "nl";
  const concepts = [...forms].map(([id, [preferred, ...alternative]]): ConceptSource => {
    const concept = known.get(id);
    const labels = concept?.labels[other];
    return {
      id,
      kind: concept?.kind ?? (id.includes("/isco/") ? "occupation-group" : "occupation"),
      labels: {
        [language]: { preferred: preferred!, alternative },
        ...(labels === undefined ? {} : { [other]: labels }),
      },
      ...(concept?.descriptions === undefined ? {} : { descriptions: concept.descriptions }),
      ...(concept?.broader === undefined ? {} : { broader: concept.broader }),
      ...(concept?.essential === undefined ? {} : { essential: concept.essential }),
      ...(concept?.optional === undefined ? {} : { optional: concept.optional }),
    };
  });
  const right = new Map<string, Set<string>>();
  for (const [query, , element, grade] of rows(`${path}/annotations.tsv`)) {
    if (grade === "0") continue;
    const set = right.get(query!) ?? new Set();
    set.add(conceptOf.get(element!)!);
    right.set(query!, set);
  }
  const queries = rows(`${path}/queries.tsv`).map(([id, text]) => ({
    text: text!,
    concepts: right.get(id!) ?? new Set<string>(),
  }));
  const skills = esco.filter((concept) => concept.kind === "skill" || concept.kind === "group");
  return { language, concepts: [...concepts, ...skills], kinds: ["occupation", "occupation-group"], queries };
}
