import type { ConceptSource } from "@inzet/core";

const skill = (id: string, nl: string, nlMore: string[], en: string, enMore: string[] = []): ConceptSource => ({
  id,
  kind: "skill",
  labels: { nl: { preferred: nl, alternative: nlMore }, en: { preferred: en, alternative: enMore } },
});

/** A few skills and occupations, enough to tell forms of words apart. */
export const smallTaxonomy: readonly ConceptSource[] = [
  skill("lead", "projecten leiden", ["projectleiding", "leiding geven aan projecten"], "lead projects", [
    "project leadership",
  ]),
  skill("manage", "projecten beheren", ["beheer van projecten"], "manage projects", ["project management"]),
  skill("coordinate", "werkzaamheden coördineren", ["coördinatie van werkzaamheden"], "coordinate work"),
  skill("plan", "werkzaamheden plannen", ["planning van werkzaamheden"], "plan work"),
  skill("law", "Omgevingswet", ["wetgeving fysieke leefomgeving"], "environment and planning act"),
  skill("excel", "Excel", ["rekenbladen gebruiken"], "use spreadsheets software", ["Excel"]),
  skill("csharp", "C#", [], "C#"),
  skill("permit", "vergunningen verlenen", ["vergunningverlening"], "grant permits"),
  skill("water", "waterbeheer", ["beheer van water"], "water management"),
  skill("bank-river", "oever", [], "bank", ["river bank"]),
  skill("bank-money", "bank", ["bankwezen"], "bank", ["banking"]),
  {
    id: "leader",
    kind: "occupation",
    labels: { nl: { preferred: "projectleider" }, en: { preferred: "project leader" } },
    descriptions: { nl: "Leidt projecten van begin tot eind." },
    essential: ["lead", "plan"],
  },
];
