import type { DomainEntry } from "../notation.js";

export const law: DomainEntry = {
  id: "law", nl: "Juridische zaken", en: "Legal affairs", nlAlt: ["recht", "juridisch advies"], enAlt: ["law", "legal services"],
  groups: [
    {
      id: "administrative-law-group", nl: "Bestuursrecht", en: "Public law", nlAlt: ["overheidsrecht", "publiekrecht"], enAlt: ["administrative law field"],
      skills: [
        {
          id: "general-administrative-law-awb", nl: "Algemene wet bestuursrecht (Awb)", en: "General Administrative Law Act (Awb)", type: "knowledge",
          nlAlt: ["Awb", "bestuursrechtelijke procedures", "algemene beginselen van behoorlijk bestuur"],
          enAlt: ["Awb", "administrative law", "principles of good governance"],
          narrower: [
            {
              id: "penalty-for-delay", nl: "dwangsom bij niet tijdig beslissen", en: "penalty for late decisions", type: "knowledge",
              nlAlt: ["ingebrekestelling", "beslistermijnen bewaken", "Wet dwangsom"], enAlt: ["notice of default", "decision deadlines"],
            },
          ],
        },
        {
          id: "decisions-drafting", nl: "beschikkingen opstellen", en: "drafting administrative decisions",
          nlAlt: ["besluiten schrijven", "motiveren van besluiten", "primair besluit"], enAlt: ["writing decisions", "decision letters"],
        },
        {
          id: "municipal-law-gemeentewet", nl: "Gemeentewet", en: "Municipalities Act", type: "knowledge",
          nlAlt: ["gemeenterecht", "staats- en bestuursrecht", "dualisme", "bevoegdheden van raad en college"],
          enAlt: ["municipal law", "local government law"],
        },
        {
          id: "provinces-act", nl: "Provinciewet", en: "Provinces Act", type: "knowledge",
          nlAlt: ["provincierecht", "bevoegdheden van Provinciale en Gedeputeerde Staten"], enAlt: ["provincial law"],
        },
        {
          id: "joint-arrangements-wgr", nl: "Wet gemeenschappelijke regelingen (Wgr)", en: "Joint Arrangements Act", type: "knowledge",
          nlAlt: ["Wgr", "gemeenschappelijke regeling", "GR", "verbonden partijen juridisch"], enAlt: ["Wgr", "inter-municipal partnership law"],
        },
        {
          id: "local-regulations", nl: "verordeningen opstellen", en: "drafting local regulations",
          nlAlt: ["regelgeving schrijven", "wetgevingsjurist", "gemeentelijke verordening", "decentrale regelgeving"],
          enAlt: ["by-laws", "legislative drafting", "ordinances"], close: "http://data.europa.eu/esco/skill/b1d8b079-135d-4ebc-a1b4-e5d7db8af679",
          related: ["policy-rules-drafting"],
        },
        {
          id: "mandates-register", nl: "mandaatregeling", en: "mandate arrangements", type: "knowledge",
          nlAlt: ["mandaatregister", "volmacht en machtiging", "delegatie van bevoegdheden"], enAlt: ["delegation of powers", "authorisation register"],
        },
        {
          id: "enforcement-law", nl: "bestuursrechtelijke handhaving", en: "administrative enforcement law", type: "knowledge",
          nlAlt: ["last onder dwangsom", "last onder bestuursdwang", "handhavingsrecht"], enAlt: ["order under penalty", "administrative coercion"],
          related: ["administrative-enforcement"],
          narrower: [
            {
              id: "administrative-fines", nl: "bestuurlijke boetes opleggen", en: "imposing administrative fines",
              nlAlt: ["boetebesluit", "bestraffende sancties", "boeterapport", "boetebeleid"], enAlt: ["punitive sanctions", "penalty decisions"],
              close: "http://data.europa.eu/esco/skill/eb31bbe9-f6ab-446d-ac6c-fdec0494f2f9",
            },
          ],
        },
        {
          id: "public-law-spatial", nl: "juridisch adviseren over de leefomgeving", en: "legal advice on planning and environment",
          nlAlt: ["omgevingsjurist", "ruimtelijk bestuursrecht", "procedures bij de Afdeling bestuursrechtspraak"],
          enAlt: ["planning lawyer", "spatial planning law"], close: "http://data.europa.eu/esco/skill/6f5850ea-5785-4e2c-b062-743066fd5bdb",
          related: ["environment-and-planning-act", "environmental-plan-drafting"],
          narrower: [
            {
              id: "no-fault-compensation-claims", nl: "nadeelcompensatieverzoeken behandelen", en: "handling compensation claims for lawful acts",
              nlAlt: ["planschadeverzoeken", "tegemoetkoming in schade", "titel 4.5 Awb"], enAlt: ["planning damage claims", "no-fault compensation"],
            },
          ],
        },
        {
          id: "social-security-law", nl: "socialezekerheidsrecht", en: "social security law", type: "knowledge",
          nlAlt: ["juridische zaken sociaal domein", "bijstandsrecht", "terugvordering", "Wmo-recht"], enAlt: ["welfare law", "benefit recovery law"],
          exact: "http://data.europa.eu/esco/skill/ba9260ba-1c8d-495e-94f1-f7cab7e73cea",
        },
      ],
    },
    {
      id: "objections-appeals", nl: "Bezwaar en beroep", en: "Objections and appeals", nlAlt: ["rechtsbescherming", "heroverweging"],
      enAlt: ["legal protection"],
      skills: [
        {
          id: "objection-procedures", nl: "bezwaarschriften behandelen", en: "handling objections",
          nlAlt: ["bezwaarprocedure", "bezwaaradviezen schrijven", "beslissing op bezwaar", "heroverwegen"],
          enAlt: ["objection procedure", "decision on objection", "administrative review"], related: ["general-administrative-law-awb"],
          narrower: [
            {
              id: "objections-committee-secretary", nl: "secretaris bezwaarschriftencommissie", en: "objections committee secretarial work",
              nlAlt: ["hoorzitting voorbereiden", "commissiesecretaris", "adviescommissie bezwaarschriften"],
              enAlt: ["hearings secretary", "advisory committee on objections"],
            },
          ],
        },
        {
          id: "litigation-representation", nl: "procesvertegenwoordiging", en: "representation in court",
          nlAlt: ["beroep en hoger beroep", "verweerschrift", "namens de overheid procederen", "zitting bij de rechtbank"],
          enAlt: ["litigation", "statement of defence", "pleading in court"], close: "http://data.europa.eu/esco/skill/7726fc5e-a972-4f0a-abbe-6be3043422f9",
        },
        {
          id: "mediation", nl: "mediation", en: "mediation in disputes", nlAlt: ["bemiddeling bij conflicten", "mediator", "conflictbemiddeling"],
          enAlt: ["dispute resolution", "conflict mediation", "ADR"], close: "http://data.europa.eu/esco/skill/2b3ac8b9-a5bd-4ec1-bb9a-f499fb3aa8d3",
          related: ["conflict-management"],
        },
        {
          id: "legal-quality-control", nl: "juridische kwaliteitszorg", en: "legal quality assurance",
          nlAlt: ["juridische control", "concernjurist", "juridische toetsing van besluiten"], enAlt: ["legal control", "legal review of decisions"],
        },
      ],
    },
    {
      id: "private-law-group", nl: "Privaatrecht en contracten", en: "Private law and contracts", nlAlt: ["civiel recht"], enAlt: ["civil law"],
      skills: [
        {
          id: "contract-law", nl: "contractenrecht", en: "contract law", type: "knowledge",
          nlAlt: ["verbintenissenrecht", "overeenkomsten beoordelen", "contractjurist"], enAlt: ["law of obligations", "reviewing agreements"],
          exact: "http://data.europa.eu/esco/skill/5c606d18-6404-4047-b235-350f18e11827",
          narrower: [
            {
              id: "drafting-contracts", nl: "overeenkomsten opstellen", en: "drafting contracts",
              nlAlt: ["contracten schrijven", "intentieovereenkomst", "convenant", "dienstverleningsovereenkomst (DVO)"],
              enAlt: ["agreement writing", "memorandum of understanding", "letter of intent"], related: ["anterior-agreements"],
            },
          ],
        },
        {
          id: "liability-insurance", nl: "aansprakelijkheid en verzekeringen", en: "liability and insurance", type: "knowledge",
          nlAlt: ["schadeclaims", "onrechtmatige overheidsdaad", "overheidsaansprakelijkheid", "schadebehandeling"],
          enAlt: ["government liability", "damage claims", "tort"],
        },
        {
          id: "property-law-land", nl: "vastgoed- en grondrecht", en: "property and land law", type: "knowledge",
          nlAlt: ["erfpacht", "voorkeursrecht", "snippergroen", "zakelijke rechten"],
          enAlt: ["leasehold", "expropriation", "rights in rem", "pre-emption right"],
          close: "http://data.europa.eu/esco/skill/b3a4924a-f793-485c-8dc1-54e12198d95d",
        },
        {
          id: "procurement-law", nl: "aanbestedingsrecht", en: "public procurement law", type: "knowledge",
          nlAlt: ["Aanbestedingswet 2012", "juridisch advies bij aanbestedingen", "Gids Proportionaliteit"],
          enAlt: ["tender law", "Public Procurement Act 2012"], exact: "http://data.europa.eu/esco/skill/9b862976-aa05-4bde-8ed6-8f39790edd0f",
          related: ["european-tendering"],
        },
        {
          id: "state-aid-law", nl: "staatssteun en mededinging", en: "state aid and competition law", type: "knowledge",
          nlAlt: ["staatssteuntoets", "de-minimis", "DAEB", "Wet Markt en Overheid"], enAlt: ["de minimis aid", "SGEI", "Market and Government Act"],
          close: "http://data.europa.eu/esco/skill/4600a787-39b0-4bf1-aa69-e586262342f0", related: ["subsidy-law"],
        },
        {
          id: "intellectual-property-law", nl: "auteursrecht en intellectuele eigendom", en: "intellectual property law", type: "knowledge",
          nlAlt: ["merkenrecht", "portretrecht", "beeldrechten", "octrooien"], enAlt: ["copyright", "trademarks", "image rights"],
          exact: "http://data.europa.eu/esco/skill/2ad081e6-0a3f-4612-ac15-7ace75d39e26",
        },
        {
          id: "corporate-law-public", nl: "rechtspersonenrecht en deelnemingen", en: "corporate law and public shareholdings", type: "knowledge",
          nlAlt: ["oprichten van stichtingen", "ondernemingsrecht", "overheids-nv en -bv", "statuten"],
          enAlt: ["company law", "public corporations", "articles of association"],
          close: "http://data.europa.eu/esco/skill/d77d7685-04fb-43a4-a1ac-09a10811f646",
        },
      ],
    },
    {
      id: "legal-specialisms", nl: "Juridische specialismen", en: "Legal specialisms", nlAlt: ["bijzondere rechtsgebieden"], enAlt: ["special fields of law"],
      skills: [
        {
          id: "privacy-law", nl: "privacyrecht", en: "privacy law", type: "knowledge",
          nlAlt: ["gegevensbeschermingsrecht", "privacyjurist", "rechtmatige verwerkingsgrondslag"],
          enAlt: ["information privacy law", "lawful basis for processing"], close: "http://data.europa.eu/esco/skill/a4346013-a967-4a58-a533-6b32ad1364c5",
        },
        {
          id: "european-law", nl: "Europees recht", en: "European Union law", type: "knowledge",
          nlAlt: ["EU-recht", "doorwerking van richtlijnen", "implementatie van Europese regels", "Europa decentraal"],
          enAlt: ["EU law", "implementing EU directives"],
        },
        {
          id: "legal-research", nl: "juridisch onderzoek", en: "legal research",
          nlAlt: ["jurisprudentie zoeken", "wetgeving uitpluizen", "rechtspraak analyseren"], enAlt: ["case law research", "legal analysis"],
          exact: "http://data.europa.eu/esco/skill/a8585efe-4011-47b2-9aed-cd01bd3652c0",
        },
        {
          id: "human-rights-constitution", nl: "grondrechten en mensenrechten", en: "fundamental and human rights", type: "knowledge",
          nlAlt: ["Grondwet", "EVRM", "gelijke behandeling", "antidiscriminatie"], enAlt: ["constitutional rights", "ECHR", "equal treatment"],
          close: "http://data.europa.eu/esco/skill/cb885129-ec40-4b9c-8064-5900dbceeb4f",
        },
      ],
    },
  ],
};
