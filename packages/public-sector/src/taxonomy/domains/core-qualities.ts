import type { DomainEntry } from "../notation.js";

export const coreQualities: DomainEntry = {
  id: "core-qualities", nl: "Kernkwaliteiten", en: "Core qualities", nlAlt: ["persoonlijke kwaliteiten", "algemene competenties"],
  enAlt: ["soft skills", "general competences"],
  groups: [
    {
      id: "working-together-group", nl: "Samen werken", en: "Working together", nlAlt: ["samenwerkingscompetenties"], enAlt: ["collaboration"],
      skills: [
        {
          id: "collaboration", nl: "samenwerken", en: "cooperating with others", nlAlt: ["teamwerk", "teamspeler", "collegialiteit"],
          enAlt: ["teamwork", "collaborating", "team player"], exact: "http://data.europa.eu/esco/skill/60c78287-22eb-4103-9c8c-28deaa460da0",
          narrower: [
            {
              id: "cross-domain-collaboration", nl: "integraal werken", en: "working across domains",
              nlAlt: ["over grenzen van afdelingen heen werken", "domeinoverstijgend werken", "ontkokeren"],
              enAlt: ["breaking down silos", "interdisciplinary working"],
            },
          ],
        },
        {
          id: "networking", nl: "netwerken", en: "networking", nlAlt: ["relaties onderhouden", "netwerkvaardigheid", "contacten leggen"],
          enAlt: ["building relationships", "maintaining contacts"], exact: "http://data.europa.eu/esco/skill/bf5d77ad-e18c-48d8-83f0-bc79c011c74a",
        },
        {
          id: "connecting-people", nl: "verbinden", en: "connecting people", nlAlt: ["verbinder", "bruggen bouwen", "partijen bij elkaar brengen"],
          enAlt: ["bridge-building", "bringing parties together"],
        },
        {
          id: "empathy", nl: "inlevingsvermogen", en: "empathy", type: "attitude", nlAlt: ["empathie", "invoelend", "zich verplaatsen in anderen"],
          enAlt: ["compassion", "putting oneself in others' shoes"], exact: "http://data.europa.eu/esco/skill/77b636e8-fab3-41a8-8022-1e0a354059dc",
        },
        {
          id: "listening", nl: "actief luisteren", en: "active listening",
          nlAlt: ["luistervaardigheid", "doorvragen", "LSD (luisteren, samenvatten, doorvragen)"], enAlt: ["attentive listening", "asking follow-up questions"],
          exact: "http://data.europa.eu/esco/skill/a17286c5-238d-4f0b-bc24-29e9121345de",
        },
        {
          id: "intercultural-sensitivity", nl: "interculturele sensitiviteit", en: "intercultural sensitivity", type: "attitude",
          nlAlt: ["cultuursensitief", "omgaan met verschillen", "inclusieve houding"], enAlt: ["cultural awareness", "openness to differences"],
          exact: "http://data.europa.eu/esco/skill/7d23c508-c007-4221-bb84-0c9a479b8ea6",
        },
        {
          id: "service-orientation", nl: "klant- en servicegerichtheid", en: "service orientation", type: "attitude",
          nlAlt: ["dienstverlenende houding", "klantvriendelijk", "inwonergericht"], enAlt: ["customer focus", "client-oriented attitude"],
          exact: "http://data.europa.eu/esco/skill/cb15ece1-2afd-488c-852d-0b52c13409ef",
        },
      ],
    },
    {
      id: "expressing-influencing-group", nl: "Overtuigen en uitdrukken", en: "Expressing and influencing", nlAlt: ["communicatieve vaardigheden", "invloed"],
      enAlt: ["interpersonal influence"],
      skills: [
        {
          id: "oral-expression", nl: "mondelinge communicatie", en: "oral communication",
          nlAlt: ["mondelinge uitdrukkingsvaardigheid", "spreekvaardigheid", "helder spreken"], enAlt: ["verbal communication", "speaking clearly"],
          narrower: [
            {
              id: "presenting", nl: "presenteren", en: "presenting", nlAlt: ["presentatie geven", "spreken in het openbaar", "presentatievaardigheid"],
              enAlt: ["public speaking", "giving presentations"], exact: "http://data.europa.eu/esco/skill/fd446407-b08e-49da-b8e3-7e7c79618c3f",
            },
          ],
        },
        {
          id: "written-expression", nl: "schriftelijke communicatie", en: "written communication",
          nlAlt: ["schrijfvaardigheid", "redigeren", "teksten schrijven"], enAlt: ["writing skills", "report writing"],
        },
        {
          id: "persuasion", nl: "overtuigen", en: "persuading others", nlAlt: ["overtuigingskracht", "argumenteren", "draagvlak krijgen"],
          enAlt: ["persuasiveness", "convincing", "arguing a case"],
        },
        {
          id: "negotiation-skills", nl: "onderhandelen", en: "negotiating", nlAlt: ["onderhandelingsvaardigheid", "Harvard-methode", "compromissen sluiten"],
          enAlt: ["negotiation", "bargaining", "reaching compromises"], close: "http://data.europa.eu/esco/skill/7954861c-86d4-4529-afbb-2c23dab9ac74",
        },
        {
          id: "advising-skills", nl: "adviesvaardigheden", en: "advisory skills", nlAlt: ["adviseren", "adviserend vermogen", "sparringpartner"],
          enAlt: ["consulting skills", "giving advice", "sounding board"], exact: "http://data.europa.eu/esco/skill/045f71e6-0699-4169-8a54-9c6b96f3174d",
        },
      ],
    },
    {
      id: "thinking-solving-group", nl: "Denken en oplossen", en: "Thinking and solving", nlAlt: ["denkkracht", "cognitieve competenties"],
      enAlt: ["cognitive competences"],
      skills: [
        {
          id: "analytical-thinking", nl: "analytisch vermogen", en: "analytical thinking",
          nlAlt: ["analyseren", "hoofd- en bijzaken scheiden", "problemen ontleden"], enAlt: ["analysis", "critical thinking"],
          exact: "http://data.europa.eu/esco/skill/4707da90-9cfc-46ca-8de0-38a0b7bfb137",
          narrower: [
            {
              id: "conceptual-systems-thinking", nl: "systeemdenken", en: "systems thinking", nlAlt: ["conceptueel denken", "verbanden zien", "helikopterview"],
              enAlt: ["conceptual thinking", "helicopter view"], exact: "http://data.europa.eu/esco/skill/0f9958d2-f700-4f62-b90b-a5873cb5ae4c",
            },
          ],
        },
        {
          id: "creative-thinking", nl: "creativiteit", en: "creativity", nlAlt: ["creatief denken", "out of the box denken", "vernieuwend denken"],
          enAlt: ["creative thinking", "generating ideas"], exact: "http://data.europa.eu/esco/skill/c624c6a3-b0ba-4a31-a296-0d433fe47e41",
        },
        {
          id: "problem-solving", nl: "problemen oplossen", en: "solving problems",
          nlAlt: ["oplossingsgerichtheid", "probleemoplossend vermogen", "knopen doorhakken"], enAlt: ["problem-solving", "solution focus", "troubleshooting"],
          exact: "http://data.europa.eu/esco/skill/adc6dc11-3376-467b-96c5-9b0a21edc869",
        },
        {
          id: "judgement-forming", nl: "oordeelsvorming", en: "forming judgements", nlAlt: ["afwegen", "belangen wegen", "oordeelkundig"],
          enAlt: ["weighing interests", "sound judgement"], close: "http://data.europa.eu/esco/skill/d62d2b4c-a6f8-439e-8a1b-4f29ab5f2c47",
        },
      ],
    },
    {
      id: "personal-attitude-group", nl: "Houding en zelfsturing", en: "Attitude and self-management", nlAlt: ["persoonlijke houding", "zelfmanagement"],
      enAlt: ["self-management"],
      skills: [
        {
          id: "integrity-attitude", nl: "integer handelen", en: "acting with integrity", type: "attitude",
          nlAlt: ["integriteit", "betrouwbaarheid", "eerlijkheid", "onkreukbaar"], enAlt: ["integrity", "honesty", "trustworthiness"],
          close: "http://data.europa.eu/esco/skill/bcf002ce-90f8-42e5-ac1b-5dba208639b0",
        },
        {
          id: "flexibility", nl: "flexibiliteit", en: "flexibility", type: "attitude", nlAlt: ["aanpassingsvermogen", "omschakelen", "wendbaarheid"],
          enAlt: ["adaptability", "adjusting to change"], exact: "http://data.europa.eu/esco/skill/49de9958-2aa4-4eef-a89d-fe5d5bcd28c4",
        },
        {
          id: "resilience-stress", nl: "stressbestendigheid", en: "resilience under stress", type: "attitude",
          nlAlt: ["omgaan met druk", "veerkracht", "kalm blijven"], enAlt: ["stress tolerance", "coping with pressure", "keeping calm"],
          exact: "http://data.europa.eu/esco/skill/d15f8745-28f8-4abf-a7b6-6cb8a304efd2",
        },
        {
          id: "initiative-taking", nl: "initiatief nemen", en: "taking initiative", type: "attitude",
          nlAlt: ["proactief", "ondernemend", "zelf aan de slag gaan"], enAlt: ["proactivity", "entrepreneurial attitude", "self-starter"],
          exact: "http://data.europa.eu/esco/skill/001115fb-569f-4ee6-8381-c6807ef2527f",
        },
        {
          id: "perseverance", nl: "doorzettingsvermogen", en: "perseverance", type: "attitude", nlAlt: ["volhouden", "vasthoudend", "niet opgeven"],
          enAlt: ["persistence", "tenacity"],
        },
        {
          id: "learning-ability", nl: "leervermogen", en: "eagerness to learn", type: "attitude",
          nlAlt: ["leergierig", "reflecteren", "zelfontwikkeling", "zelfreflectie"], enAlt: ["willingness to learn", "self-reflection", "learning agility"],
          exact: "http://data.europa.eu/esco/skill/9bf266a6-188b-4d17-a22f-2f266d76832b",
        },
        {
          id: "planning-organising", nl: "plannen en organiseren", en: "planning and organising",
          nlAlt: ["organisatietalent", "prioriteiten stellen", "timemanagement", "overzicht houden"],
          enAlt: ["time management", "setting priorities", "organisational skills"],
          close: "http://data.europa.eu/esco/skill/d3eccb86-f02d-4950-bfbd-20b9510774a1",
        },
        {
          id: "accuracy-attention", nl: "nauwkeurigheid", en: "accuracy", type: "attitude", nlAlt: ["zorgvuldig werken", "oog voor detail", "precisie"],
          enAlt: ["attention to detail", "precision", "conscientiousness"], exact: "http://data.europa.eu/esco/skill/83e6510b-ffeb-4aec-959c-4265fd0ff7b7",
        },
        {
          id: "result-drive", nl: "resultaatgerichtheid", en: "drive for results", type: "attitude", nlAlt: ["daadkracht", "aanpakker", "doelgericht werken"],
          enAlt: ["results orientation", "decisiveness", "goal-oriented"],
        },
      ],
    },
  ],
};
