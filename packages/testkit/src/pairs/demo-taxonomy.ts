import { type ConceptSource, createTaxonomy, type Taxonomy } from "@inzet/core";

/** Writes a skill in one line. */
function skill(id: string, label: string, broader: string): ConceptSource {
  return { id, kind: "skill", labels: { en: { preferred: label } }, broader: [broader] };
}

let compiled: Taxonomy | undefined;

/** A taxonomy of a dozen skills with specialisations and relatives, compiled once: enough for every case to come up often. */
export function demoTaxonomy(): Taxonomy {
  compiled ??= createTaxonomy({
    id: "testkit-demo",
    version: "1",
    languages: ["en"],
    concepts: [
      { id: "planning", kind: "group", labels: { en: { preferred: "planning and control" } } },
      { id: "writing", kind: "group", labels: { en: { preferred: "writing" } } },
      skill("budgeting", "drafting budgets", "planning"),
      skill("budget-amendments", "drafting budget amendments", "budgeting"),
      skill("annual-accounts", "preparing annual accounts", "planning"),
      skill("forecasting", "financial forecasting", "planning"),
      skill("project-planning", "project planning", "planning"),
      skill("project-control", "project planning and control", "project-planning"),
      skill("minutes", "taking minutes", "writing"),
      skill("letters", "writing letters", "writing"),
      skill("plain-letters", "writing letters in plain language", "letters"),
      skill("speeches", "writing speeches", "writing"),
      skill("web-texts", "writing texts for the web", "writing"),
      {
        id: "controller",
        kind: "occupation",
        labels: { en: { preferred: "controller" } },
        essential: ["budgeting", "annual-accounts", "forecasting"],
        optional: ["project-control"],
      },
      {
        id: "editor",
        kind: "occupation",
        labels: { en: { preferred: "editor" } },
        essential: ["letters", "web-texts", "speeches"],
        optional: ["minutes"],
      },
    ],
  });
  return compiled;
}
