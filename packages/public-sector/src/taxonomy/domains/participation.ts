import type { DomainEntry } from "../notation.js";

export const participation: DomainEntry = {
  id: "participation", nl: "Burgerparticipatie en lokale democratie", en: "Citizen participation and local democracy",
  groups: [
    {
      id: "participation-process", nl: "Participatieprocessen", en: "Participation processes",
      skills: [
        {
          id: "citizen-participation", nl: "burgerparticipatie organiseren", en: "organising citizen participation",
          nlAlt: ["inwonersparticipatie", "participatietraject", "inspraaktraject"],
          enAlt: ["public engagement", "resident involvement"],
          related: ["participation-plan"],
          narrower: [
            {
              id: "participation-environment-act",
              nl: "participatie onder de Omgevingswet",
              en: "participation under the Environment and Planning Act",
              type: "knowledge",
              nlAlt: ["participatieplicht Omgevingswet", "initiatiefnemer en participatie"],
              enAlt: ["planning consultation duty", "developer-led consultation"],
            },
            {
              id: "youth-participation", nl: "jongerenparticipatie", en: "youth participation",
              nlAlt: ["jongerenraad", "kinderraad", "jongeren betrekken"],
              enAlt: ["youth council", "involving young people"],
            },
            {
              id: "client-participation", nl: "cliëntenparticipatie", en: "client participation",
              nlAlt: ["adviesraad sociaal domein", "cliëntenraad", "ervaringsdeskundigheid"],
              enAlt: ["service user involvement", "experts by experience"],
            },
          ],
        },
        {
          id: "participation-plan", nl: "participatieplan opstellen", en: "drafting a participation plan",
          nlAlt: ["participatieaanpak", "participatiestrategie", "participatieniveau bepalen"],
          enAlt: ["engagement strategy", "engagement plan"],
          narrower: [
            {
              id: "participation-ladder", nl: "participatieladder", en: "ladder of participation", type: "knowledge",
              nlAlt: ["participatieniveaus", "inspraakladder"],
              enAlt: ["levels of engagement"],
            },
          ],
        },
        {
          id: "participation-policy-drafting", nl: "participatiebeleid opstellen", en: "drafting participation policy",
          nlAlt: ["participatieverordening", "inspraakverordening", "participatievisie"],
          enAlt: ["participation bylaw", "public consultation bylaw"],
        },
        {
          id: "stakeholder-analysis-local", nl: "belanghebbenden in kaart brengen", en: "mapping stakeholders",
          nlAlt: ["stakeholderanalyse", "actorenanalyse", "krachtenveld verkennen"],
          enAlt: ["force field analysis", "actor mapping"],
        },
        {
          id: "participation-evaluation", nl: "participatietrajecten evalueren", en: "evaluating participation processes",
          nlAlt: ["terugkoppeling aan deelnemers", "participatieverslag"],
          enAlt: ["feedback to participants", "engagement report"],
        },
      ],
    },
    {
      id: "participation-methods", nl: "Methoden en werkvormen", en: "Methods and formats",
      skills: [
        {
          id: "public-meetings", nl: "bewonersbijeenkomsten organiseren", en: "organising residents' meetings",
          nlAlt: ["buurtbijeenkomst", "informatieavond", "bewonersavond"],
          enAlt: ["public meetings", "drop-in evenings"],
          narrower: [
            {
              id: "dialogue-facilitation", nl: "dialogen begeleiden", en: "facilitating dialogue",
              nlAlt: ["dialoogbegeleider", "dialoogsessie", "werksessies faciliteren"],
              enAlt: ["dialogue moderation", "facilitating sessions"],
            },
          ],
        },
        {
          id: "citizens-assembly", nl: "burgerberaad organiseren", en: "organising a citizens' assembly",
          nlAlt: ["burgerforum", "G1000", "loting van deelnemers", "burgerraad"],
          enAlt: ["citizens' council", "mini-public", "sortition"],
        },
        {
          id: "digital-participation", nl: "digitale participatie", en: "digital participation",
          nlAlt: ["e-participatie", "online participatieplatform", "digitaal inwonerspanel"],
          enAlt: ["e-participation", "online engagement platform"],
          narrower: [
            {
              id: "citizens-panel", nl: "inwonerspanel beheren", en: "running a residents' panel",
              nlAlt: ["burgerpanel", "digipanel", "bewonerspanel"],
              enAlt: ["citizens' panel"],
            },
          ],
        },
        {
          id: "co-creation", nl: "co-creatie", en: "co-creation",
          nlAlt: ["cocreatie", "samen ontwerpen", "design thinking met inwoners"],
          enAlt: ["co-design", "joint design with residents"],
        },
        {
          id: "inclusive-participation", nl: "inclusief participeren", en: "inclusive participation",
          nlAlt: ["moeilijk bereikbare groepen betrekken", "stille stemmen horen"],
          enAlt: ["reaching seldom-heard groups"],
        },
      ],
    },
    {
      id: "local-democracy-initiative", nl: "Lokale democratie en initiatief", en: "Local democracy and initiative",
      skills: [
        {
          id: "local-democracy", nl: "lokale democratie", en: "municipal democracy", type: "knowledge",
          nlAlt: ["lokaal bestuur en inwoners", "gemeentelijke democratie"],
          enAlt: ["democratic innovation", "democracy at local level"],
        },
        {
          id: "citizens-initiatives-support", nl: "bewonersinitiatieven ondersteunen", en: "supporting community initiatives",
          nlAlt: ["burgerinitiatief", "overheidsparticipatie", "initiatieven van inwoners"],
          enAlt: ["resident-led projects", "active citizenship"],
          close: "http://data.europa.eu/esco/skill/28ca2f0b-9fb2-487a-9f10-9688e5191ec4",
          narrower: [
            {
              id: "right-to-challenge", nl: "uitdaagrecht", en: "right to challenge", type: "knowledge",
              nlAlt: ["recht om uit te dagen", "uitdaagverzoek behandelen"],
              enAlt: ["community right to challenge"],
            },
            {
              id: "participatory-budgeting", nl: "burgerbegroting", en: "participatory budgeting",
              nlAlt: ["wijkbudget", "buurtbudget", "bewonersbudget"],
              enAlt: ["neighbourhood budget", "community budget"],
            },
          ],
        },
        {
          id: "area-based-working", nl: "gebiedsgericht werken", en: "area-based working",
          nlAlt: ["wijkgericht werken", "gebiedsmanagement", "dorps- en wijkcontact"],
          enAlt: ["neighbourhood management", "place-based working"],
          narrower: [
            {
              id: "village-district-councils", nl: "dorps- en wijkraden", en: "village and district councils", type: "knowledge",
              nlAlt: ["dorpsraad", "wijkraad", "kernenbeleid", "gebiedscommissie"],
              enAlt: ["neighbourhood councils", "village policy"],
            },
          ],
        },
        {
          id: "referendum-organisation", nl: "referenda organiseren", en: "organising referendums",
          nlAlt: ["referendumverordening", "volksraadpleging", "raadplegend referendum"],
          enAlt: ["local referendum", "consultative vote"],
          related: ["election-organisation"],
        },
      ],
    },
  ],
};
