import type { DomainEntry } from "../notation.js";

export const leadership: DomainEntry = {
  id: "leadership", nl: "Leiderschap en management", en: "Leadership and management", nlAlt: ["leidinggeven", "management"], enAlt: ["management"],
  groups: [
    {
      id: "people-leadership", nl: "Leidinggeven aan mensen", en: "Leading people", nlAlt: ["personeelsleiding"], enAlt: ["people management"],
      skills: [
        {
          id: "leading-teams", nl: "teams leiden", en: "leading teams", nlAlt: ["teammanagement", "teamleider", "aansturen van medewerkers"],
          enAlt: ["team management", "supervising staff", "team leader"], exact: "http://data.europa.eu/esco/skill/1f1d2ff8-c4c1-45cc-9812-6a7ee84a73cb",
          narrower: [
            {
              id: "leading-professionals", nl: "leidinggeven aan professionals", en: "managing professionals",
              nlAlt: ["sturen op vertrouwen", "kenniswerkers leiden", "ruimte geven"], enAlt: ["managing knowledge workers", "leading experts"],
            },
            {
              id: "self-organising-teams", nl: "zelforganiserende teams begeleiden", en: "supporting self-organising teams",
              nlAlt: ["zelfsturende teams", "resultaatverantwoordelijke teams", "teamcoach"], enAlt: ["self-managing teams", "team coaching"],
            },
            {
              id: "hybrid-team-leadership", nl: "hybride teams leiden", en: "leading hybrid teams",
              nlAlt: ["leidinggeven op afstand", "thuiswerken en teambinding", "remote management"], enAlt: ["remote leadership", "managing distributed teams"],
            },
          ],
        },
        {
          id: "coaching-leadership", nl: "coachend leidinggeven", en: "coaching leadership",
          nlAlt: ["medewerkers coachen", "situationeel leiderschap", "ontwikkelgericht sturen"],
          enAlt: ["situational leadership", "coaching staff", "developing people"],
          close: "http://data.europa.eu/esco/skill/0cc9c234-f817-4f4c-908a-4d28fe3b0f4a",
        },
        {
          id: "delegating", nl: "delegeren", en: "delegating", nlAlt: ["taken overdragen", "werk verdelen", "verantwoordelijkheid geven"],
          enAlt: ["assigning tasks", "sharing responsibility"], exact: "http://data.europa.eu/esco/skill/b00e948c-19be-4951-8cff-60f88f1046e9",
        },
        {
          id: "giving-feedback", nl: "feedback geven en ontvangen", en: "giving and receiving feedback",
          nlAlt: ["aanspreken", "feedbackcultuur", "constructieve kritiek"], enAlt: ["constructive criticism", "speaking up"],
          close: "http://data.europa.eu/esco/skill/b9bb1f03-15e2-4079-943e-7e483b21725b",
        },
        {
          id: "psychological-safety", nl: "sociale veiligheid in teams", en: "psychological safety in teams",
          nlAlt: ["veilige werkomgeving", "grensoverschrijdend gedrag aanpakken", "ongewenste omgangsvormen"],
          enAlt: ["safe working climate", "tackling inappropriate behaviour"],
        },
        {
          id: "conflict-management", nl: "conflicthantering", en: "conflict management",
          nlAlt: ["omgaan met conflicten", "conflicten oplossen", "ruzies in teams"], enAlt: ["handling conflict", "resolving disputes at work"],
          exact: "http://data.europa.eu/esco/skill/0ee94af1-b445-4973-9c3f-459fab250342",
        },
        {
          id: "motivating-others", nl: "anderen motiveren", en: "motivating others", nlAlt: ["inspireren", "enthousiasmeren", "betrokkenheid vergroten"],
          enAlt: ["inspiring people", "engaging staff"], exact: "http://data.europa.eu/esco/skill/e2d44a9b-f28c-489e-9861-b654b5ded507",
        },
      ],
    },
    {
      id: "organisational-leadership", nl: "Richting geven", en: "Giving direction", nlAlt: ["koers bepalen", "strategisch management"],
      enAlt: ["setting direction"],
      skills: [
        {
          id: "strategic-leadership", nl: "strategisch leiderschap", en: "strategic leadership",
          nlAlt: ["visie ontwikkelen", "strategische koers", "langetermijnvisie"], enAlt: ["vision development", "strategic thinking"],
          close: "http://data.europa.eu/esco/skill/6c870993-9341-438b-91c0-c7fe4f96d8f5",
        },
        {
          id: "public-leadership", nl: "publiek leiderschap", en: "public leadership",
          nlAlt: ["ambtelijk leiderschap", "maatschappelijk leiderschap", "publieke waarde creëren"],
          enAlt: ["public value leadership", "civil service leadership"],
          narrower: [
            {
              id: "public-service-craftsmanship", nl: "ambtelijk vakmanschap", en: "public service craftsmanship",
              nlAlt: ["goed ambtelijk handelen", "Gids Ambtelijk Vakmanschap", "tegenspraak geven"], enAlt: ["civil service craft", "speaking truth to power"],
              related: ["integrity-attitude"],
            },
          ],
        },
        {
          id: "steering-on-results", nl: "resultaatgericht sturen", en: "results-based management",
          nlAlt: ["sturen op doelen en resultaten", "prestatiemanagement", "prestatieafspraken"],
          enAlt: ["performance management", "objectives and key results"], exact: "http://data.europa.eu/esco/skill/c513cf4e-83bb-4edc-9ac8-2a7df04a9451",
        },
        {
          id: "integral-management", nl: "integraal management", en: "integrated management",
          nlAlt: ["PIOFACH", "afdelingshoofd", "eindverantwoordelijk manager"], enAlt: ["PIOFACH", "all-round line management"],
          narrower: [
            {
              id: "team-budget-responsibility", nl: "budgetverantwoordelijkheid dragen", en: "bearing budget responsibility",
              nlAlt: ["budgethouder", "afdelingsbudget bewaken"], enAlt: ["managing a cost centre", "departmental budget"], related: ["budget-management"],
            },
            {
              id: "capacity-planning", nl: "capaciteitsplanning", en: "capacity planning", nlAlt: ["bezetting plannen", "werkverdeling", "roosteren"],
              enAlt: ["resource planning", "workload allocation", "rostering"], close: "http://data.europa.eu/esco/skill/f5dd06b8-5d17-4932-9d03-957d0c4f5051",
            },
          ],
        },
      ],
    },
    {
      id: "organisational-sensitivity-group", nl: "Organisatie- en omgevingsbewustzijn", en: "Organisational awareness",
      nlAlt: ["sensitiviteit", "bestuurssensitiviteit"], enAlt: ["awareness of context"],
      skills: [
        {
          id: "political-sensitivity", nl: "politiek-bestuurlijke sensitiviteit", en: "political sensitivity",
          nlAlt: ["politieke antenne", "bestuurlijke sensitiviteit", "politiek gevoel"], enAlt: ["political awareness", "political acumen"],
          related: ["political-administrative-system"],
        },
        {
          id: "organisational-sensitivity", nl: "organisatiesensitiviteit", en: "organisational sensitivity",
          nlAlt: ["aanvoelen van verhoudingen", "gevoel voor de organisatie", "organisatiebewustzijn"],
          enAlt: ["organisational savvy", "reading the organisation"],
        },
        {
          id: "environmental-awareness-society", nl: "omgevingsbewustzijn", en: "awareness of society",
          nlAlt: ["maatschappelijke antenne", "omgevingssensitiviteit", "buiten naar binnen halen"], enAlt: ["external awareness", "societal sensitivity"],
        },
        {
          id: "crisis-leadership", nl: "leiderschap in crisissituaties", en: "leadership in crises", nlAlt: ["besluiten onder druk", "crisisteam leiden"],
          enAlt: ["crisis decision-making", "leading under pressure"], close: "http://data.europa.eu/esco/skill/f780a6ad-b01e-4c35-9746-af8fc0c5ad06",
          related: ["crisis-management"],
        },
      ],
    },
  ],
};
