import type { DomainEntry } from "../notation.js";

export const socialDomain: DomainEntry = {
  id: "social-domain", nl: "Sociaal domein", en: "Social domain",
  groups: [
    {
      id: "social-support", nl: "Maatschappelijke ondersteuning", en: "Social support",
      skills: [
        {
          id: "social-support-act", nl: "Wet maatschappelijke ondersteuning 2015", en: "Social Support Act 2015", type: "knowledge",
          nlAlt: ["Wmo", "Wmo 2015"],
          enAlt: ["Wmo 2015 legislation", "Dutch Social Support Act"],
          related: ["social-support-assessment"],
          narrower: [
            {
              id: "wmo-tailored-provisions", nl: "maatwerkvoorzieningen Wmo toekennen", en: "granting tailored Wmo provisions",
              nlAlt: ["Wmo-indicatie", "woningaanpassing", "Wmo-hulpmiddelen", "huishoudelijke hulp"],
              enAlt: ["individual support provisions", "home adaptations"],
            },
            {
              id: "sheltered-housing", nl: "beschermd wonen en maatschappelijke opvang", en: "sheltered housing and homeless shelter", type: "knowledge",
              nlAlt: ["dak- en thuislozenopvang", "beschermd thuis", "doordecentralisatie beschermd wonen"],
              enAlt: ["homelessness services", "supported housing"],
            },
            {
              id: "domestic-violence-approach",
              nl: "aanpak huiselijk geweld en kindermishandeling",
              en: "tackling domestic violence and child abuse",
              type: "knowledge",
              nlAlt: ["Veilig Thuis", "meldcode", "vrouwenopvang"],
              enAlt: ["domestic abuse reporting code", "women's refuge"],
            },
          ],
        },
        {
          id: "social-support-assessment", nl: "onderzoek naar ondersteuningsvraag doen", en: "assessing support needs",
          nlAlt: ["keukentafelgesprek", "vraagverheldering", "Wmo-onderzoek", "indicatiestelling"],
          enAlt: ["needs assessment", "kitchen table talk"],
          close: "http://data.europa.eu/esco/skill/8d927aab-9202-4c02-9f39-5d478458f25c",
          related: ["social-support-act"],
          narrower: [
            {
              id: "support-plan-drafting", nl: "ondersteuningsplan opstellen", en: "drafting a support plan",
              nlAlt: ["plan van aanpak cliënt", "gezinsplan", "onderzoeksverslag Wmo"],
              enAlt: ["care plan", "family plan"],
              close: "http://data.europa.eu/esco/skill/5f343989-4871-419a-9dca-52fc653dc54e",
            },
          ],
        },
        {
          id: "personal-budget", nl: "persoonsgebonden budget", en: "personal budget for care", type: "knowledge",
          nlAlt: ["pgb", "trekkingsrecht", "pgb-vaardigheid toetsen"],
          enAlt: ["direct payments", "individual budget"],
        },
        {
          id: "informal-care-volunteering", nl: "mantelzorg en vrijwilligerswerk ondersteunen", en: "supporting informal carers and volunteers",
          nlAlt: ["mantelzorgondersteuning", "vrijwilligersbeleid", "respijtzorg"],
          enAlt: ["carer support", "respite care"],
        },
        {
          id: "target-group-transport", nl: "doelgroepenvervoer", en: "target group transport", type: "knowledge",
          nlAlt: ["Wmo-vervoer", "leerlingenvervoer", "regiotaxi"],
          enAlt: ["paratransit", "pupil transport"],
        },
        {
          id: "age-friendly-policy", nl: "ouderenbeleid", en: "policy for older people", type: "knowledge",
          nlAlt: ["langer thuis wonen", "wonen en zorg", "WOZO"],
          enAlt: ["ageing in place", "housing with care"],
        },
        {
          id: "accessibility-inclusion-policy", nl: "toegankelijkheid en inclusiebeleid", en: "accessibility and inclusion policy", type: "knowledge",
          nlAlt: ["VN-verdrag Handicap", "lokale inclusieagenda", "inclusieve samenleving"],
          enAlt: ["UN disability convention", "local inclusion agenda"],
        },
      ],
    },
    {
      id: "youth-education", nl: "Jeugd en onderwijs", en: "Youth and education",
      skills: [
        {
          id: "youth-act", nl: "Jeugdwet", en: "Youth Act", type: "knowledge",
          nlAlt: ["jeugdwetgeving", "Hervormingsagenda Jeugd"],
          enAlt: ["Dutch child and youth care law"],
          related: ["youth-care-access"],
          narrower: [
            {
              id: "youth-protection", nl: "jeugdbescherming en jeugdreclassering", en: "child protection and youth probation", type: "knowledge",
              nlAlt: ["gecertificeerde instelling", "ondertoezichtstelling", "Raad voor de Kinderbescherming"],
              enAlt: ["care orders", "child safeguarding"],
              close: "http://data.europa.eu/esco/skill/f2d63656-169c-4110-99fe-33914f902466",
            },
          ],
        },
        {
          id: "youth-care-access", nl: "toegang tot jeugdhulp beoordelen", en: "assessing access to youth care",
          nlAlt: ["jeugdhulp indiceren", "verleningsbeschikking jeugdhulp", "jeugdconsulent"],
          enAlt: ["youth care referral", "youth care assessment"],
          narrower: [
            {
              id: "skj-registered-working", nl: "werken volgens de SKJ-beroepscode", en: "working to the youth professionals' code",
              nlAlt: ["SKJ-registratie", "geregistreerde jeugdprofessional", "norm verantwoorde werktoedeling"],
              enAlt: ["registered youth professional"],
            },
          ],
        },
        {
          id: "youth-care-policy", nl: "jeugdbeleid", en: "youth policy", type: "knowledge",
          nlAlt: ["preventief jeugdbeleid", "jeugdhulpbeleid", "jeugd- en gezinsbeleid"],
          enAlt: ["youth and family policy"],
          narrower: [
            {
              id: "youth-work", nl: "jongerenwerk", en: "youth work",
              nlAlt: ["jeugd- en jongerenwerk", "ambulant jongerenwerk"],
              enAlt: ["street youth work", "detached youth work"],
              close: "http://data.europa.eu/esco/skill/2eb30deb-18d0-4e9d-9c53-30069ac9a108",
            },
          ],
        },
        {
          id: "compulsory-education", nl: "leerplicht handhaven", en: "enforcing compulsory education",
          nlAlt: ["Leerplichtwet", "schoolverzuim", "leerplichtambtenaar", "kwalificatieplicht"],
          enAlt: ["school attendance", "truancy"],
          narrower: [
            {
              id: "early-school-leaving", nl: "voortijdig schoolverlaten tegengaan", en: "preventing early school leaving",
              nlAlt: ["vsv", "RMC", "doorstroompunt", "van school naar duurzaam werk"],
              enAlt: ["dropout prevention"],
            },
          ],
        },
        {
          id: "education-policy-local", nl: "lokaal onderwijsbeleid", en: "local education policy", type: "knowledge",
          nlAlt: ["onderwijsachterstandenbeleid", "lokale educatieve agenda", "kansengelijkheid", "voorschoolse educatie"],
          enAlt: ["equal opportunities in education", "pre-school education"],
          narrower: [
            {
              id: "school-housing", nl: "onderwijshuisvesting", en: "school buildings", type: "knowledge",
              nlAlt: ["integraal huisvestingsplan", "IHP", "scholenbouw"],
              enAlt: ["school accommodation planning"],
            },
          ],
        },
        {
          id: "childcare-supervision", nl: "toezicht op kinderopvang", en: "childcare supervision",
          nlAlt: ["Wet kinderopvang", "Landelijk Register Kinderopvang", "LRK", "handhaving kinderopvang"],
          enAlt: ["nursery inspection", "childcare register"],
        },
      ],
    },
    {
      id: "work-income", nl: "Werk en inkomen", en: "Work and income",
      skills: [
        {
          id: "participation-act", nl: "Participatiewet", en: "Participation Act", type: "knowledge",
          nlAlt: ["Pw", "Participatiewet in balans", "bijstandswet"],
          enAlt: ["Dutch social assistance act"],
          related: ["social-assistance-assessment"],
        },
        {
          id: "social-assistance-assessment", nl: "recht op bijstand beoordelen", en: "assessing entitlement to social assistance",
          nlAlt: ["bijstandsaanvraag behandelen", "inkomensconsulent", "rechtmatigheid uitkering", "levensonderhoud"],
          enAlt: ["welfare benefit assessment", "income support claims"],
          close: "http://data.europa.eu/esco/skill/6e07db2d-a346-4388-af3f-6132d6be5536",
          narrower: [
            {
              id: "special-assistance", nl: "bijzondere bijstand verlenen", en: "granting special assistance",
              nlAlt: ["bijzondere bijstand", "individuele inkomenstoeslag", "minimaregelingen"],
              enAlt: ["supplementary welfare payments"],
            },
            {
              id: "self-employed-assistance", nl: "bijstand voor zelfstandigen", en: "assistance for self-employed people", type: "knowledge",
              nlAlt: ["Bbz", "Bbz 2004", "ondernemersregeling", "IOAZ"],
              enAlt: ["Bbz scheme", "support for entrepreneurs in difficulty"],
            },
          ],
        },
        {
          id: "benefits-administration", nl: "uitkeringen administreren", en: "administering benefits",
          nlAlt: ["uitkeringsadministratie", "mutaties verwerken", "Suites Sociaal Domein", "Suwinet"],
          enAlt: ["benefit payments", "welfare administration"],
          narrower: [
            {
              id: "debt-recovery-benefits", nl: "terugvordering en verhaal", en: "recovering overpaid benefits",
              nlAlt: ["debiteurenbeheer uitkeringen", "invordering bijstand"],
              enAlt: ["benefit overpayments", "clawback"],
            },
          ],
        },
        {
          id: "benefit-fraud-investigation", nl: "uitkeringsfraude onderzoeken", en: "investigating benefit fraud",
          nlAlt: ["sociale recherche", "handhaving Participatiewet", "huisbezoek"],
          enAlt: ["welfare fraud inquiry", "home visits"],
        },
        {
          id: "reintegration-guidance", nl: "klanten naar werk begeleiden", en: "guiding clients to work",
          nlAlt: ["re-integratie", "klantmanager werk", "werkconsulent", "trajectbegeleiding"],
          enAlt: ["reintegration", "employment support"],
          close: "http://data.europa.eu/esco/skill/71057622-0cc1-4cce-b36c-b32a7071b017",
          narrower: [
            {
              id: "wage-cost-subsidy", nl: "loonkostensubsidie en banenafspraak", en: "wage cost subsidy and job quota", type: "knowledge",
              nlAlt: ["LKS", "loonwaardemeting", "doelgroepregister", "banenafspraak"],
              enAlt: ["wage value measurement", "supported employment"],
            },
            {
              id: "sheltered-employment", nl: "beschut werk en sociale werkvoorziening", en: "sheltered employment", type: "knowledge",
              nlAlt: ["Wsw", "SW-bedrijf", "werkontwikkelbedrijf", "sociaal ontwikkelbedrijf"],
              enAlt: ["sheltered workplace", "social work company"],
            },
          ],
        },
        {
          id: "employer-services", nl: "werkgeversdienstverlening", en: "employer services",
          nlAlt: ["werkgeversservicepunt", "accountmanager werk", "vacatures acquireren", "Werkcentrum"],
          enAlt: ["employer service point", "job acquisition"],
        },
        {
          id: "labour-market-policy", nl: "regionaal arbeidsmarktbeleid", en: "regional labour market policy", type: "knowledge",
          nlAlt: ["arbeidsmarktregio", "Suwi", "leven lang ontwikkelen"],
          enAlt: ["labour market region", "lifelong learning"],
          close: "http://data.europa.eu/esco/skill/54cdc5f2-8000-4ed8-9add-b55a4bf6c269",
        },
      ],
    },
    {
      id: "debt-integration", nl: "Schulden, armoede en inburgering", en: "Debt, poverty and integration",
      skills: [
        {
          id: "municipal-debt-counselling", nl: "schuldhulpverlening", en: "debt counselling",
          nlAlt: ["Wgs", "Wet gemeentelijke schuldhulpverlening", "schuldhulp", "SHV"],
          enAlt: ["debt assistance", "money advice"],
          related: ["debt-early-detection"],
          narrower: [
            {
              id: "debt-settlement", nl: "schulden regelen", en: "settling debts",
              nlAlt: ["minnelijke schuldregeling", "saneringskrediet", "Wsnp", "schuldsanering"],
              enAlt: ["debt restructuring", "debt rescheduling"],
            },
            {
              id: "budget-management-clients", nl: "budgetbeheer en budgetcoaching", en: "budget management and coaching",
              nlAlt: ["budgetbegeleiding", "inkomensbeheer", "beschermingsbewind"],
              enAlt: ["money management support"],
              close: "http://data.europa.eu/esco/skill/65556efb-13d5-48bc-8e53-96f7a3379749",
            },
          ],
        },
        {
          id: "debt-early-detection", nl: "vroegsignalering van schulden", en: "early detection of debts",
          nlAlt: ["vroegsignalen", "betalingsachterstanden", "outreachend schuldhulp"],
          enAlt: ["early warning of arrears"],
        },
        {
          id: "poverty-policy", nl: "armoedebeleid", en: "poverty policy", type: "knowledge",
          nlAlt: ["minimabeleid", "bestaanszekerheid", "kinderarmoede", "stadspas"],
          enAlt: ["anti-poverty policy", "livelihood security"],
        },
        {
          id: "civic-integration-act", nl: "Wet inburgering 2021", en: "Civic Integration Act 2021", type: "knowledge",
          nlAlt: ["Wi2021", "inburgering", "inburgeringsplicht"],
          enAlt: ["civic integration law"],
          narrower: [
            {
              id: "integration-guidance", nl: "inburgeraars begeleiden", en: "guiding newcomers through civic integration",
              nlAlt: ["brede intake", "PIP", "persoonlijk plan inburgering en participatie", "leerroutes", "regisseur inburgering"],
              enAlt: ["integration plan", "newcomer support"],
              close: "http://data.europa.eu/esco/skill/f524f72e-d3d0-4691-9c57-d19756d8b847",
            },
          ],
        },
        {
          id: "refugee-reception", nl: "opvang van vluchtelingen en asielzoekers", en: "reception of refugees and asylum seekers", type: "knowledge",
          nlAlt: ["Spreidingswet", "azc", "opvang ontheemden Oekraïne", "POO", "GOO"],
          enAlt: ["asylum reception", "displaced persons from Ukraine"],
          close: "http://data.europa.eu/esco/skill/28b461d2-4a53-4629-9e61-77f31998c9c8",
        },
        {
          id: "basic-skills-literacy", nl: "basisvaardigheden en laaggeletterdheid", en: "basic skills and literacy", type: "knowledge",
          nlAlt: ["Wet educatie beroepsonderwijs", "WEB", "taalhuis", "digitale vaardigheden inwoners"],
          enAlt: ["adult literacy", "language centre"],
        },
      ],
    },
    {
      id: "social-domain-organisation", nl: "Integrale aanpak en zorginkoop", en: "Integrated working and care commissioning",
      skills: [
        {
          id: "neighbourhood-team-working", nl: "werken in een wijkteam", en: "working in a neighbourhood team",
          nlAlt: ["sociaal wijkteam", "lokaal team", "gebiedsteam", "toegangsteam"],
          enAlt: ["community social team", "local access team"],
          narrower: [
            {
              id: "multi-problem-case-direction", nl: "procesregie bij meervoudige problematiek", en: "coordinating multi-problem cases",
              nlAlt: ["Wams", "één gezin één plan", "casusregie", "doorbraakmethode", "AVE-model"],
              enAlt: ["case direction", "breakthrough method"],
            },
            {
              id: "outreach-care", nl: "bemoeizorg en outreachend werken", en: "assertive outreach",
              nlAlt: ["Wvggz", "verward en onbegrepen gedrag", "OGGZ"],
              enAlt: ["outreach work", "public mental health care"],
              close: "http://data.europa.eu/esco/skill/004017c9-0337-4f5a-8077-798de9ef12e3",
            },
          ],
        },
        {
          id: "care-procurement-social-domain", nl: "zorg inkopen in het sociaal domein", en: "commissioning care",
          nlAlt: ["inkoop Wmo en jeugdhulp", "zorginkoop", "open house", "resultaatgerichte bekostiging"],
          enAlt: ["care commissioning", "social care purchasing"],
          narrower: [
            {
              id: "care-contract-management", nl: "contractmanagement zorgaanbieders", en: "managing contracts with care providers",
              nlAlt: ["accountmanagement zorgaanbieders", "leveranciersgesprekken jeugdhulp"],
              enAlt: ["care provider management"],
            },
            {
              id: "care-fraud-supervision", nl: "toezicht op zorgaanbieders", en: "supervising care providers",
              nlAlt: ["Wmo-toezichthouder", "zorgfraude", "rechtmatigheid zorg"],
              enAlt: ["care quality oversight", "care fraud"],
            },
          ],
        },
        {
          id: "care-message-traffic", nl: "berichtenverkeer iWmo en iJw", en: "iWmo and iJw messaging", type: "knowledge",
          nlAlt: ["iStandaarden", "backoffice zorgadministratie", "VECOZO", "zorgtoewijzing"],
          enAlt: ["care messaging standards", "care back office"],
        },
        {
          id: "public-health-policy", nl: "gezondheidsbeleid", en: "public health policy", type: "knowledge",
          nlAlt: ["GALA", "Wet publieke gezondheid", "GGD", "positieve gezondheid", "IZA"],
          enAlt: ["health prevention policy", "municipal health service"],
          close: "http://data.europa.eu/esco/skill/9570e84e-6699-4c9f-9a12-7bc82d53a231",
        },
        {
          id: "sports-culture-policy", nl: "sport- en cultuurbeleid", en: "sports and culture policy", type: "knowledge",
          nlAlt: ["sportakkoord", "cultuurnota", "bibliotheekbeleid", "combinatiefunctionarissen"],
          enAlt: ["sports agreement", "arts and library policy"],
          close: "http://data.europa.eu/esco/skill/d0f930bc-a67b-4096-9df1-d2745de72518",
        },
        {
          id: "welfare-community-work", nl: "opbouwwerk en sociale basis", en: "community work",
          nlAlt: ["sociale basis", "welzijnswerk", "buurtopbouw"],
          enAlt: ["neighbourhood development", "social foundation"],
          close: "http://data.europa.eu/esco/skill/fd05efb9-5449-4134-af11-84b532a46d61",
        },
      ],
    },
  ],
};
