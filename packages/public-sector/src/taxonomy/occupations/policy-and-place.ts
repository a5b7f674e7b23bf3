import type { OccupationEntry } from "../notation.js";

export const policyAndPlaceOccupations: readonly OccupationEntry[] = [
  {
    id: "occupation-policy-adviser", nl: "beleidsadviseur", en: "policy adviser", isco: "2422",
    nlAlt: ["beleidsmedewerker", "adviseur beleid", "senior beleidsadviseur"],
    enAlt: ["policy officer", "policy advisor"],
    exact: "http://data.europa.eu/esco/occupation/caf7b8fb-b2d6-46b7-bffa-bea7f8e4aed8",
    essential: [
      "policy-development", "policy-advice", "policy-memo-writing", "policy-cycle", "policy-analysis", "policy-implementation",
      "political-administrative-system", "written-expression", "advising-skills", "political-sensitivity",
    ],
    optional: [
      "integrated-policy-advice", "policy-evaluation", "behavioural-insights", "policy-compass", "citizen-participation", "collaboration",
      "project-creative-working",
    ],
  },
  {
    id: "occupation-strategic-adviser", nl: "strategisch adviseur", en: "strategic adviser", isco: "2422",
    nlAlt: ["strateeg", "concernadviseur strategie", "bestuursadviseur strategie"],
    enAlt: ["strategist", "strategy adviser"],
    essential: [
      "strategic-advice", "strategic-vision-development", "foresight-scenarios", "trend-analysis", "integrated-policy-advice", "political-sensitivity",
      "conceptual-systems-thinking", "networking", "policy-analysis",
    ],
    optional: [
      "coalition-agreement-support", "regional-cooperation", "strategic-agenda-setting", "broad-prosperity", "demography-forecasts", "european-affairs",
      "quartermaster-role",
    ],
  },
  {
    id: "occupation-policy-officer-social-domain", nl: "beleidsadviseur sociaal domein", en: "social policy adviser", isco: "2422",
    nlAlt: ["beleidsmedewerker Wmo", "beleidsmedewerker jeugd", "adviseur sociaal domein"],
    enAlt: ["social services policy officer", "social domain policy adviser"],
    exact: "http://data.europa.eu/esco/occupation/d6ef013f-57e9-4100-bbe5-3e4930664dee",
    essential: [
      "social-support-act", "youth-act", "participation-act", "policy-development", "policy-advice", "policy-memo-writing", "public-health-policy",
      "collaboration", "political-sensitivity",
    ],
    optional: [
      "care-procurement-social-domain", "poverty-policy", "client-participation", "accessibility-inclusion-policy", "policy-monitoring", "youth-care-policy",
      "age-friendly-policy",
    ],
  },
  {
    id: "occupation-permit-officer-environment", nl: "vergunningverlener omgevingsrecht", en: "environmental permit officer", isco: "3354",
    nlAlt: ["casemanager omgevingsvergunning", "vergunningverlener bouw", "medewerker vergunningen"],
    enAlt: ["planning permit officer", "permit case manager"],
    close: "http://data.europa.eu/esco/occupation/39c89133-bd2a-45db-b3eb-529b94daeeaf",
    essential: [
      "environmental-permit-handling", "environment-and-planning-act", "permit-decision-drafting", "general-administrative-law-awb",
      "preliminary-consultation-permits", "off-plan-activity-permits", "permit-system-administration", "service-orientation",
    ],
    optional: [
      "environment-plan-digital-system", "building-plan-assessment", "spatial-initiative-assessment", "penalty-for-delay", "building-regulations",
      "aesthetic-review", "environmental-permit-milieu", "nature-permits",
    ],
  },
  {
    id: "occupation-permit-officer-apv-events", nl: "vergunningverlener APV en evenementen", en: "licensing officer for events and local bylaws", isco: "3354",
    nlAlt: ["medewerker bijzondere wetten", "vergunningverlener bijzondere wetten", "evenementencoördinator"],
    enAlt: ["event licensing officer"],
    close: "http://data.europa.eu/esco/occupation/39c89133-bd2a-45db-b3eb-529b94daeeaf",
    essential: [
      "apv-permits", "alcohol-act-permits", "apv-knowledge", "events-safety", "permit-decision-drafting", "general-administrative-law-awb",
      "service-orientation",
    ],
    optional: [
      "bibob-screening", "crowd-management", "road-closure-coordination", "permit-system-administration", "integrated-inspections", "demonstrations-handling",
    ],
  },
  {
    id: "occupation-building-inspector", nl: "toezichthouder bouw", en: "building inspector", isco: "3112",
    nlAlt: ["bouwinspecteur", "inspecteur bouw- en woningtoezicht", "medewerker bouwtoezicht"],
    enAlt: ["building control officer"],
    exact: "http://data.europa.eu/esco/occupation/f0e479d9-7afd-40b1-b60f-b68c400c15fb",
    essential: [
      "building-inspection", "building-regulations", "quality-assurance-building-act", "inspection-reports", "fire-safety-buildings",
      "environment-and-planning-act", "accuracy-attention",
    ],
    optional: [
      "structural-safety-assessment", "administrative-enforcement", "risk-based-supervision", "heritage-care", "building-plan-assessment",
      "enforcement-strategy",
    ],
  },
  {
    id: "occupation-environmental-inspector", nl: "toezichthouder milieu", en: "environmental inspector", isco: "3257",
    nlAlt: ["milieu-inspecteur", "inspecteur omgevingsdienst", "milieutoezichthouder"],
    enAlt: ["environmental compliance officer"],
    essential: [
      "environmental-inspection", "environmental-law-milieu", "inspection-reports", "risk-based-supervision", "environment-and-planning-act",
      "enforcement-strategy", "integrity-attitude",
    ],
    optional: [
      "noise-and-air-quality", "soil-quality", "external-safety", "energy-saving-supervision", "substances-discharge", "administrative-enforcement",
      "integrated-inspections",
    ],
  },
  {
    id: "occupation-enforcement-lawyer", nl: "juridisch handhaver", en: "enforcement lawyer", isco: "2619",
    nlAlt: ["jurist handhaving", "medewerker juridische handhaving", "handhavingsjurist"],
    enAlt: ["administrative enforcement officer", "enforcement case lawyer"],
    essential: [
      "administrative-enforcement", "enforcement-law", "general-administrative-law-awb", "enforcement-requests-handling", "decisions-drafting",
      "enforcement-strategy", "written-expression",
    ],
    optional: [
      "tolerance-decisions", "environment-and-planning-act", "objection-procedures", "litigation-representation", "vth-policy", "mayoral-closure-orders",
    ],
  },
  {
    id: "occupation-municipal-enforcer", nl: "handhaver openbare ruimte", en: "municipal enforcement officer", isco: "5419",
    nlAlt: ["boa", "buitengewoon opsporingsambtenaar", "stadshandhaver"],
    enAlt: ["street warden", "special enforcement officer"],
    essential: [
      "municipal-enforcement-boa", "official-report-writing", "conflict-deescalation-street", "apv-knowledge", "integrity-attitude", "resilience-stress",
      "collaboration",
    ],
    optional: ["crowd-management", "parking-policy", "street-cleaning", "reporting-public-space", "youth-crime-prevention"],
  },
  {
    id: "occupation-spatial-planner", nl: "planoloog", en: "spatial planner", isco: "2164",
    nlAlt: ["beleidsadviseur ruimtelijke ordening", "adviseur RO", "jurist-planoloog", "adviseur omgevingsplan"],
    enAlt: ["urban planner", "planning officer"],
    exact: "http://data.europa.eu/esco/occupation/e14548c8-c2b9-4ef8-8670-d5967d7ad804",
    essential: [
      "spatial-planning", "environmental-plan-drafting", "environment-and-planning-act", "environmental-vision-drafting", "spatial-initiative-assessment",
      "public-law-spatial", "policy-advice", "written-expression",
    ],
    optional: [
      "environmental-impact-assessment", "participation-environment-act", "anterior-agreements", "area-development", "living-environment-decrees",
      "water-assessment-planning", "applicable-rules", "gis-analysis",
    ],
  },
  {
    id: "occupation-urban-designer", nl: "stedenbouwkundige", en: "urban designer", isco: "2164",
    nlAlt: ["adviseur stedenbouw", "stedenbouwkundig ontwerper", "supervisor ruimtelijke kwaliteit"],
    enAlt: ["urban design adviser", "masterplanner"],
    essential: ["urban-design", "spatial-planning", "public-space-design", "area-development", "creative-thinking", "presenting"],
    optional: [
      "environmental-vision-drafting", "nature-inclusive-building", "heritage-care", "aesthetic-review", "mobility-transition", "co-creation",
      "climate-adaptation",
    ],
  },
  {
    id: "occupation-social-support-consultant", nl: "Wmo-consulent", en: "social support consultant", isco: "2635",
    nlAlt: ["consulent Wmo", "klantmanager zorg", "Wmo-adviseur"],
    enAlt: ["social support case officer", "care needs assessor"],
    close: "http://data.europa.eu/esco/occupation/8d703e8f-1e57-4246-8a6b-cb87a760d4ab",
    essential: [
      "social-support-act", "social-support-assessment", "support-plan-drafting", "wmo-tailored-provisions", "personal-budget", "decisions-drafting",
      "listening", "empathy", "general-administrative-law-awb",
    ],
    optional: [
      "neighbourhood-team-working", "informal-care-volunteering", "target-group-transport", "sheltered-housing", "domestic-violence-approach", "gdpr-avg",
    ],
  },
  {
    id: "occupation-youth-consultant", nl: "jeugdconsulent", en: "youth care consultant", isco: "2635",
    nlAlt: ["consulent jeugd", "gezinsconsulent", "casemanager jeugd"],
    enAlt: ["youth and family consultant", "youth care access officer"],
    essential: [
      "youth-act", "youth-care-access", "support-plan-drafting", "skj-registered-working", "multi-problem-case-direction", "listening", "empathy",
      "decisions-drafting",
    ],
    optional: [
      "youth-protection", "domestic-violence-approach", "personal-budget", "neighbourhood-team-working", "early-school-leaving", "data-sharing-agreements",
    ],
  },
  {
    id: "occupation-income-consultant", nl: "consulent inkomen", en: "income support consultant", isco: "3353",
    nlAlt: ["inkomensconsulent", "klantmanager inkomen", "bijstandsconsulent"],
    enAlt: ["welfare benefit officer", "benefits case worker"],
    close: "http://data.europa.eu/esco/occupation/4d750b7f-f40d-447c-ba90-f5fb0ee9ef27",
    essential: [
      "participation-act", "social-assistance-assessment", "special-assistance", "decisions-drafting", "general-administrative-law-awb", "service-orientation",
      "accuracy-attention",
    ],
    optional: [
      "benefits-administration", "debt-recovery-benefits", "benefit-fraud-investigation", "suwinet-security", "self-employed-assistance",
      "handling-aggression",
    ],
  },
  {
    id: "occupation-work-consultant", nl: "consulent werk", en: "employment consultant", isco: "2423",
    nlAlt: ["klantmanager werk", "werkconsulent", "re-integratieconsulent", "jobcoach gemeente"],
    enAlt: ["reintegration consultant", "job coach"],
    close: "http://data.europa.eu/esco/occupation/e4112a88-973f-4c7a-97f5-2241e6b6833f",
    essential: [
      "reintegration-guidance", "participation-act", "wage-cost-subsidy", "employer-services", "listening", "coaching-leadership", "support-plan-drafting",
    ],
    optional: ["sheltered-employment", "labour-market-policy", "integration-guidance", "early-school-leaving", "basic-skills-literacy", "from-work-to-work"],
  },
  {
    id: "occupation-debt-counsellor", nl: "schuldhulpverlener", en: "debt counsellor", isco: "2635",
    nlAlt: ["consulent schulddienstverlening", "schuldhulpconsulent", "budgetcoach"],
    enAlt: ["debt adviser", "money adviser"],
    essential: [
      "municipal-debt-counselling", "debt-settlement", "debt-early-detection", "budget-management-clients", "empathy", "listening", "negotiation-skills",
    ],
    optional: ["poverty-policy", "special-assistance", "self-employed-assistance", "neighbourhood-team-working", "informal-approach"],
  },
  {
    id: "occupation-participation-adviser", nl: "adviseur burgerparticipatie", en: "citizen participation adviser", isco: "2422",
    nlAlt: ["participatieadviseur", "adviseur participatie en democratie", "gebiedsmanager", "wijkmanager"],
    enAlt: ["public engagement adviser", "neighbourhood manager"],
    close: "http://data.europa.eu/esco/occupation/39e9fc8f-02bd-4577-b603-2dc96204ce74",
    essential: [
      "citizen-participation", "participation-plan", "stakeholder-analysis-local", "public-meetings", "dialogue-facilitation", "participation-policy-drafting",
      "connecting-people", "political-sensitivity",
    ],
    optional: [
      "citizens-assembly", "digital-participation", "right-to-challenge", "participatory-budgeting", "area-based-working", "inclusive-participation",
      "youth-participation", "participation-environment-act",
    ],
  },
  {
    id: "occupation-procurement-adviser", nl: "inkoopadviseur", en: "procurement adviser", isco: "3323",
    nlAlt: ["adviseur inkoop en aanbesteding", "aanbestedingsadviseur", "tendermanager", "inkoper"],
    enAlt: ["public buyer", "tender adviser"],
    close: "http://data.europa.eu/esco/occupation/d08b4700-758c-467d-ab77-d5a8029c4070",
    essential: [
      "european-tendering", "national-tendering", "procurement-law", "tender-document-drafting", "tender-evaluation", "award-criteria",
      "procurement-strategy-setting", "market-consultation", "advising-skills",
    ],
    optional: [
      "e-procurement-platforms", "innovation-procurement", "social-return", "framework-agreements", "contract-negotiation", "category-management",
      "ict-procurement", "sustainable-procurement-mvi", "procurement-integrity",
    ],
  },
  {
    id: "occupation-contract-manager", nl: "contractmanager", en: "contract manager", isco: "2619",
    nlAlt: ["contract- en leveranciersmanager", "contractbeheerder", "accountmanager zorgcontracten"],
    enAlt: ["supplier manager", "contract and supplier manager"],
    exact: "http://data.europa.eu/esco/occupation/2c9939ef-ebab-4111-8f27-605ae8782791",
    essential: [
      "contract-management", "supplier-management", "contract-negotiation", "contract-register", "contract-implementation", "negotiation-skills",
      "contract-law",
    ],
    optional: [
      "care-contract-management", "systems-based-contract-control", "operational-purchasing", "ict-supplier-management", "financial-reporting-dashboards",
      "social-return",
    ],
  },
  {
    id: "occupation-financial-adviser", nl: "financieel adviseur", en: "financial adviser", isco: "2411",
    nlAlt: ["adviseur financiën", "financieel beleidsadviseur", "senior medewerker financiën"],
    enAlt: ["finance business partner", "public finance adviser"],
    close: "http://data.europa.eu/esco/occupation/78db356f-a96a-4456-ab29-2de62e52f830",
    essential: [
      "financial-advice", "planning-control-cycle", "budget-drafting", "annual-accounts", "spring-memorandum", "bbv-regulation", "financial-forecasting",
      "analytical-thinking", "accuracy-attention",
    ],
    optional: [
      "municipal-fund", "capital-investment-accounting", "reserves-and-provisions", "business-case-financial", "land-exploitation", "treasury-management",
      "government-vat", "cutbacks-reprioritisation",
    ],
  },
  {
    id: "occupation-controller", nl: "controller", en: "controller", isco: "2411",
    nlAlt: ["concerncontroller", "businesscontroller", "financieel controller"],
    enAlt: ["financial controller", "business controller"],
    exact: "http://data.europa.eu/esco/occupation/5e5b1b61-1351-4d3b-a293-deb3661715dd",
    essential: [
      "financial-control", "planning-control-cycle", "internal-control-finance", "financial-resilience-risk", "financial-reporting-dashboards",
      "bbv-regulation", "analytical-thinking", "integrity-attitude", "judgement-forming",
    ],
    optional: [
      "lawfulness-accountability", "performance-indicators-pc", "affiliated-parties-finance", "budget-lawfulness", "internal-control-plan",
      "land-exploitation", "enterprise-risk-management", "power-bi-dashboards",
    ],
  },
  {
    id: "occupation-financial-administrator", nl: "medewerker financiële administratie", en: "financial administrator", isco: "3313",
    nlAlt: ["financieel administratief medewerker", "administrateur", "medewerker crediteuren en debiteuren"],
    enAlt: ["bookkeeper", "finance assistant"],
    close: "http://data.europa.eu/esco/occupation/bfe142b9-a049-4d41-89c4-fd2f34ac56b6",
    essential: ["bookkeeping", "accounts-payable", "accounts-receivable", "payments-cash", "financial-systems", "year-end-closing", "accuracy-attention"],
    optional: ["government-vat", "annual-accounts", "operational-purchasing", "tax-collection", "subsidy-administration"],
  },
  {
    id: "occupation-subsidy-adviser", nl: "subsidieadviseur", en: "subsidy adviser", isco: "2422",
    nlAlt: ["adviseur subsidies", "medewerker subsidies", "subsidiecoördinator", "subsidieverlener"],
    enAlt: ["grants adviser", "grants officer"],
    close: "http://data.europa.eu/esco/occupation/4ed22a87-8478-4731-be11-5942eacb2e16",
    essential: [
      "subsidy-law", "subsidy-application-assessment", "subsidy-decisions", "subsidy-scheme-drafting", "subsidy-settlement", "subsidy-accountability-control",
      "general-administrative-law-awb", "accuracy-attention",
    ],
    optional: [
      "state-aid-law", "subsidy-scan", "subsidy-application-writing", "european-funds", "national-grants", "subsidy-performance-agreements",
      "subsidy-abuse-prevention",
    ],
  },
  {
    id: "occupation-tax-specialist", nl: "medewerker gemeentelijke belastingen", en: "municipal tax officer", isco: "3352",
    nlAlt: ["heffingsambtenaar", "belastingmedewerker", "medewerker heffen en invorderen", "medewerker WOZ"],
    enAlt: ["local tax officer", "tax and valuation officer"],
    essential: [
      "municipal-taxes", "tax-collection", "tax-objections", "tax-remission", "woz-valuation", "accuracy-attention", "general-administrative-law-awb",
    ],
    optional: ["tax-ordinances", "local-rates-calculation", "accounts-receivable", "customer-contact", "base-registries", "water-board-taxes"],
  },
  {
    id: "occupation-safety-adviser", nl: "adviseur openbare orde en veiligheid", en: "public order and safety adviser", isco: "2422",
    nlAlt: ["adviseur OOV", "beleidsmedewerker veiligheid", "veiligheidsadviseur", "adviseur integrale veiligheid"],
    enAlt: ["community safety adviser", "public safety policy officer"],
    essential: [
      "integrated-safety-policy", "public-order-powers", "local-triangle", "policy-advice", "undermining-crime-approach", "political-sensitivity",
      "collaboration",
    ],
    optional: [
      "mayoral-closure-orders", "area-bans", "neighbour-nuisance", "person-centred-safety-approach", "radicalisation-prevention", "youth-crime-prevention",
      "events-safety", "demonstrations-handling",
    ],
  },
  {
    id: "occupation-undermining-coordinator", nl: "coördinator ondermijning en Bibob", en: "coordinator subversive crime and probity screening", isco: "2422",
    nlAlt: ["Bibob-coördinator", "adviseur ondermijning", "projectleider ondermijning"],
    enAlt: ["organised crime coordinator", "probity screening officer"],
    essential: [
      "undermining-crime-approach", "bibob-act", "bibob-screening", "integrated-inspections", "administrative-crime-picture", "integrity-attitude",
      "analytical-thinking",
    ],
    optional: [
      "mayoral-closure-orders", "police-data-act", "data-sharing-agreements", "human-trafficking-approach", "housing-fraud-investigation",
      "administrative-enforcement",
    ],
  },
  {
    id: "occupation-crisis-coordinator", nl: "coördinator crisisbeheersing", en: "crisis coordinator", isco: "2422",
    nlAlt: ["adviseur crisisbeheersing", "ambtenaar rampenbestrijding", "coördinator bevolkingszorg", "AOV"],
    enAlt: ["emergency planning officer", "crisis management adviser"],
    close: "http://data.europa.eu/esco/occupation/72913ee1-1696-4d74-b26f-681d17887c58",
    essential: ["crisis-management", "grip-scaling", "safety-regions-act", "emergency-planning", "crisis-exercises", "population-care", "resilience-stress"],
    optional: [
      "netcentric-working", "crisis-communication", "societal-resilience", "crisis-leadership", "business-continuity", "calamity-control-water",
      "events-safety",
    ],
  },
  {
    id: "occupation-water-adviser", nl: "adviseur water", en: "water adviser", isco: "2114",
    nlAlt: ["hydroloog", "adviseur watersysteem", "beleidsadviseur water", "adviseur stedelijk water"],
    enAlt: ["hydrologist", "water management adviser"],
    close: "http://data.europa.eu/esco/occupation/55167849-82cf-484e-b818-fa702a4e69e9",
    essential: [
      "water-management", "hydrology", "water-level-management", "pluvial-flooding", "water-assessment-planning", "water-board-law", "policy-advice",
      "analytical-thinking",
    ],
    optional: [
      "hydrological-modelling", "groundwater-management", "drought-freshwater", "urban-water-sewerage", "climate-adaptation", "water-framework-directive",
      "delta-programme", "gis-analysis",
    ],
  },
  {
    id: "occupation-traffic-engineer", nl: "verkeerskundige", en: "traffic engineer", isco: "2164",
    nlAlt: ["adviseur verkeer en mobiliteit", "verkeerskundig adviseur", "beleidsadviseur mobiliteit"],
    enAlt: ["mobility adviser", "transport planner"],
    close: "http://data.europa.eu/esco/occupation/93e4e70b-aae4-4fdc-8037-e48e7077564e",
    essential: ["traffic-engineering-advice", "mobility-policy-drafting", "road-safety", "road-design", "traffic-orders", "traffic-counts", "policy-advice"],
    optional: [
      "traffic-modelling", "parking-policy", "bicycle-policy", "traffic-signal-control", "public-transport-concessions", "mobility-transition",
      "zero-emission-transport", "public-meetings",
    ],
  },
  {
    id: "occupation-public-space-manager", nl: "beheerder openbare ruimte", en: "public space manager", isco: "2142",
    nlAlt: ["beleidsmedewerker beheer openbare ruimte", "assetmanager openbare ruimte", "adviseur wegen", "adviseur groen"],
    enAlt: ["public realm manager", "infrastructure asset manager"],
    essential: [
      "public-space-policy", "asset-management-infrastructure", "road-maintenance", "green-management", "quality-standards-public-space", "budget-management",
    ],
    optional: [
      "public-lighting", "civil-structures-management", "urban-water-sewerage", "greenspace-policy", "street-cleaning", "works-tendering", "bgt-topography",
    ],
  },
];
