import type { DomainEntry } from "../notation.js";

export const projectManagement: DomainEntry = {
  id: "project-management", nl: "Project- en verandermanagement", en: "Project and change management", nlAlt: ["projectmatig werken", "opgavegericht werken"],
  enAlt: ["projects and change"],
  groups: [
    {
      id: "projects", nl: "Projectleiding", en: "Project leadership", nlAlt: ["projectleiderschap", "projectaanpak"], enAlt: ["leading projects"],
      skills: [
        {
          id: "managing-projects", nl: "projecten leiden", en: "managing projects", nlAlt: ["projectmanagement", "projecten aansturen", "projectleider"],
          enAlt: ["project management", "project leader"], exact: "http://data.europa.eu/esco/skill/cd5efa8c-e44d-4cbc-91c6-796018dbed68",
          narrower: [
            {
              id: "prince2-method", nl: "PRINCE2", en: "PRINCE2 method", type: "knowledge", nlAlt: ["projectmanagementmethode PRINCE2", "P2"],
              enAlt: ["PRINCE2 practitioner", "PRINCE2 foundation"], exact: "http://data.europa.eu/esco/skill/7106b5df-e017-4c28-8c40-98814db5b775",
            },
            {
              id: "ipm-model", nl: "Integraal Projectmanagement (IPM)", en: "Integrated Project Management model", type: "knowledge",
              nlAlt: ["IPM-rollenmodel", "IPM-team", "manager projectbeheersing"], enAlt: ["IPM roles", "IPM team"],
            },
            {
              id: "project-creative-working", nl: "Projectmatig creëren", en: "creative project method (PMC)", type: "knowledge",
              nlAlt: ["PMC", "projectenergie"], enAlt: ["PMC", "Projectmatig Creëren"],
            },
          ],
        },
        {
          id: "project-planning", nl: "projectplanning maken", en: "project planning", nlAlt: ["planning opstellen", "mijlpalen", "MS Project", "fasering"],
          enAlt: ["scheduling", "milestones", "Gantt chart"], close: "http://data.europa.eu/esco/skill/8c6feedd-339f-4dba-b28a-dae84c759853",
        },
        {
          id: "project-plan-writing", nl: "projectplan schrijven", en: "writing project plans",
          nlAlt: ["plan van aanpak", "projectopdracht", "startnotitie project", "PID"], enAlt: ["project initiation document", "project brief"],
        },
        {
          id: "project-control", nl: "projectbeheersing", en: "project control", nlAlt: ["GOTIK", "bewaken van tijd, geld en kwaliteit", "projectcontrol"],
          enAlt: ["monitoring time, cost and quality", "project controls"], close: "http://data.europa.eu/esco/skill/c5a135be-218d-48e6-a422-5225a576dcd8",
          narrower: [
            {
              id: "project-risk-management", nl: "projectrisico's beheersen", en: "project risk management", nlAlt: ["risicodossier", "RISMAN", "risicosessie"],
              enAlt: ["risk register", "RISMAN"],
            },
            {
              id: "project-budgeting", nl: "projectbegroting beheren", en: "project budgeting",
              nlAlt: ["projectkosten bewaken", "kostenraming", "projectbudget"], enAlt: ["project cost control", "cost estimates"],
              close: "http://data.europa.eu/esco/skill/21c5790c-0930-4d74-b3b0-84caf5af12ea",
            },
          ],
        },
        {
          id: "pmo-support", nl: "projectondersteuning", en: "project support", nlAlt: ["PMO", "projectsecretaris", "projectassistentie"],
          enAlt: ["PMO", "project assistance"],
        },
        {
          id: "commissioning-projects", nl: "ambtelijk opdrachtgeverschap", en: "commissioning projects",
          nlAlt: ["opdrachtgever zijn", "opdrachtformulering", "goed opdrachtgeverschap"], enAlt: ["project sponsorship", "acting as client"],
        },
        {
          id: "project-evaluation", nl: "projecten evalueren", en: "project evaluation", nlAlt: ["lessons learned", "projectafronding", "leerevaluatie"],
          enAlt: ["lessons learned", "post-project review"],
        },
        {
          id: "area-development-projects", nl: "gebiedsontwikkelingsprojecten leiden", en: "managing area development projects",
          nlAlt: ["projectleider gebiedsontwikkeling", "ruimtelijke projecten", "woningbouwproject"],
          enAlt: ["urban development projects", "spatial project leader"], related: ["area-development"],
        },
      ],
    },
    {
      id: "programmes", nl: "Programma's en portfolio", en: "Programmes and portfolio", nlAlt: ["programmaorganisatie"], enAlt: ["programme organisation"],
      skills: [
        {
          id: "programme-management", nl: "programmamanagement", en: "programme management",
          nlAlt: ["programma's leiden", "programmamanager", "MSP", "Werken aan programma's"], enAlt: ["leading programmes", "MSP"],
          narrower: [
            {
              id: "benefits-management", nl: "batenmanagement", en: "benefits management", nlAlt: ["doelen-inspanningennetwerk", "baten realiseren", "DIN"],
              enAlt: ["benefits realisation", "goals and efforts network"],
            },
            {
              id: "task-oriented-working", nl: "opgavegericht organiseren", en: "mission-driven organising",
              nlAlt: ["opgaveteams", "opgavemanager", "maatschappelijke opgaven"], enAlt: ["challenge-led working", "task-oriented working"],
            },
          ],
        },
        {
          id: "portfolio-management", nl: "portfoliomanagement", en: "portfolio management",
          nlAlt: ["projectenportfolio", "prioriteren van projecten en programma's", "portfoliosturing"],
          enAlt: ["project portfolio", "prioritising programmes"],
        },
        {
          id: "transition-management", nl: "transitiemanagement", en: "transition management",
          nlAlt: ["systeemverandering", "transities begeleiden", "missiegedreven innovatie"], enAlt: ["system change", "sustainability transitions"],
        },
        {
          id: "quartermaster-role", nl: "kwartier maken", en: "setting up a new organisation",
          nlAlt: ["kwartiermaker", "nieuwe organisatie opbouwen", "opstartfase leiden"], enAlt: ["quartermaster", "start-up phase lead"],
        },
      ],
    },
    {
      id: "processes", nl: "Procesmanagement en procesverbetering", en: "Process management", nlAlt: ["proceskunde", "bedrijfsprocessen"],
      enAlt: ["business processes"],
      skills: [
        {
          id: "process-facilitation", nl: "procesmanagement in netwerken", en: "managing multi-party processes",
          nlAlt: ["procesbegeleiding", "procesregie", "partijen bijeenbrengen", "procesregisseur"],
          enAlt: ["process facilitation", "multi-stakeholder process"],
        },
        {
          id: "process-design", nl: "werkprocessen ontwerpen en beschrijven", en: "designing work processes",
          nlAlt: ["procesbeschrijving", "BPMN", "procesmodelleren", "processen in kaart brengen"],
          enAlt: ["business process modelling", "BPMN", "process mapping"], exact: "http://data.europa.eu/esco/skill/6a7792a9-888a-46ad-afc9-2c0d94c8fde6",
          related: ["case-type-catalogue"],
        },
        {
          id: "lean-process-improvement", nl: "processen verbeteren met Lean", en: "Lean process improvement",
          nlAlt: ["Lean Six Sigma", "procesoptimalisatie", "black belt", "green belt", "continu verbeteren"],
          enAlt: ["Lean Six Sigma", "process optimisation", "continuous improvement"],
          close: "http://data.europa.eu/esco/skill/75b30aeb-34c0-40f4-b77d-271d75a98b14",
          narrower: [
            {
              id: "process-mining", nl: "process mining", en: "process mining techniques",
              nlAlt: ["procesdata analyseren", "knelpunten uit logbestanden halen"], enAlt: ["event log analysis", "process discovery"],
            },
          ],
        },
        {
          id: "quality-management-systems", nl: "kwaliteitsmanagement", en: "quality management", type: "knowledge",
          nlAlt: ["kwaliteitszorg", "INK-model", "ISO 9001", "kwaliteitssysteem"], enAlt: ["ISO 9001", "quality assurance"],
          close: "http://data.europa.eu/esco/skill/72b5b695-fe1c-4b21-97e4-fa3a680cab2e",
        },
        {
          id: "facilitation-workshops", nl: "werksessies begeleiden", en: "facilitating workshops", nlAlt: ["facilitator", "brainstorm begeleiden", "heidag"],
          enAlt: ["workshop facilitation", "moderating sessions"], close: "http://data.europa.eu/esco/skill/5b46f572-7ced-4efd-b270-a81a164d521c",
          related: ["dialogue-facilitation"],
        },
      ],
    },
    {
      id: "change", nl: "Verandermanagement", en: "Change", nlAlt: ["organisatieontwikkeling", "verandering"], enAlt: ["organisation development"],
      skills: [
        {
          id: "change-management", nl: "veranderingen begeleiden", en: "change management",
          nlAlt: ["verandermanager", "verandertraject", "organisatieverandering"], enAlt: ["organisational change", "change manager"],
          exact: "http://data.europa.eu/esco/skill/3c03ee71-4a23-448f-b79e-81fd75d27dca",
          narrower: [
            {
              id: "culture-change", nl: "cultuurverandering", en: "culture change",
              nlAlt: ["organisatiecultuur ontwikkelen", "kleurendenken", "gedrag in organisaties"],
              enAlt: ["shaping organisational culture", "behavioural change in organisations"],
              close: "http://data.europa.eu/esco/skill/a8f2a095-9d03-43f0-980d-2b9fcc59a994",
            },
            {
              id: "implementation-management", nl: "implementatiemanagement", en: "implementation management",
              nlAlt: ["invoering begeleiden", "ingebruikname", "adoptie", "uitrol"], enAlt: ["rollout", "adoption support"],
            },
          ],
        },
        {
          id: "municipal-merger", nl: "herindeling en ambtelijke fusie begeleiden", en: "managing municipal mergers",
          nlAlt: ["gemeentelijke herindeling", "ambtelijke samenwerking", "organisatiefusie"], enAlt: ["municipal reorganisation", "administrative merger"],
        },
        {
          id: "organisation-advice", nl: "organisatieadvies", en: "organisational consulting",
          nlAlt: ["organisatieadviseur", "interne advisering", "organisatiediagnose"], enAlt: ["organisation consultancy", "organisational diagnosis"],
        },
      ],
    },
    {
      id: "agile-working", nl: "Agile werken", en: "Agile working", nlAlt: ["wendbaar werken"], enAlt: ["agility"],
      skills: [
        {
          id: "agile-scrum", nl: "agile en Scrum", en: "agile and Scrum", type: "knowledge", nlAlt: ["Scrum", "sprints", "Kanban", "iteratief ontwikkelen"],
          enAlt: ["Scrum framework", "sprints", "Kanban"], close: "http://data.europa.eu/esco/skill/0a9acb6b-1139-4be9-b431-3a80a959f2f4",
          narrower: [
            {
              id: "scrum-master-role", nl: "rol van scrummaster", en: "Scrum master role", nlAlt: ["scrum master", "agile coach", "team begeleiden in sprints"],
              enAlt: ["agile coach", "servant leader in Scrum"],
            },
            {
              id: "product-ownership", nl: "rol van product owner", en: "product owner role", nlAlt: ["productowner", "backlog beheren", "producteigenaar"],
              enAlt: ["product ownership", "backlog management"],
            },
          ],
        },
        {
          id: "design-thinking", nl: "design thinking", en: "design thinking methods",
          nlAlt: ["ontwerpend denken", "ontwerpgericht werken", "creatief probleem oplossen met gebruikers"],
          enAlt: ["human-centred problem solving", "design sprint"], exact: "http://data.europa.eu/esco/skill/df64a7cc-2e96-4304-95d3-56fe0ac2dd39",
        },
      ],
    },
  ],
};
