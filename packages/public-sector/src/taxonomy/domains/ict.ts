import type { DomainEntry } from "../notation.js";

export const ict: DomainEntry = {
  id: "ict", nl: "ICT", en: "Information and communication technology", nlAlt: ["informatietechnologie", "automatisering", "IT"], enAlt: ["ICT", "IT"],
  groups: [
    {
      id: "ict-software-development", nl: "Softwareontwikkeling", en: "Software development", nlAlt: ["programmeren", "applicatieontwikkeling"],
      enAlt: ["programming", "software engineering"],
      skills: [
        {
          id: "software-building", nl: "software bouwen", en: "building software", nlAlt: ["ontwikkelen van applicaties", "coderen", "code schrijven"],
          enAlt: ["coding", "developing applications"], close: "http://data.europa.eu/esco/skill/21d2f96d-35f7-4e3f-9745-c533d2dd6e97",
          narrower: [
            {
              id: "java-programming", nl: "Java", en: "Java programming", type: "knowledge", nlAlt: ["Java-ontwikkeling", "Spring Boot"],
              enAlt: ["Java", "Spring Boot"], exact: "http://data.europa.eu/esco/skill/19a8293b-8e95-4de3-983f-77484079c389",
            },
            {
              id: "python-programming", nl: "Python", en: "Python programming", type: "knowledge", nlAlt: ["programmeren in Python", "Django"],
              enAlt: ["Python scripting", "Django"], exact: "http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d",
            },
            {
              id: "javascript-typescript", nl: "JavaScript en TypeScript", en: "JavaScript and TypeScript", type: "knowledge",
              nlAlt: ["JS", "Node.js", "React", "Angular"], enAlt: ["JS", "TS", "Node.js"],
              close: "http://data.europa.eu/esco/skill/3cd569a2-4f88-4c1e-9995-8dce8c5e51a7",
            },
            {
              id: "dotnet-csharp", nl: "C# en .NET", en: "C# and .NET", type: "knowledge", nlAlt: ["dotnet", "ASP.NET"], enAlt: ["dotnet", "C sharp"],
              close: "http://data.europa.eu/esco/skill/4c016b68-4116-468c-9dc6-42710c239e4a",
            },
          ],
        },
        {
          id: "front-end-development", nl: "front-endontwikkeling", en: "front-end development", nlAlt: ["webinterfaces bouwen", "frontend", "HTML en CSS"],
          enAlt: ["UI development", "HTML and CSS"],
        },
        {
          id: "api-development", nl: "API's ontwerpen en bouwen", en: "designing and building APIs", nlAlt: ["REST-API's", "webservices", "NL API-strategie"],
          enAlt: ["REST APIs", "web services"], close: "http://data.europa.eu/esco/skill/b0096dc5-2e2d-4bc1-8172-05bf486c3968", related: ["common-ground"],
        },
        {
          id: "database-management", nl: "databasebeheer", en: "database administration", nlAlt: ["SQL", "databases inrichten", "Oracle", "PostgreSQL"],
          enAlt: ["DBA", "managing databases", "SQL"], exact: "http://data.europa.eu/esco/skill/29fb0fb5-dfc4-4098-ac9b-3a712000f48f",
        },
        {
          id: "low-code-development", nl: "low-codeontwikkeling", en: "low-code development", nlAlt: ["no-code", "Mendix", "Power Platform", "OutSystems"],
          enAlt: ["no-code", "Power Apps"],
        },
        {
          id: "web-accessibility", nl: "digitale toegankelijkheid", en: "digital accessibility", type: "knowledge",
          nlAlt: ["WCAG", "toegankelijke websites", "EN 301 549", "toegankelijkheidsverklaring"], enAlt: ["WCAG", "web accessibility", "a11y"],
          close: "http://data.europa.eu/esco/skill/3e23db60-0c3d-498a-a6ac-ffbed0ecb033",
        },
        {
          id: "user-experience-design", nl: "gebruiksgericht ontwerpen", en: "user experience design",
          nlAlt: ["UX-design", "interactieontwerp", "NL Design System"], enAlt: ["UX", "interaction design", "human-centred design"],
          close: "http://data.europa.eu/esco/skill/fd33c66c-70c4-40e6-b87c-5495bd3bf26e", related: ["service-design"],
        },
        {
          id: "software-testing", nl: "software testen", en: "software testing", nlAlt: ["testmanagement", "TMap", "acceptatietests uitvoeren"],
          enAlt: ["QA", "test management", "user acceptance testing"], exact: "http://data.europa.eu/esco/skill/913e7e83-b8f8-4574-b1ca-1b38f3fd974a",
          narrower: [
            {
              id: "test-automation", nl: "testautomatisering", en: "test automation", nlAlt: ["geautomatiseerd testen", "Selenium", "Playwright"],
              enAlt: ["automated testing", "regression test scripts"], exact: "http://data.europa.eu/esco/skill/6a322874-e32f-4cd8-9683-badce67a7f73",
            },
          ],
        },
        {
          id: "open-source-publiccode", nl: "open source bij de overheid", en: "open source in government", type: "knowledge",
          nlAlt: ["publieke code", "public code", "opensourcesoftware", "publiccode.yml"], enAlt: ["public code", "open-source software"],
          close: "http://data.europa.eu/esco/skill/2b34764d-637c-48f5-aa70-31e15c965db6",
        },
        {
          id: "secure-software-development", nl: "veilig software ontwikkelen", en: "secure software development",
          nlAlt: ["security by design", "OWASP", "secure coding", "veilige broncode"], enAlt: ["secure coding", "OWASP", "security by design"],
        },
        {
          id: "technical-debt-legacy", nl: "legacysystemen uitfaseren", en: "phasing out legacy systems",
          nlAlt: ["legacy saneren", "migratie van verouderde applicaties", "applicatierationalisatie"],
          enAlt: ["legacy modernisation", "system decommissioning"], close: "http://data.europa.eu/esco/skill/861313ba-3a1a-4d33-842a-1b8e45e2415b",
        },
      ],
    },
    {
      id: "ict-infrastructure", nl: "Infrastructuur en cloud", en: "Infrastructure and cloud", nlAlt: ["technisch beheer", "hosting"], enAlt: ["IT operations"],
      skills: [
        {
          id: "system-administration", nl: "systeembeheer", en: "system administration",
          nlAlt: ["serverbeheer", "technisch applicatiebeheer", "Windows- en Linux-beheer"], enAlt: ["sysadmin", "server management"],
          exact: "http://data.europa.eu/esco/skill/0868eef3-2213-4572-9343-74931345a7d3",
          narrower: [
            {
              id: "linux-administration", nl: "Linux-beheer", en: "Linux administration", type: "knowledge", nlAlt: ["Red Hat", "Ubuntu-servers"],
              enAlt: ["Unix administration", "Red Hat"],
            },
          ],
        },
        {
          id: "network-management", nl: "netwerkbeheer", en: "network management", nlAlt: ["LAN en WAN", "netwerkbeheerder", "wifi en firewalls"],
          enAlt: ["network administration", "LAN/WAN"],
        },
        {
          id: "cloud-computing", nl: "cloudtechnologie", en: "cloud technology", type: "knowledge",
          nlAlt: ["public cloud", "SaaS en IaaS", "cloudinfrastructuur"], enAlt: ["cloud computing", "SaaS"],
          exact: "http://data.europa.eu/esco/skill/bd14968e-e409-45af-b362-3495ed7b10e0",
          narrower: [
            {
              id: "azure-platform", nl: "Microsoft Azure", en: "Microsoft Azure platform", type: "knowledge", nlAlt: ["Azure-beheer", "Entra ID"],
              enAlt: ["Azure", "Entra ID"],
            },
            {
              id: "cloud-migration", nl: "cloudmigratie", en: "cloud migration",
              nlAlt: ["overstap naar de cloud", "lift-and-shift", "applicaties naar SaaS brengen"], enAlt: ["moving to the cloud", "SaaS transition"],
              close: "http://data.europa.eu/esco/skill/0a52bed5-fd29-45fb-aba6-e32bccfda1c1",
            },
            {
              id: "government-cloud-policy", nl: "rijksbreed cloudbeleid en digitale soevereiniteit", en: "government cloud policy and digital sovereignty",
              type: "knowledge", nlAlt: ["cloudexit", "soevereine cloud", "digitale autonomie"],
              enAlt: ["sovereign cloud", "digital autonomy", "cloud exit strategy"],
            },
          ],
        },
        {
          id: "container-platforms", nl: "containertechnologie", en: "container technology", type: "knowledge",
          nlAlt: ["Kubernetes", "Docker", "Haven-standaard", "OpenShift"], enAlt: ["Kubernetes", "Docker", "Haven standard"],
        },
        {
          id: "devops-practice", nl: "DevOps", en: "DevOps and continuous delivery", nlAlt: ["CI/CD", "continuous delivery", "infrastructure as code"],
          enAlt: ["CI/CD", "GitOps", "infrastructure as code"], exact: "http://data.europa.eu/esco/skill/f0de4973-0a70-4644-8fd4-3a97080476f4",
        },
        {
          id: "workplace-management", nl: "werkplekbeheer", en: "digital workplace management",
          nlAlt: ["digitale werkplek", "device management", "Intune", "kantoorautomatisering"], enAlt: ["end-user computing", "device management"],
          narrower: [
            {
              id: "microsoft-365-admin", nl: "Microsoft 365 beheren", en: "Microsoft 365 administration",
              nlAlt: ["Office 365", "SharePoint Online", "Teams-beheer"], enAlt: ["Office 365 administration", "SharePoint Online"],
            },
          ],
        },
        {
          id: "identity-access-management", nl: "identiteits- en toegangsbeheer", en: "identity and access management",
          nlAlt: ["IAM", "autorisatiebeheer", "RBAC", "toegangsrechten"], enAlt: ["IAM", "authorisation management", "role-based access"],
          exact: "http://data.europa.eu/esco/skill/ab49f767-296b-47d5-af56-0b4a69515b03", related: ["information-security-policy"],
        },
        {
          id: "ict-continuity-backup", nl: "uitwijk en back-up", en: "disaster recovery and backup",
          nlAlt: ["ICT-continuïteit", "herstelplan", "back-up en restore"], enAlt: ["ICT continuity", "backup and restore"],
          close: "http://data.europa.eu/esco/skill/fc2f1d4f-a46f-471e-a618-cbd4d0496a53",
        },
      ],
    },
    {
      id: "ict-service-management", nl: "Beheer en ICT-dienstverlening", en: "ICT service management", nlAlt: ["ITSM", "IT-beheer"],
      enAlt: ["ITSM", "IT services"],
      skills: [
        {
          id: "functional-application-management", nl: "functioneel beheer", en: "functional application management",
          nlAlt: ["functioneel applicatiebeheer", "FAB", "applicaties beheren voor gebruikers", "key-user"],
          enAlt: ["functional management", "business application support"], related: ["requirements-analysis-ict"],
          narrower: [
            {
              id: "bisl-framework", nl: "BiSL", en: "BiSL framework", type: "knowledge", nlAlt: ["BiSL Next", "Business Information Services Library"],
              enAlt: ["Business Information Services Library", "BiSL Next"],
            },
            {
              id: "release-change-control", nl: "wijzigings- en releasebeheer", en: "change and release control",
              nlAlt: ["wijzigingsverzoeken (RFC's) afhandelen", "releasemanagement", "updates plannen"], enAlt: ["handling RFCs", "release management"],
            },
          ],
        },
        {
          id: "itil-service-management", nl: "ITIL", en: "ITIL service management", type: "knowledge",
          nlAlt: ["incident- en probleembeheer", "servicemanagement volgens ITIL"], enAlt: ["incident and problem management", "IT Infrastructure Library"],
          close: "http://data.europa.eu/esco/skill/d12e9d68-84c5-444e-aa98-d36533bf03f6",
        },
        {
          id: "ict-helpdesk-support", nl: "ICT-gebruikersondersteuning", en: "ICT user support",
          nlAlt: ["servicedesk", "IT-helpdesk", "eerstelijnssupport", "TOPdesk"], enAlt: ["IT helpdesk", "service desk", "first-line support"],
          exact: "http://data.europa.eu/esco/skill/db36f7f1-5900-45bd-9ffb-f2b19c4362ac",
        },
        {
          id: "application-portfolio", nl: "applicatieportfoliobeheer", en: "application portfolio management",
          nlAlt: ["applicatielandschap beheren", "APM", "softwarecatalogus"], enAlt: ["APM", "application landscape", "software catalogue"],
        },
        {
          id: "ict-supplier-management", nl: "ICT-leveranciersmanagement", en: "ICT supplier management",
          nlAlt: ["regie op ICT-leveranciers", "SLA's bewaken", "softwareleveranciers aansturen"], enAlt: ["ICT vendor management", "SLA monitoring"],
          close: "http://data.europa.eu/esco/skill/fe1ec582-d63b-466c-9149-e7fc4fe93e22",
          narrower: [
            {
              id: "gibit-conditions", nl: "Gemeentelijke Inkoopvoorwaarden bij IT (GIBIT)", en: "Municipal IT procurement conditions (GIBIT)",
              type: "knowledge", nlAlt: ["GIBIT 2020", "ICT-inkoopvoorwaarden"], enAlt: ["GIBIT", "municipal IT purchasing terms"],
              related: ["ict-procurement"],
            },
          ],
        },
        {
          id: "software-licence-management", nl: "licentiebeheer", en: "software licence management",
          nlAlt: ["software asset management", "licenties beheren", "SAM"], enAlt: ["software asset management", "licence compliance"],
        },
        {
          id: "requirements-analysis-ict", nl: "functioneel ontwerp en informatieanalyse", en: "requirements analysis",
          nlAlt: ["requirements ophalen", "eisen en wensen vertalen", "user stories schrijven", "businessanalyse"],
          enAlt: ["business analysis", "functional design", "gathering requirements"],
          close: "http://data.europa.eu/esco/skill/b04f377b-ee80-4b38-aca1-19d266a23b17",
        },
      ],
    },
    {
      id: "ict-common-facilities", nl: "Gemeenschappelijke voorzieningen", en: "Shared government ICT", nlAlt: ["generieke digitale infrastructuur", "GDI"],
      enAlt: ["generic digital infrastructure", "GDI"],
      skills: [
        {
          id: "common-ground", nl: "Common Ground", en: "Common Ground architecture", type: "knowledge",
          nlAlt: ["informatiekundige visie Common Ground", "vijflagenmodel", "scheiding van data en proces"],
          enAlt: ["five-layer model", "separating data from process"],
          narrower: [
            {
              id: "haal-centraal", nl: "Haal Centraal", en: "Haal Centraal APIs", type: "knowledge", nlAlt: ["bevragen bij de bron", "BRP-API"],
              enAlt: ["querying at the source", "base-registry APIs"],
            },
            {
              id: "fsc-federated-connectivity", nl: "Federatieve Service Connectiviteit (FSC)", en: "Federated Service Connectivity", type: "knowledge",
              nlAlt: ["FSC", "NLX"], enAlt: ["FSC", "NLX"],
            },
          ],
        },
        {
          id: "digital-identity-digid", nl: "DigiD en eHerkenning", en: "DigiD and eHerkenning", type: "knowledge",
          nlAlt: ["inlogmiddelen", "TVS", "machtigen", "Wdo-aansluiting"], enAlt: ["electronic identification", "eID login", "eIDAS"],
        },
        {
          id: "digikoppeling-standards", nl: "Digikoppeling en gegevensuitwisseling", en: "Digikoppeling data exchange standards", type: "knowledge",
          nlAlt: ["StUF", "koppelvlakken", "berichtenverkeer", "ebMS"], enAlt: ["StUF messages", "system interfaces"],
          close: "http://data.europa.eu/esco/skill/cb5cccc9-abe4-4b11-abe6-d27e5cd85fb1",
        },
        {
          id: "platform-integration", nl: "systeemintegratie en koppelingen", en: "systems integration",
          nlAlt: ["koppelingen bouwen", "enterprise service bus", "integratieplatform", "middleware"],
          enAlt: ["middleware", "enterprise service bus", "linking systems"], exact: "http://data.europa.eu/esco/skill/6fa1c2c0-a012-4ca0-9642-e01569ba322c",
        },
      ],
    },
  ],
};
