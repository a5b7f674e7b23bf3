import type { DomainEntry } from "../notation.js";

export const informationManagement: DomainEntry = {
  id: "information-management", nl: "Informatiemanagement en digitalisering", en: "Information management and digitalisation",
  nlAlt: ["informatievoorziening", "I-domein"], enAlt: ["IM", "information provision"],
  groups: [
    {
      id: "im-strategy", nl: "Informatiebeleid", en: "Information strategy", nlAlt: ["I-visie", "I-strategie"], enAlt: ["IT strategy"],
      skills: [
        {
          id: "information-advice", nl: "informatieadvies", en: "information advice",
          nlAlt: ["vraagarticulatie", "I-adviseur", "schakel tussen organisatie en ICT"], enAlt: ["demand management", "business-IT liaison"],
        },
        {
          id: "information-policy-making", nl: "informatiebeleid opstellen", en: "drafting information policy",
          nlAlt: ["informatievisie", "i-visie schrijven", "informatiebeleidsplan"], enAlt: ["information strategy paper", "digital strategy"],
          narrower: [
            {
              id: "information-planning", nl: "informatieplan opstellen", en: "information planning",
              nlAlt: ["I-projectenkalender", "digitale agenda", "informatieprogramma"], enAlt: ["digital agenda", "IT roadmap"],
              related: ["it-portfolio-management"],
            },
          ],
        },
        {
          id: "it-portfolio-management", nl: "I-portfoliomanagement", en: "IT portfolio management",
          nlAlt: ["projectenportfolio ICT", "prioriteren van I-projecten", "I-kalender"], enAlt: ["IT project portfolio", "prioritising digital projects"],
        },
        {
          id: "it-governance-cio", nl: "I-governance en CIO-stelsel", en: "IT governance", type: "knowledge",
          nlAlt: ["CIO-office", "CIO-advies", "sturing op informatievoorziening", "COBIT"], enAlt: ["CIO office", "COBIT", "digital governance"],
        },
        {
          id: "it-business-case", nl: "businesscase voor ICT opstellen", en: "drafting IT business cases",
          nlAlt: ["kosten-batenanalyse ICT", "investeringsvoorstel digitalisering"], enAlt: ["cost-benefit analysis of IT", "digital investment case"],
          close: "http://data.europa.eu/esco/skill/48b68726-0fd6-4e03-a5eb-82236516ee7a", related: ["business-case-financial"],
        },
        {
          id: "package-selection", nl: "pakketselectie", en: "software package selection",
          nlAlt: ["softwareselectie", "applicatiekeuze", "marktverkenning software"], enAlt: ["software selection", "choosing applications"],
        },
        {
          id: "chain-cooperation-information", nl: "informatie-uitwisseling in ketens", en: "information exchange in chains",
          nlAlt: ["ketensamenwerking", "ketenregie", "gegevensdeling tussen organisaties"], enAlt: ["chain management", "inter-agency data sharing"],
        },
      ],
    },
    {
      id: "im-architecture", nl: "Architectuur", en: "Architecture", nlAlt: ["werken met architectuur"], enAlt: ["architecture practice"],
      skills: [
        {
          id: "enterprise-architecture", nl: "enterprisearchitectuur", en: "enterprise architecture",
          nlAlt: ["bedrijfsarchitectuur", "werken onder architectuur", "TOGAF"], enAlt: ["business architecture", "TOGAF", "EA"],
          exact: "http://data.europa.eu/esco/skill/ee3c1d54-f46a-43c7-a0f9-0ba3648164d0",
          narrower: [
            {
              id: "solution-architecture", nl: "solutionarchitectuur", en: "solution architecture",
              nlAlt: ["oplossingsarchitectuur", "projectstartarchitectuur (PSA)"], enAlt: ["project start architecture", "solution design"],
              close: "http://data.europa.eu/esco/skill/2857540c-180b-4208-9127-e94a01871966",
            },
            {
              id: "gemma-architecture", nl: "GEMMA", en: "GEMMA reference architecture", type: "knowledge",
              nlAlt: ["Gemeentelijke Model Architectuur", "GEMMA Online"], enAlt: ["municipal reference architecture"], related: ["common-ground"],
            },
            {
              id: "nora-architecture", nl: "NORA", en: "NORA reference architecture", type: "knowledge",
              nlAlt: ["Nederlandse Overheid Referentie Architectuur", "afgeleide principes"], enAlt: ["Dutch government reference architecture"],
            },
          ],
        },
        {
          id: "archimate-modelling", nl: "modelleren in ArchiMate", en: "ArchiMate modelling", nlAlt: ["architectuurplaten maken", "Archi", "BlueDolphin"],
          enAlt: ["architecture modelling", "drawing architecture views"],
        },
        {
          id: "open-standards", nl: "open standaarden", en: "open standards", type: "knowledge",
          nlAlt: ["pas-toe-of-leg-uit-lijst", "Forum Standaardisatie", "standaardisatie van gegevensuitwisseling"],
          enAlt: ["comply-or-explain list", "interoperability standards"],
        },
        {
          id: "business-architecture-capabilities", nl: "bedrijfsfuncties en capaciteiten in kaart brengen", en: "capability mapping",
          nlAlt: ["bedrijfsfunctiemodel", "capability map", "procesarchitectuur"], enAlt: ["business function model", "capability model"],
        },
      ],
    },
    {
      id: "im-transformation", nl: "Digitale transformatie", en: "Digital transformation", nlAlt: ["digitale overheid", "i-samenleving"],
      enAlt: ["e-government"],
      skills: [
        {
          id: "digital-transformation-management", nl: "digitale transformatie begeleiden", en: "guiding digital transformation",
          nlAlt: ["digitalisering aanjagen", "digitale transitie", "organisatie digitaliseren"], enAlt: ["digitisation", "driving digital change"],
          narrower: [
            {
              id: "smart-city", nl: "smart city", en: "smart city development",
              nlAlt: ["slimme stad", "sensoren en IoT in de openbare ruimte", "smart society"], enAlt: ["IoT in public space", "connected city"],
              close: "http://data.europa.eu/esco/skill/d5bcc417-a004-4165-b7f1-ab739eadd2f4",
            },
          ],
        },
        {
          id: "digital-government-act", nl: "Wet digitale overheid (Wdo)", en: "Digital Government Act", type: "knowledge",
          nlAlt: ["Wdo", "WDO-verplichtingen"], enAlt: ["Wdo", "Dutch e-government law"],
        },
        {
          id: "robotic-process-automation", nl: "robotisering van processen (RPA)", en: "robotic process automation",
          nlAlt: ["RPA", "softwarerobots", "administratieve taken automatiseren"], enAlt: ["RPA", "software robots"],
        },
        {
          id: "digital-innovation", nl: "innovatie met technologie", en: "technology-driven innovation",
          nlAlt: ["innovatielab", "proof of concept", "pilots met nieuwe technologie", "startup in residence"],
          enAlt: ["innovation lab", "piloting new technology"], close: "http://data.europa.eu/esco/skill/8327754d-3990-4056-b07e-4faa49cfcd26",
        },
        {
          id: "digital-skills-staff", nl: "digitale vaardigheden van medewerkers vergroten", en: "building staff digital skills",
          nlAlt: ["digivaardigheid", "digicoach", "I-bewustzijn", "digitale fitheid"], enAlt: ["digital literacy training", "digital coaching"],
          close: "http://data.europa.eu/esco/skill/c8fa4313-80b0-4f37-8b1b-1739707bc362",
        },
        {
          id: "digital-inclusion", nl: "digitale inclusie", en: "digital inclusion",
          nlAlt: ["informatiepunt digitale overheid", "niet-digivaardige inwoners helpen", "digibetisme"],
          enAlt: ["bridging the digital divide", "digital exclusion"],
        },
      ],
    },
    {
      id: "im-case-based", nl: "Zaakgericht werken en processen", en: "Case-based working", nlAlt: ["zaaksystemen", "zaken"],
      enAlt: ["case management systems"],
      skills: [
        {
          id: "case-based-working", nl: "zaakgericht werken", en: "working case-based", type: "knowledge", nlAlt: ["ZGW", "zaaksysteem", "zaakafhandeling"],
          enAlt: ["case management", "case handling system", "ZGW"],
          narrower: [
            {
              id: "zgw-apis", nl: "API's voor zaakgericht werken", en: "case-management API standard", type: "knowledge",
              nlAlt: ["ZGW-API's", "Open Zaak", "zaakregistratiecomponent"], enAlt: ["ZGW APIs", "Open Zaak"], related: ["api-development"],
            },
            {
              id: "case-type-catalogue", nl: "zaaktypecatalogus inrichten", en: "configuring a case type catalogue",
              nlAlt: ["ZTC", "zaaktypen beheren", "i-Navigator"], enAlt: ["case types", "ZTC"],
            },
          ],
        },
        {
          id: "e-forms-design", nl: "e-formulieren bouwen", en: "building electronic forms",
          nlAlt: ["webformulieren", "Open Formulieren", "digitale aanvraag inrichten"], enAlt: ["online forms", "e-forms", "Open Forms"],
        },
        {
          id: "collaboration-platforms", nl: "samenwerkingsplatforms inrichten", en: "setting up collaboration platforms",
          nlAlt: ["intranet en SharePoint", "samenwerkomgeving", "Teams-structuur"], enAlt: ["collaboration environment", "SharePoint sites"],
        },
      ],
    },
  ],
};
