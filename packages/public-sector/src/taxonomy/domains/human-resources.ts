import type { DomainEntry } from "../notation.js";

export const humanResources: DomainEntry = {
  id: "human-resources", nl: "Human resources", en: "Human resources management", nlAlt: ["HR", "HRM", "personeel en organisatie", "P&O"],
  enAlt: ["HR", "HRM", "personnel"], exact: "http://data.europa.eu/esco/skill/e437eba1-3e22-41f2-8703-741e94785cba",
  groups: [
    {
      id: "hr-advice", nl: "HR-advies", en: "HR advice", nlAlt: ["P&O-advies"], enAlt: ["HR consulting"],
      skills: [
        {
          id: "hr-advising", nl: "leidinggevenden adviseren over personeel", en: "advising managers on staff matters",
          nlAlt: ["HR-businesspartner", "personeelsadvies", "P&O-advisering"], enAlt: ["HR business partnering", "personnel advice"],
          exact: "http://data.europa.eu/esco/skill/1212ac42-2564-4fce-80e1-6ce4ea4d9bf5",
        },
        {
          id: "absence-management", nl: "verzuimbegeleiding", en: "sickness absence management",
          nlAlt: ["ziekteverzuim begeleiden", "verzuimaanpak", "verzuimmanagement"], enAlt: ["absenteeism management", "sick leave support"],
          close: "http://data.europa.eu/esco/skill/40005305-4541-4da7-9f76-abab74f0bc51",
          narrower: [
            {
              id: "gatekeeper-act", nl: "Wet verbetering poortwachter", en: "Gatekeeper Improvement Act", type: "knowledge", nlAlt: ["poortwachter", "Wvp"],
              enAlt: ["Dutch return-to-work law", "WVP"],
            },
          ],
        },
        {
          id: "performance-conversations", nl: "gesprekscyclus", en: "performance review cycle",
          nlAlt: ["functionerings- en beoordelingsgesprekken", "het goede gesprek", "beoordelingscyclus"], enAlt: ["appraisal cycle", "staff appraisals"],
        },
        {
          id: "staff-file-building", nl: "dossieropbouw bij disfunctioneren", en: "building a performance improvement file",
          nlAlt: ["verbetertraject begeleiden", "personeelsdossier opbouwen"], enAlt: ["handling underperformance", "improvement plan"],
        },
        {
          id: "vitality-policy", nl: "vitaliteit en duurzame inzetbaarheid", en: "vitality and sustainable employability",
          nlAlt: ["vitaliteitsbeleid", "inzetbaarheidsbeleid", "gezond werken"], enAlt: ["well-being at work", "employability policy"],
        },
        {
          id: "working-conditions-policy", nl: "arbobeleid", en: "occupational health and safety policy", type: "knowledge",
          nlAlt: ["arbeidsomstandigheden", "Arbowet", "veilig en gezond werken"], enAlt: ["working conditions", "OHS"],
          close: "http://data.europa.eu/esco/skill/f2f463e5-2382-49cb-8199-e7e043d868df",
          narrower: [
            {
              id: "risk-inventory-evaluation", nl: "risico-inventarisatie en -evaluatie (RI&E)", en: "workplace risk inventory and evaluation",
              nlAlt: ["RI&E opstellen", "arborisico's in kaart brengen"], enAlt: ["RI&E", "workplace risk assessment"],
            },
          ],
        },
        {
          id: "diversity-inclusion", nl: "diversiteit en inclusie", en: "diversity and inclusion",
          nlAlt: ["D&I-beleid", "inclusief werkgeverschap", "gelijke kansen op het werk"], enAlt: ["D&I", "inclusive employment"],
          close: "http://data.europa.eu/esco/skill/7ab41e7d-6f5c-49f7-858d-e6cb3070e9eb",
        },
        {
          id: "integrity-policy-staff", nl: "integriteitsbeleid voor medewerkers", en: "staff integrity policy",
          nlAlt: ["ambtelijke integriteit", "gedragscode en ambtseed", "vertrouwenspersonen"], enAlt: ["civil service integrity", "code of conduct for staff"],
        },
        {
          id: "works-council-consultation", nl: "medezeggenschap", en: "employee participation", type: "knowledge",
          nlAlt: ["ondernemingsraad", "OR-overleg", "WOR"], enAlt: ["works council consultation", "co-determination"],
        },
      ],
    },
    {
      id: "hr-recruitment", nl: "Werving en selectie", en: "Recruitment and selection", nlAlt: ["W&S", "arbeidsmarkt"], enAlt: ["hiring"],
      skills: [
        {
          id: "staff-recruitment", nl: "personeel werven", en: "recruiting staff", nlAlt: ["werving", "recruitment", "medewerkers aantrekken"],
          enAlt: ["hiring staff", "talent acquisition"], exact: "http://data.europa.eu/esco/skill/65715f7a-c791-416b-b88a-2933a1c81647",
          narrower: [
            {
              id: "online-sourcing", nl: "online sourcing van kandidaten", en: "online candidate sourcing",
              nlAlt: ["kandidaten zoeken via LinkedIn", "searchen", "actief benaderen"], enAlt: ["talent sourcing", "LinkedIn recruiting"],
            },
            {
              id: "competency-based-selection", nl: "competentiegericht selecteren", en: "competency-based selection",
              nlAlt: ["STARR-interview", "gestructureerd sollicitatiegesprek", "objectief selecteren"], enAlt: ["structured interviewing", "STAR interview"],
            },
          ],
        },
        {
          id: "vacancy-writing", nl: "vacatureteksten schrijven", en: "writing job advertisements",
          nlAlt: ["wervende vacatures opstellen", "personeelsadvertenties"], enAlt: ["vacancy texts", "job ads"],
        },
        {
          id: "employer-branding", nl: "werkgeversmerk", en: "employer branding",
          nlAlt: ["arbeidsmarktcommunicatie", "werkgeversimago", "employer brand uitdragen"], enAlt: ["labour market communication", "employer image"],
        },
        {
          id: "onboarding", nl: "inwerken van nieuwe medewerkers", en: "onboarding new staff", nlAlt: ["onboarding", "introductieprogramma", "inwerkprogramma"],
          enAlt: ["induction programme", "introducing new employees"], exact: "http://data.europa.eu/esco/skill/9d9ba780-4aa2-43d2-888c-95a41a713fb9",
        },
        {
          id: "external-hiring-dba", nl: "inhuur van externen en schijnzelfstandigheid", en: "external hiring and false self-employment", type: "knowledge",
          nlAlt: ["Wet DBA", "inhuur derden", "zzp'ers inhuren", "flexibele schil"], enAlt: ["hiring freelancers", "contingent workforce", "DBA Act"],
        },
      ],
    },
    {
      id: "hr-mobility", nl: "Arbeidsmobiliteit en loopbaan", en: "Career mobility", nlAlt: ["interne doorstroom", "loopbaanbegeleiding"],
      enAlt: ["internal mobility"],
      skills: [
        {
          id: "mobility-advice", nl: "mobiliteitsadvies", en: "job mobility advice",
          nlAlt: ["begeleiden van interne mobiliteit", "doorstroom bevorderen", "mobiliteitsbureau"],
          enAlt: ["internal mobility advice", "redeployment support"],
          narrower: [
            {
              id: "temporary-assignment-matching", nl: "matchen op tijdelijke klussen", en: "matching people to temporary assignments",
              nlAlt: ["bemiddeling naar tijdelijke opdrachten", "klussenbank", "talentenpool", "flexpool"],
              enAlt: ["assignment brokerage", "gig matching", "internal talent marketplace"], related: ["skills-based-hr"],
            },
            {
              id: "from-work-to-work", nl: "van-werk-naar-werkbegeleiding", en: "job-to-job guidance",
              nlAlt: ["VWNW", "outplacement", "herplaatsing bij reorganisatie"], enAlt: ["outplacement", "redundancy guidance"],
              close: "http://data.europa.eu/esco/skill/57c3021c-defc-4a39-b60b-95db8af25c3a",
            },
          ],
        },
        {
          id: "career-coaching", nl: "loopbaancoaching", en: "career coaching", nlAlt: ["loopbaanadvies", "loopbaanbegeleider", "carrièrecoaching"],
          enAlt: ["career guidance", "career counselling"], exact: "http://data.europa.eu/esco/skill/fd88851f-4d1d-4de8-aee1-4464c3012969",
        },
        {
          id: "regional-hr-cooperation", nl: "regionale samenwerking op personeelsgebied", en: "regional cooperation in staffing",
          nlAlt: ["regionale mobiliteit", "intergemeentelijke uitwisseling van personeel", "collegiale uitleen"],
          enAlt: ["inter-municipal staff exchange", "staff secondment network"],
        },
        {
          id: "learning-development", nl: "leren en ontwikkelen", en: "learning and development",
          nlAlt: ["L&D", "opleidingsbeleid", "talentontwikkeling", "leeraanbod"], enAlt: ["L&D", "staff training policy"],
          close: "http://data.europa.eu/esco/skill/ebff1a39-7261-49cd-9cb2-88f565e8dc26",
          narrower: [
            {
              id: "skills-based-hr", nl: "skillsgericht HR-beleid", en: "skills-based HR",
              nlAlt: ["skillspaspoort", "skills-based werken", "competentieprofielen op basis van skills"], enAlt: ["skills-first approach", "skills passport"],
            },
          ],
        },
      ],
    },
    {
      id: "hr-workforce-planning", nl: "Strategisch personeelsbeleid", en: "Strategic personnel policy", nlAlt: ["personeelsstrategie"], enAlt: ["HR strategy"],
      skills: [
        {
          id: "strategic-workforce-planning", nl: "strategische personeelsplanning", en: "strategic workforce planning",
          nlAlt: ["SPP", "personeelsvraag voorspellen", "formatie van de toekomst"], enAlt: ["SWP", "workforce forecasting"],
          close: "http://data.europa.eu/esco/skill/b22e46d7-1c5f-4837-943f-7f75531acc26",
          narrower: [
            {
              id: "fleet-review", nl: "vlootschouw", en: "talent review", nlAlt: ["personeelsschouw", "talentenmatrix", "in kaart brengen van potentieel"],
              enAlt: ["fleet review", "nine-box grid"], close: "http://data.europa.eu/esco/skill/301bcf97-4444-461d-82a5-78f3830f9185",
            },
          ],
        },
        {
          id: "hr-analytics", nl: "personeelsgegevens analyseren", en: "HR analytics",
          nlAlt: ["HR-analytics", "people analytics", "personeelsmonitor", "HR-kengetallen"], enAlt: ["people analytics", "workforce reporting"],
          related: ["data-analysis"],
        },
        {
          id: "organisation-design", nl: "organisatieontwerp en formatie", en: "organisation design and staffing levels",
          nlAlt: ["reorganisatie vormgeven", "organisatie-inrichting", "formatieplan"], enAlt: ["organisational restructuring", "establishment plan"],
          exact: "http://data.europa.eu/esco/skill/8538c0e3-902f-4e6f-a60c-0e1fd7e3a956",
        },
      ],
    },
    {
      id: "hr-terms", nl: "Arbeidsvoorwaarden en functiewaardering", en: "Employment terms and job evaluation", nlAlt: ["rechtspositie", "beloning"],
      enAlt: ["employment conditions"],
      skills: [
        {
          id: "function-classification-hr21", nl: "functiewaardering met HR21", en: "job evaluation with HR21", type: "knowledge",
          nlAlt: ["HR21", "functies inschalen", "functieboek", "functiegebouw", "indelen van functies"],
          enAlt: ["job grading", "function classification", "HR21"],
        },
        {
          id: "collective-agreement-municipalities", nl: "Cao Gemeenten", en: "Collective Agreement for Municipalities", type: "knowledge",
          nlAlt: ["cao SGO", "gemeentelijke arbeidsvoorwaarden", "CAR-UWO"], enAlt: ["municipal CBA", "local government terms of employment"],
        },
        {
          id: "wnra-employment-law", nl: "ambtenarenrecht en Wnra", en: "civil service employment law", type: "knowledge",
          nlAlt: ["Ambtenarenwet 2017", "arbeidsrecht voor ambtenaren", "genormaliseerde rechtspositie"],
          enAlt: ["Normalisation of Civil Servants Act", "employment law"], close: "http://data.europa.eu/esco/skill/97b713f0-b9e8-4903-8dee-7e0b4019a1c0",
        },
        {
          id: "payroll-administration", nl: "salaris- en personeelsadministratie", en: "payroll and personnel administration",
          nlAlt: ["salarisverwerking", "loonadministratie", "HR-administratie", "AFAS"], enAlt: ["payroll processing", "HR administration"],
          close: "http://data.europa.eu/esco/skill/9d916d7c-89b3-4084-a6d9-e2b0b3091404",
        },
      ],
    },
  ],
};
