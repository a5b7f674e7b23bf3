import type { TaxonomySource } from "../source.js";

/** A small taxonomy that tests share: two groups, six skills, two occupations, in two languages with gaps. */
export const demoSource: TaxonomySource = {
  id: "demo",
  version: "1.0",
  languages: ["nl", "en"],
  attribution: "Made up for tests.",
  concepts: [
    { id: "ict", kind: "group", labels: { nl: { preferred: "ICT-vaardigheden" }, en: { preferred: "ICT skills" } } },
    { id: "people", kind: "group", labels: { nl: { preferred: "Omgaan met mensen" } } },
    {
      id: "sql",
      kind: "skill",
      skillType: "knowledge",
      labels: {
        nl: { preferred: "SQL-databanken", alternative: ["SQL", "databanken bevragen"] },
        en: { preferred: "SQL databases", hidden: ["sequel"] },
      },
      descriptions: { en: "Querying relational databases." },
      broader: ["databases"],
      matches: [
        { uri: "http://example.org/sql", kind: "exact" },
        { uri: "http://example.org/query", kind: "close" },
      ],
    },
    { id: "nosql", kind: "skill", labels: { en: { preferred: "NoSQL databases" } }, broader: ["databases"] },
    {
      id: "databases",
      kind: "skill",
      labels: { en: { preferred: "databases" } },
      broader: ["ict"],
      optional: ["install"],
    },
    { id: "install", kind: "skill", labels: { en: { preferred: "install software" } }, broader: ["ict"] },
    {
      id: "listen",
      kind: "skill",
      labels: { nl: { preferred: "actief luisteren" }, en: { preferred: "listen actively" } },
      broader: ["people"],
    },
    { id: "café", kind: "skill", labels: { nl: { preferred: "Cafébezoekers ontvangen" } }, broader: ["people"] },
    {
      id: "dba",
      kind: "occupation",
      code: "2521",
      labels: { nl: { preferred: "databankbeheerder" } },
      essential: ["sql", "databases"],
      optional: ["nosql", "sql"],
      broader: ["isco-25"],
    },
    {
      id: "isco-25",
      kind: "occupation-group",
      code: "25",
      labels: { nl: { preferred: "Specialisten op ICT-gebied" } },
    },
  ],
};
