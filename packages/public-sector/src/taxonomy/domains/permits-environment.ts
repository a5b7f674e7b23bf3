import type { DomainEntry } from "../notation.js";

export const permitsEnvironment: DomainEntry = {
  id: "permits-environment", nl: "Vergunningen, toezicht en omgeving", en: "Permits, supervision and the living environment",
  groups: [
    {
      id: "environment-planning", nl: "Omgevingswet en ruimtelijke ontwikkeling", en: "Environment and Planning Act and spatial development",
      skills: [
        {
          id: "environment-and-planning-act", nl: "Omgevingswet", en: "Environment and Planning Act", type: "knowledge",
          nlAlt: ["Ow", "stelsel van de Omgevingswet"],
          enAlt: ["Dutch Environment Act", "Omgevingswet"],
          close: "http://data.europa.eu/esco/skill/1f632076-fd9b-4b18-a9a2-b59a59181d3e",
          related: ["environmental-plan-drafting", "public-law-spatial"],
          narrower: [
            {
              id: "living-environment-decrees",
              nl: "Besluiten bij de Omgevingswet (Bal, Bbl, Bkl en Ob)",
              en: "decrees under the Environment and Planning Act",
              type: "knowledge",
              nlAlt: ["AMvB's Omgevingswet", "Besluit activiteiten leefomgeving", "Besluit kwaliteit leefomgeving", "Omgevingsbesluit"],
              enAlt: ["Living Environment Decrees", "Bal and Bkl"],
            },
            {
              id: "environment-plan-digital-system",
              nl: "Digitaal Stelsel Omgevingswet",
              en: "digital system for the Environment and Planning Act",
              type: "knowledge",
              nlAlt: ["DSO", "DSO-LV", "Omgevingsloket"],
              enAlt: ["DSO-LV national facility", "online environment counter"],
            },
            {
              id: "applicable-rules", nl: "toepasbare regels maken", en: "making applicable rules",
              nlAlt: ["vragenbomen", "regelanalyse", "STTR", "juridische regels vertalen"],
              enAlt: ["decision tables for permit checks", "rule modelling"],
            },
          ],
        },
        {
          id: "environmental-plan-drafting", nl: "omgevingsplannen opstellen", en: "drafting environment plans",
          nlAlt: ["omgevingsplan wijzigen", "planregels schrijven", "bestemmingsplannen opstellen", "TAM-omgevingsplan"],
          enAlt: ["land-use plan drafting", "zoning plan drafting"],
          related: ["environment-and-planning-act"],
        },
        {
          id: "environmental-vision-drafting", nl: "omgevingsvisie opstellen", en: "drafting an environmental vision",
          nlAlt: ["structuurvisie", "ruimtelijke visievorming"],
          enAlt: ["spatial strategy", "environmental strategy document"],
          related: ["strategic-vision-development"],
        },
        {
          id: "spatial-planning", nl: "ruimtelijke ordening", en: "spatial planning", type: "knowledge",
          nlAlt: ["RO", "planologie", "ruimtelijk beleid"],
          enAlt: ["town and country planning", "land-use planning"],
          close: "http://data.europa.eu/esco/skill/7f18039d-dfae-471b-9daa-507f6b2d2842",
          narrower: [
            {
              id: "environmental-impact-assessment", nl: "milieueffectrapportage", en: "environmental impact assessment", type: "knowledge",
              nlAlt: ["m.e.r.", "MER", "m.e.r.-beoordeling", "plan-MER"],
              enAlt: ["EIA", "environmental impact report"],
              close: "http://data.europa.eu/esco/skill/e541c69c-ea80-4b17-87cb-4001d0b9d303",
            },
            {
              id: "spatial-initiative-assessment", nl: "ruimtelijke initiatieven beoordelen", en: "assessing development initiatives",
              nlAlt: ["omgevingstafel", "principeverzoek beoordelen", "intaketafel"],
              enAlt: ["planning enquiry", "pre-application assessment"],
            },
          ],
        },
        {
          id: "area-development", nl: "gebiedsontwikkeling", en: "area development",
          nlAlt: ["integrale gebiedsontwikkeling", "binnenstedelijke transformatie"],
          enAlt: ["urban redevelopment", "regeneration"],
          narrower: [
            {
              id: "land-policy", nl: "grondbeleid", en: "land policy", type: "knowledge",
              nlAlt: ["grondzaken", "actief en faciliterend grondbeleid", "voorkeursrecht vestigen"],
              enAlt: ["land affairs", "pre-emption and compulsory purchase"],
            },
            {
              id: "anterior-agreements", nl: "anterieure overeenkomsten sluiten", en: "concluding development agreements",
              nlAlt: ["kostenverhaal", "intentieovereenkomst met ontwikkelaars"],
              enAlt: ["planning obligations", "cost recovery agreements"],
            },
          ],
        },
        {
          id: "urban-design", nl: "stedenbouwkundig ontwerpen", en: "urban design",
          nlAlt: ["stedenbouw", "stedenbouwkundig plan"],
          enAlt: ["urban design plan", "masterplanning"],
        },
        {
          id: "housing-policy", nl: "woonbeleid", en: "housing policy", type: "knowledge",
          nlAlt: ["volkshuisvesting", "woonvisie", "volkshuisvestingsprogramma", "woningbouwprogrammering"],
          enAlt: ["public housing", "housing programme"],
          close: "http://data.europa.eu/esco/skill/4ac715f8-7c4e-4e78-a96d-2398b8bdc49d",
          narrower: [
            {
              id: "housing-performance-agreements", nl: "prestatieafspraken met woningcorporaties", en: "performance agreements with housing associations",
              nlAlt: ["prestatieafspraken wonen", "afspraken met corporaties en huurders"],
              enAlt: ["agreements with social landlords"],
            },
            {
              id: "housing-allocation", nl: "woonruimteverdeling", en: "housing allocation", type: "knowledge",
              nlAlt: ["huisvestingsverordening", "urgentieregeling", "huisvestingsvergunning", "taakstelling statushouders huisvesten"],
              enAlt: ["allocation of social housing", "housing urgency scheme"],
            },
          ],
        },
        {
          id: "heritage-care", nl: "erfgoed en monumentenzorg", en: "heritage and monument care", type: "knowledge",
          nlAlt: ["cultureel erfgoed", "Erfgoedwet", "rijksmonument", "archeologie"],
          enAlt: ["listed buildings", "archaeology"],
        },
      ],
    },
    {
      id: "permit-granting", nl: "Vergunningverlening", en: "Permit granting",
      skills: [
        {
          id: "environmental-permit-handling", nl: "omgevingsvergunningen behandelen", en: "handling environmental permits",
          nlAlt: ["vergunningverlening omgevingsrecht", "casemanager omgevingsvergunning", "Wabo-vergunning"],
          enAlt: ["all-in-one permit", "permit casework"],
          close: "http://data.europa.eu/esco/skill/bb5d9cf2-a5d7-481b-9fd6-d56fa3a47ae0",
          related: ["environment-and-planning-act"],
          narrower: [
            {
              id: "off-plan-activity-permits",
              nl: "buitenplanse omgevingsplanactiviteiten beoordelen",
              en: "assessing activities that deviate from the environment plan",
              nlAlt: ["BOPA", "afwijken van het bestemmingsplan"],
              enAlt: ["departure from the plan", "zoning exemption"],
            },
            {
              id: "environmental-permit-milieu", nl: "milieuvergunningen verlenen", en: "granting permits for polluting activities",
              nlAlt: ["vergunning milieubelastende activiteit", "MBA", "IPPC-vergunning"],
              enAlt: ["industrial emissions permit", "environmental licence"],
            },
            {
              id: "preliminary-consultation-permits", nl: "vooroverleg over vergunningen voeren", en: "preliminary consultation on permits",
              nlAlt: ["conceptverzoek behandelen", "conceptaanvraag"],
              enAlt: ["pre-application advice"],
            },
          ],
        },
        {
          id: "permit-decision-drafting", nl: "vergunningbesluiten opstellen", en: "drafting permit decisions",
          nlAlt: ["beschikking vergunning schrijven", "voorschriften formuleren", "weigering motiveren"],
          enAlt: ["writing permit conditions"],
        },
        {
          id: "apv-permits", nl: "APV-vergunningen verlenen", en: "granting permits under local bylaws",
          nlAlt: ["apv-vergunning", "standplaatsvergunning", "ontheffing apv", "terrasvergunning"],
          enAlt: ["street trading licences", "bylaw exemptions"],
          narrower: [
            {
              id: "alcohol-act-permits", nl: "Alcoholwetvergunningen verlenen", en: "granting alcohol licences",
              nlAlt: ["drank- en horecavergunning", "horecavergunning"],
              enAlt: ["liquor licensing", "hospitality licence"],
            },
          ],
        },
        {
          id: "permit-system-administration", nl: "vergunningsystemen gebruiken", en: "using permit systems",
          nlAlt: ["VTH-systeem", "zaaksysteem vergunningen", "Squit", "OpenWave", "Rx.Mission"],
          enAlt: ["permit case software", "licensing software"],
        },
      ],
    },
    {
      id: "building-supervision", nl: "Bouwen en bouwtoezicht", en: "Building and building control",
      skills: [
        {
          id: "building-regulations", nl: "bouwregelgeving", en: "building regulations", type: "knowledge",
          nlAlt: ["Besluit bouwwerken leefomgeving", "Bbl", "Bouwbesluit"],
          enAlt: ["building code", "building decree"],
          exact: "http://data.europa.eu/esco/skill/615cfc39-797f-4229-8e92-159fcf8f3030",
          narrower: [
            {
              id: "quality-assurance-building-act", nl: "Wet kwaliteitsborging voor het bouwen", en: "Quality Assurance for Building Act", type: "knowledge",
              nlAlt: ["Wkb", "bouwmelding", "kwaliteitsborger", "gereedmelding"],
              enAlt: ["Wkb private quality assurance", "building notification"],
            },
            {
              id: "building-plan-assessment", nl: "bouwplannen toetsen", en: "assessing building plans",
              nlAlt: ["bouwplantoetsing", "bouwtechnische toets", "plantoetser"],
              enAlt: ["plan checking", "building plan review"],
              close: "http://data.europa.eu/esco/skill/ebbf3488-7d1e-4603-b7d4-938d23bc1af1",
            },
          ],
        },
        {
          id: "building-inspection", nl: "bouwtoezicht houden", en: "inspecting construction works",
          nlAlt: ["bouwinspectie", "toezichthouder bouw", "bouwcontrole"],
          enAlt: ["building control", "site inspection"],
          close: "http://data.europa.eu/esco/skill/1b71f0d0-8e57-44dc-aaa0-3ee6fbb59991",
        },
        {
          id: "structural-safety-assessment", nl: "constructieve veiligheid beoordelen", en: "assessing structural safety",
          nlAlt: ["toetsing constructies", "constructieberekeningen controleren"],
          enAlt: ["structural review", "checking structural calculations"],
        },
        {
          id: "fire-safety-buildings", nl: "brandveiligheid van gebouwen", en: "fire safety of buildings", type: "knowledge",
          nlAlt: ["brandveilig gebruik", "gebruiksmelding", "brandpreventie"],
          enAlt: ["fire prevention", "fire safety use notification"],
          close: "http://data.europa.eu/esco/skill/61268e22-9367-4c3b-91d9-b651e4c142e2",
        },
        {
          id: "aesthetic-review", nl: "welstandsadvisering", en: "aesthetic review of buildings",
          nlAlt: ["welstandstoets", "commissie ruimtelijke kwaliteit", "welstandsnota"],
          enAlt: ["design review", "spatial quality committee"],
        },
      ],
    },
    {
      id: "environmental-quality", nl: "Milieu en leefomgeving", en: "Environmental quality",
      skills: [
        {
          id: "environmental-law-milieu", nl: "milieurecht", en: "environmental protection law", type: "knowledge",
          nlAlt: ["milieuwetgeving", "Wet milieubeheer", "milieuregelgeving"],
          enAlt: ["environmental legislation"],
          exact: "http://data.europa.eu/esco/skill/6f5850ea-5785-4e2c-b062-743066fd5bdb",
        },
        {
          id: "soil-quality", nl: "bodemkwaliteit en bodemsanering", en: "soil quality and remediation", type: "knowledge",
          nlAlt: ["bodem", "grondverzet", "bodemonderzoek", "Besluit bodemkwaliteit"],
          enAlt: ["contaminated land", "soil remediation"],
        },
        {
          id: "noise-and-air-quality", nl: "geluid en luchtkwaliteit", en: "noise and air quality", type: "knowledge",
          nlAlt: ["geluidhinder", "akoestisch onderzoek", "geurhinder", "fijnstof"],
          enAlt: ["acoustics", "odour nuisance"],
        },
        {
          id: "external-safety", nl: "omgevingsveiligheid", en: "external safety", type: "knowledge",
          nlAlt: ["externe veiligheid", "gevaarlijke stoffen", "plaatsgebonden risico", "Seveso"],
          enAlt: ["major hazards", "hazardous substances risk"],
        },
        {
          id: "nature-permits", nl: "natuurvergunningen verlenen", en: "granting nature permits",
          nlAlt: ["vergunning Natura 2000-activiteit", "flora- en fauna-activiteit", "Wnb-vergunning"],
          enAlt: ["protected species licences", "habitats permits"],
          related: ["natura-2000-nitrogen", "species-protection"],
        },
      ],
    },
    {
      id: "supervision-enforcement", nl: "Toezicht en handhaving", en: "Supervision and enforcement",
      skills: [
        {
          id: "environmental-inspection", nl: "milieutoezicht houden", en: "environmental inspection",
          nlAlt: ["milieucontroles uitvoeren", "milieu-inspectie", "bedrijfsbezoeken"],
          enAlt: ["environmental compliance checks", "site visits to companies"],
          close: "http://data.europa.eu/esco/skill/089ee650-297e-4716-87d1-440743b70a0d",
        },
        {
          id: "administrative-enforcement", nl: "bestuursrechtelijk handhaven", en: "administrative enforcement",
          nlAlt: ["bestuursdwang", "herstelsancties opleggen", "juridische handhaving"],
          enAlt: ["penalty orders", "coercive administrative action"],
          related: ["enforcement-law"],
          narrower: [
            {
              id: "enforcement-requests-handling", nl: "handhavingsverzoeken behandelen", en: "handling enforcement requests",
              nlAlt: ["verzoek om handhaving", "beginselplicht tot handhaving"],
              enAlt: ["third-party enforcement request"],
            },
            {
              id: "tolerance-decisions", nl: "gedogen en gedoogbesluiten", en: "tolerance decisions",
              nlAlt: ["gedoogbeschikking", "gedoogbeleid"],
              enAlt: ["toleration orders", "condoning breaches"],
            },
          ],
        },
        {
          id: "enforcement-strategy", nl: "Landelijke Handhavingsstrategie Omgevingsrecht", en: "national enforcement strategy", type: "knowledge",
          nlAlt: ["LHSO", "sanctiestrategie", "interventieladder", "handhavingsstrategie"],
          enAlt: ["intervention matrix", "sanction strategy"],
          narrower: [
            {
              id: "vth-policy", nl: "VTH-beleid opstellen", en: "drafting permits and enforcement policy",
              nlAlt: ["uitvoerings- en handhavingsstrategie", "VTH-beleidsplan", "handhavingsuitvoeringsprogramma", "HUP"],
              enAlt: ["enforcement programme", "regulatory strategy"],
              related: ["policy-development"],
            },
          ],
        },
        {
          id: "risk-based-supervision", nl: "risicogericht toezicht", en: "risk-based supervision",
          nlAlt: ["risicoanalyse toezicht", "informatiegestuurd toezicht", "toezichtplan"],
          enAlt: ["risk-oriented inspection", "intelligence-led supervision"],
        },
        {
          id: "inspection-reports", nl: "controlerapporten opstellen", en: "writing inspection reports",
          nlAlt: ["inspectierapport", "rapport van bevindingen", "proces-verbaal van bevindingen"],
          enAlt: ["official report of findings"],
          exact: "http://data.europa.eu/esco/skill/cdd2b6cc-b4a9-42a0-824b-766f52176fd3",
        },
      ],
    },
  ],
};
