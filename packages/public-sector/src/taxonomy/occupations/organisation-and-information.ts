import type { OccupationEntry } from "../notation.js";

export const organisationAndInformationOccupations: readonly OccupationEntry[] = [
  {
    id: "occupation-hr-adviser", nl: "HR-adviseur", en: "HR adviser",
    nlAlt: ["P&O-adviseur", "adviseur personeel en organisatie", "HR-businesspartner", "personeelsadviseur"],
    enAlt: ["HR business partner", "human resources adviser"], isco: "2423",
    exact: "http://data.europa.eu/esco/occupation/d3e32e5e-7f24-48e3-b939-e4f800eb62fb",
    essential: [
      "hr-advising", "absence-management", "performance-conversations", "wnra-employment-law", "collective-agreement-municipalities", "staff-recruitment",
      "advising-skills", "integrity-attitude",
    ],
    optional: [
      "function-classification-hr21", "strategic-workforce-planning", "organisation-design", "vitality-policy", "mobility-advice", "hr-analytics",
      "conflict-management",
    ],
  },
  {
    id: "occupation-recruiter", nl: "recruiter", en: "recruiter in government",
    nlAlt: ["werving-en-selectieadviseur", "corporate recruiter", "adviseur arbeidsmarkt"], enAlt: ["recruitment adviser", "talent acquisition specialist"],
    isco: "2423", close: "http://data.europa.eu/esco/occupation/068370e0-9c27-4814-87d0-44fbb3140815",
    essential: ["staff-recruitment", "online-sourcing", "competency-based-selection", "vacancy-writing", "employer-branding", "networking", "listening"],
    optional: ["social-media-management", "diversity-inclusion", "onboarding", "external-hiring-dba", "skills-based-hr", "campaign-management"],
  },
  {
    id: "occupation-mobility-coach", nl: "mobiliteitscoach", en: "career mobility coach",
    nlAlt: ["loopbaancoach", "mobiliteitsadviseur", "loopbaanadviseur", "matcher tijdelijke klussen"], enAlt: ["career coach", "internal mobility adviser"],
    isco: "2423", close: "http://data.europa.eu/esco/occupation/5d0cc30d-068a-424c-8463-f42872a7149e",
    essential: ["mobility-advice", "career-coaching", "temporary-assignment-matching", "from-work-to-work", "listening", "empathy", "giving-feedback"],
    optional: ["skills-based-hr", "regional-hr-cooperation", "learning-development", "competency-based-selection", "connecting-people", "vitality-policy"],
  },
  {
    id: "occupation-functional-manager", nl: "functioneel beheerder", en: "functional application manager",
    nlAlt: ["functioneel applicatiebeheerder", "FAB'er", "applicatiebeheerder", "adviseur functioneel beheer"],
    enAlt: ["functional administrator", "application manager"], isco: "2511",
    close: "http://data.europa.eu/esco/occupation/456ed487-02f2-45c9-9213-d0fd8e9a069d",
    essential: [
      "functional-application-management", "release-change-control", "requirements-analysis-ict", "software-testing", "bisl-framework", "problem-solving",
      "customer-contact",
    ],
    optional: [
      "identity-access-management", "ict-supplier-management", "data-quality-management", "case-based-working", "implementation-management",
      "itil-service-management", "digikoppeling-standards",
    ],
  },
  {
    id: "occupation-software-developer", nl: "softwareontwikkelaar", en: "software developer",
    nlAlt: ["developer", "programmeur", "full-stackontwikkelaar", "applicatieontwikkelaar"], enAlt: ["programmer", "full-stack developer"], isco: "2512",
    exact: "http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1",
    essential: [
      "software-building", "api-development", "database-management", "software-testing", "secure-software-development", "agile-scrum", "analytical-thinking",
    ],
    optional: [
      "java-programming", "python-programming", "javascript-typescript", "dotnet-csharp", "front-end-development", "devops-practice", "container-platforms",
      "common-ground", "open-source-publiccode", "web-accessibility",
    ],
  },
  {
    id: "occupation-enterprise-architect", nl: "enterprisearchitect", en: "enterprise architect",
    nlAlt: ["informatiearchitect", "ICT-architect", "architect informatievoorziening"], enAlt: ["information architect", "IT architect"], isco: "2511",
    exact: "http://data.europa.eu/esco/occupation/2bef94db-0088-4507-982a-2ca717529adb",
    essential: [
      "enterprise-architecture", "gemma-architecture", "nora-architecture", "archimate-modelling", "open-standards", "common-ground",
      "conceptual-systems-thinking", "advising-skills",
    ],
    optional: [
      "solution-architecture", "business-architecture-capabilities", "application-portfolio", "data-modelling", "information-policy-making",
      "digikoppeling-standards", "bio-baseline", "cloud-computing",
    ],
  },
  {
    id: "occupation-information-manager", nl: "informatiemanager", en: "information manager",
    nlAlt: ["I-manager", "informatieadviseur", "I-adviseur", "strategisch informatieadviseur", "hoofd informatisering"],
    enAlt: ["head of information", "IM manager"], isco: "1330", close: "http://data.europa.eu/esco/occupation/810e5e67-acd5-499a-b307-cf5bea330859",
    essential: [
      "information-policy-making", "information-planning", "it-portfolio-management", "it-governance-cio", "information-advice", "political-sensitivity",
      "strategic-leadership",
    ],
    optional: [
      "enterprise-architecture", "digital-transformation-management", "ict-supplier-management", "data-governance", "information-security-policy",
      "digital-government-act", "ict-procurement",
    ],
  },
  {
    id: "occupation-data-engineer", nl: "data-engineer", en: "data engineer", nlAlt: ["dataspecialist", "ETL-ontwikkelaar", "BI-ontwikkelaar"],
    enAlt: ["ETL developer", "BI developer"], isco: "2521", close: "http://data.europa.eu/esco/occupation/1562c7a3-c7d9-419d-b9b6-db26610bcf84",
    essential: [
      "data-engineering", "data-warehousing", "data-modelling", "database-management", "python-programming", "data-quality-management", "analytical-thinking",
    ],
    optional: ["api-development", "cloud-computing", "data-catalogue-metadata", "devops-practice", "base-registries", "linked-data", "agile-scrum"],
  },
  {
    id: "occupation-data-analyst", nl: "data-analist", en: "data analyst",
    nlAlt: ["onderzoeker en data-analist", "BI-specialist", "datawetenschapper", "statisticus"], enAlt: ["data scientist", "BI specialist"], isco: "2511",
    exact: "http://data.europa.eu/esco/occupation/d3edb8f8-3a06-47a0-8fb9-9b212c006aa2",
    essential: [
      "data-analysis", "statistics-methods", "data-visualisation", "power-bi-dashboards", "business-intelligence", "analytical-thinking", "accuracy-attention",
    ],
    optional: [
      "predictive-modelling", "r-statistics", "python-programming", "machine-learning", "cbs-open-statistics", "monitoring-indicators", "data-ethics",
      "gis-analysis", "policy-monitoring",
    ],
  },
  {
    id: "occupation-gis-specialist", nl: "GIS-specialist", en: "GIS specialist",
    nlAlt: ["geo-informatiespecialist", "adviseur geo-informatie", "medewerker geo", "GIS-adviseur"], enAlt: ["geo-information adviser", "geospatial analyst"],
    isco: "2165", exact: "http://data.europa.eu/esco/occupation/9af8907f-56a7-4170-83b1-3c6ba0997cfa",
    essential: ["gis-analysis", "qgis-arcgis", "map-making", "bgt-topography", "bag-addresses-buildings", "data-visualisation", "accuracy-attention"],
    optional: [
      "digital-twin-3d", "open-data-publishing", "database-management", "data-modelling", "python-programming", "environment-plan-digital-system",
      "underground-planning",
    ],
  },
  {
    id: "occupation-ciso", nl: "CISO", en: "chief information security officer",
    nlAlt: ["adviseur informatiebeveiliging", "informatiebeveiligingsfunctionaris", "concern information security officer"],
    enAlt: ["CISO", "information security adviser"], isco: "2529", exact: "http://data.europa.eu/esco/occupation/276ba420-ef09-4a0e-b215-2c2e2f80ad28",
    essential: [
      "information-security-policy", "bio-baseline", "security-risk-analysis", "security-awareness", "ensia-accountability", "nis2-cyber-security-act",
      "incident-response-cyber", "advising-skills",
    ],
    optional: [
      "iso-27001", "business-continuity", "supplier-security", "cyber-crisis-management", "suwinet-security", "digid-assessment", "vulnerability-management",
      "information-classification", "enterprise-risk-management",
    ],
  },
  {
    id: "occupation-privacy-officer", nl: "privacyofficer", en: "privacy officer in government",
    nlAlt: ["privacyadviseur", "adviseur gegevensbescherming", "privacyjurist"], enAlt: ["privacy adviser", "privacy counsel"], isco: "2619",
    essential: [
      "gdpr-avg", "privacy-advice", "dpia", "data-sharing-agreements", "processing-register", "data-breach-handling", "data-subject-rights", "advising-skills",
    ],
    optional: ["privacy-law", "algorithm-governance", "police-data-act", "security-awareness", "information-classification", "woo-act", "ai-act"],
  },
  {
    id: "occupation-data-protection-officer", nl: "functionaris gegevensbescherming", en: "data protection officer",
    nlAlt: ["FG", "functionaris voor de gegevensbescherming", "toezichthouder AVG"], enAlt: ["DPO", "GDPR supervisor"], isco: "2619",
    exact: "http://data.europa.eu/esco/occupation/1619d7f3-7d95-407c-a20e-47745bfcde73",
    essential: ["gdpr-avg", "privacy-law", "privacy-advice", "dpia", "compliance-management", "police-data-act", "integrity-attitude", "judgement-forming"],
    optional: ["internal-audit", "data-breach-handling", "algorithm-governance", "ai-act", "human-rights-constitution", "security-awareness", "european-law"],
  },
  {
    id: "occupation-woo-coordinator", nl: "Woo-coördinator", en: "open government coordinator",
    nlAlt: ["Woo-jurist", "Woo-behandelaar", "medewerker openbaarmaking", "coördinator open overheid"],
    enAlt: ["freedom of information officer", "Woo caseworker"], isco: "2619",
    essential: [
      "woo-act", "woo-requests", "document-redaction", "e-discovery-search", "active-disclosure", "general-administrative-law-awb", "decisions-drafting",
      "accuracy-attention",
    ],
    optional: [
      "woo-contact-person", "privacy-law", "official-publications", "objection-procedures", "informal-approach", "environmental-information-access",
      "political-sensitivity", "planning-organising",
    ],
  },
  {
    id: "occupation-archivist", nl: "archivaris", en: "archivist",
    nlAlt: ["gemeentearchivaris", "archiefmedewerker", "streekarchivaris", "adviseur informatiebeheer", "recordmanager"],
    enAlt: ["municipal archivist", "records manager"], isco: "2621", exact: "http://data.europa.eu/esco/occupation/e3b08984-19fe-4d51-a1b0-990676fc7234",
    essential: [
      "archives-act", "archive-transfer", "archive-description", "e-depot", "archive-inspection", "mdto-metadata", "retention-disposal", "accuracy-attention",
    ],
    optional: [
      "case-based-working", "document-management-systems", "archive-public-services", "cultural-heritage-knowledge", "web-archiving", "records-management",
      "information-quality-kido", "digitisation-replacement",
    ],
  },
  {
    id: "occupation-communication-adviser", nl: "communicatieadviseur", en: "communication adviser",
    nlAlt: ["adviseur communicatie", "strategisch communicatieadviseur", "communicatiespecialist"],
    enAlt: ["communications officer", "communications consultant"], isco: "2432",
    close: "http://data.europa.eu/esco/occupation/c0489e22-6a1b-4e52-974a-eb71bbb42134",
    essential: [
      "communication-advice", "communication-plan", "stakeholder-communication", "project-communication", "content-creation", "political-sensitivity",
      "advising-skills", "written-expression",
    ],
    optional: [
      "factor-c-communication", "crisis-communication", "behavioural-communication", "campaign-management", "internal-communication", "social-media-management",
      "plain-language", "citizen-participation",
    ],
  },
  {
    id: "occupation-press-officer", nl: "persvoorlichter", en: "press officer", nlAlt: ["woordvoerder", "bestuursvoorlichter", "bestuurswoordvoerder"],
    enAlt: ["spokesperson", "media relations officer"], isco: "2432", exact: "http://data.europa.eu/esco/occupation/b89ba3a8-f03a-46b8-ac54-c87d7204aad0",
    essential: [
      "spokesmanship", "press-releases", "media-analysis", "executive-communication-advice", "crisis-communication", "political-sensitivity",
      "resilience-stress", "oral-expression",
    ],
    optional: ["speech-writing", "media-training", "social-media-management", "woo-act", "written-expression", "networking"],
  },
  {
    id: "occupation-project-leader", nl: "projectleider", en: "project leader", nlAlt: ["projectmanager", "projectcoördinator"],
    enAlt: ["project manager", "project coordinator"], isco: "1219", exact: "http://data.europa.eu/esco/occupation/bea99fea-0383-4c63-b944-70d4799de2c5",
    essential: [
      "managing-projects", "project-plan-writing", "project-planning", "project-control", "project-risk-management", "project-budgeting", "collaboration",
      "result-drive",
    ],
    optional: [
      "prince2-method", "ipm-model", "agile-scrum", "process-facilitation", "stakeholder-communication", "implementation-management", "project-evaluation",
      "political-sensitivity", "negotiation-skills",
    ],
  },
  {
    id: "occupation-programme-manager", nl: "programmamanager", en: "programme manager", nlAlt: ["opgavemanager", "programmaleider", "kwartiermaker"],
    enAlt: ["programme director", "mission lead"], isco: "1213", exact: "http://data.europa.eu/esco/occupation/c94f3565-d987-431f-a46b-6f4e018e0bd7",
    essential: [
      "programme-management", "benefits-management", "task-oriented-working", "process-facilitation", "strategic-leadership", "political-sensitivity",
      "connecting-people", "project-budgeting",
    ],
    optional: [
      "portfolio-management", "transition-management", "quartermaster-role", "change-management", "lobbying-public-affairs", "regional-cooperation",
      "commissioning-projects",
    ],
  },
  {
    id: "occupation-process-manager", nl: "procesmanager", en: "process manager", nlAlt: ["procesregisseur", "procesbegeleider", "procesadviseur"],
    enAlt: ["process director", "process adviser"], isco: "2421",
    essential: [
      "process-facilitation", "process-design", "lean-process-improvement", "facilitation-workshops", "connecting-people", "negotiation-skills",
      "analytical-thinking",
    ],
    optional: [
      "quality-management-systems", "case-type-catalogue", "process-mining", "change-management", "regional-cooperation", "stakeholder-communication",
      "service-design",
    ],
  },
  {
    id: "occupation-change-manager", nl: "verandermanager", en: "change manager",
    nlAlt: ["veranderkundige", "organisatieadviseur", "adviseur organisatieontwikkeling"], enAlt: ["organisation development adviser", "change adviser"],
    isco: "2421",
    essential: [
      "change-management", "culture-change", "organisation-advice", "implementation-management", "facilitation-workshops", "organisational-sensitivity",
      "persuasion",
    ],
    optional: [
      "municipal-merger", "organisation-design", "lean-process-improvement", "internal-communication", "learning-development", "coaching-leadership",
      "design-thinking",
    ],
  },
  {
    id: "occupation-sustainability-adviser", nl: "adviseur duurzaamheid", en: "sustainability adviser",
    nlAlt: ["beleidsmedewerker duurzaamheid", "beleidsadviseur klimaat en energie", "duurzaamheidscoördinator"],
    enAlt: ["climate policy officer", "sustainability officer"], isco: "2133",
    close: "http://data.europa.eu/esco/occupation/2cf2b905-3308-4b5d-8e8d-633fc7a3f3ce",
    essential: ["energy-policy", "circular-economy", "climate-adaptation", "biodiversity-policy", "policy-development", "advising-skills", "connecting-people"],
    optional: [
      "sustainable-procurement-mvi", "sustainability-reporting", "broad-prosperity", "life-cycle-assessment", "subsidy-application-writing", "urban-greening",
      "citizen-participation", "energy-poverty",
    ],
  },
  {
    id: "occupation-energy-transition-project-leader", nl: "projectleider energietransitie", en: "energy transition project leader",
    nlAlt: ["projectmanager warmtetransitie", "programmaleider aardgasvrije wijken", "projectleider warmte"],
    enAlt: ["heat transition project manager", "energy project leader"], isco: "1219",
    essential: [
      "heat-transition", "heat-programme-wgiw", "heat-networks-wcw", "energy-policy", "managing-projects", "process-facilitation", "citizen-participation",
      "project-control",
    ],
    optional: [
      "grid-congestion", "regional-energy-strategy", "home-insulation-programme", "energy-cooperatives", "renewable-generation", "grant-acquisition",
      "energy-poverty", "stakeholder-communication",
    ],
  },
  {
    id: "occupation-customer-contact-officer", nl: "medewerker klantcontactcentrum", en: "customer contact centre officer",
    nlAlt: ["KCC-medewerker", "medewerker publieksbalie", "baliemedewerker", "klantadviseur"], enAlt: ["call centre agent", "front-desk officer"], isco: "4222",
    exact: "http://data.europa.eu/esco/occupation/b7b75eb6-34bc-462d-b412-eed393cc1397",
    essential: ["customer-contact", "telephone-service", "handling-aggression", "service-orientation", "listening", "oral-expression", "problem-solving"],
    optional: [
      "reception-host", "webcare", "complaint-handling", "knowledge-base-customer-contact", "low-literacy-awareness", "reporting-public-space",
      "plain-language",
    ],
  },
  {
    id: "occupation-civil-affairs-officer", nl: "medewerker burgerzaken", en: "civil affairs officer",
    nlAlt: ["ambtenaar burgerzaken", "ambtenaar burgerlijke stand", "specialist burgerzaken", "medewerker publiekszaken"],
    enAlt: ["civil registrar", "population register officer"], isco: "3342",
    close: "http://data.europa.eu/esco/occupation/578470d7-1848-44cd-a769-96cdd64b2c37",
    essential: [
      "population-register-brp", "civil-status", "travel-documents-driving-licences", "identity-fraud-detection", "customer-contact",
      "nationality-naturalisation", "accuracy-attention",
    ],
    optional: [
      "international-private-law", "first-registration", "brp-address-investigation", "election-organisation", "handling-aggression", "cemetery-administration",
      "gdpr-avg",
    ],
  },
  {
    id: "occupation-municipal-lawyer", nl: "jurist bestuursrecht", en: "government lawyer",
    nlAlt: ["juridisch adviseur", "juridisch beleidsmedewerker", "gemeentejurist", "concernjurist"], enAlt: ["legal adviser", "administrative lawyer"],
    isco: "2619", close: "http://data.europa.eu/esco/occupation/31854d78-3615-43a4-aa3a-c597ecb20ceb",
    essential: [
      "general-administrative-law-awb", "municipal-law-gemeentewet", "legal-research", "decisions-drafting", "litigation-representation",
      "objection-procedures", "advising-skills", "written-expression",
    ],
    optional: [
      "local-regulations", "enforcement-law", "public-law-spatial", "contract-law", "legal-quality-control", "mandates-register", "state-aid-law",
      "joint-arrangements-wgr", "woo-act", "liability-insurance",
    ],
  },
  {
    id: "occupation-objections-secretary", nl: "secretaris bezwaarschriftencommissie", en: "objections committee secretary",
    nlAlt: ["juridisch medewerker bezwaar en beroep", "bezwaarjurist", "medewerker rechtsbescherming"], enAlt: ["objections officer", "appeals lawyer"],
    isco: "2619",
    essential: [
      "objections-committee-secretary", "objection-procedures", "general-administrative-law-awb", "legal-research", "decisions-drafting", "written-expression",
      "judgement-forming",
    ],
    optional: [
      "informal-approach", "mediation", "social-security-law", "litigation-representation", "penalty-for-delay", "plain-language", "public-law-spatial",
    ],
  },
  {
    id: "occupation-council-clerk", nl: "griffier", en: "council clerk",
    nlAlt: ["raadsgriffier", "plaatsvervangend griffier", "commissiegriffier", "statengriffier", "raadsadviseur"],
    enAlt: ["clerk to the council", "registrar of the council"], isco: "1112",
    essential: [
      "council-advising", "council-meeting-support", "council-instruments", "municipal-law-gemeentewet", "political-administrative-system",
      "political-sensitivity", "integrity-attitude", "planning-organising",
    ],
    optional: [
      "council-communication", "council-training-induction", "court-of-audit-local", "integrity-office-holders", "council-information-systems",
      "petitions-incoming-letters", "meeting-minutes", "leading-teams",
    ],
  },
  {
    id: "occupation-municipal-secretary", nl: "gemeentesecretaris", en: "municipal secretary",
    nlAlt: ["algemeen directeur", "provinciesecretaris", "secretaris-directeur", "loco-secretaris"],
    enAlt: ["town clerk", "chief executive of the municipality"], isco: "1112",
    close: "http://data.europa.eu/esco/occupation/0752ed49-03e7-4d75-8314-a051b3771a1d",
    essential: [
      "executive-board-advising", "public-leadership", "strategic-leadership", "decision-making-processes", "political-administrative-system",
      "political-sensitivity", "integral-management", "public-service-craftsmanship",
    ],
    optional: [
      "joint-arrangement-governance", "crisis-leadership", "works-council-consultation", "culture-change", "integrity-office-holders", "organisation-design",
      "regional-cooperation", "enterprise-risk-management",
    ],
  },
  {
    id: "occupation-auditor", nl: "auditor", en: "internal auditor",
    nlAlt: ["interne auditor", "concernauditor", "IT-auditor", "medewerker verbijzonderde interne controle", "VIC-medewerker"],
    enAlt: ["internal control officer", "IT auditor"], isco: "2411", close: "http://data.europa.eu/esco/occupation/cd4f41a5-87a6-4b3c-8ee3-14e6f457c365",
    essential: [
      "internal-audit", "internal-control-plan", "lawfulness-accountability", "audit-sampling", "audit-interviewing", "analytical-thinking",
      "integrity-attitude", "written-expression",
    ],
    optional: [
      "it-audit", "ensia-accountability", "performance-audit", "data-driven-auditing", "fraud-risk-analysis", "procurement-lawfulness-check",
      "sisa-accountability", "enterprise-risk-management", "financial-audit", "bbv-regulation",
    ],
  },
  {
    id: "occupation-team-manager", nl: "teammanager", en: "team manager", nlAlt: ["teamleider", "afdelingshoofd", "afdelingsmanager", "clustermanager"],
    enAlt: ["team leader", "head of department"], isco: "1219", close: "http://data.europa.eu/esco/occupation/94e0bedd-e56e-42be-a5a4-b74a260f437c",
    essential: [
      "leading-teams", "coaching-leadership", "giving-feedback", "performance-conversations", "team-budget-responsibility", "steering-on-results", "delegating",
      "motivating-others",
    ],
    optional: [
      "psychological-safety", "absence-management", "capacity-planning", "conflict-management", "change-management", "hybrid-team-leadership",
      "political-sensitivity", "self-organising-teams",
    ],
  },
  {
    id: "occupation-director", nl: "directeur", en: "director in government", nlAlt: ["domeindirecteur", "concerndirecteur", "directielid", "sectordirecteur"],
    enAlt: ["director of services", "executive director"], isco: "1112",
    essential: [
      "strategic-leadership", "public-leadership", "integral-management", "steering-on-results", "political-sensitivity", "executive-board-advising",
      "culture-change", "connecting-people",
    ],
    optional: [
      "organisation-design", "joint-arrangement-governance", "crisis-leadership", "works-council-consultation", "commissioning-projects",
      "leading-professionals", "programme-management", "planning-control-cycle",
    ],
  },
];
