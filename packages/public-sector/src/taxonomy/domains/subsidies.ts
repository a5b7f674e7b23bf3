import type { DomainEntry } from "../notation.js";

export const subsidies: DomainEntry = {
  id: "subsidies", nl: "Subsidies en fondsen", en: "Subsidies and grants",
  groups: [
    {
      id: "subsidy-granting", nl: "Subsidieverlening", en: "Granting subsidies",
      skills: [
        {
          id: "subsidy-law", nl: "subsidierecht", en: "subsidy law", type: "knowledge",
          nlAlt: ["subsidietitel Awb", "titel 4.2 Awb"],
          enAlt: ["grant law", "Awb subsidy rules"],
          narrower: [
            {
              id: "state-aid-exemptions", nl: "staatssteunvrijstellingen toepassen", en: "applying state aid exemptions",
              nlAlt: ["de-minimisverklaring", "AGVV", "kennisgeving bij de Europese Commissie"],
              enAlt: ["block exemption", "GBER"],
              related: ["state-aid-law"],
            },
          ],
        },
        {
          id: "subsidy-application-assessment", nl: "subsidieaanvragen beoordelen", en: "assessing subsidy applications",
          nlAlt: ["subsidieaanvraag behandelen", "subsidieverlener", "subsidie verstrekken"],
          enAlt: ["grant appraisal", "reviewing grant applications"],
          exact: "http://data.europa.eu/esco/skill/dfa7be8d-a98d-4fa5-a759-86b6357f38cf",
          narrower: [
            {
              id: "subsidy-decisions", nl: "subsidiebeschikkingen opstellen", en: "drafting subsidy decisions",
              nlAlt: ["verleningsbeschikking subsidie", "vaststellingsbeschikking", "subsidie weigeren"],
              enAlt: ["grant award letters", "grant decisions"],
              close: "http://data.europa.eu/esco/skill/6749ae71-5ab9-48f8-9877-06cee9df90e7",
            },
            {
              id: "subsidy-settlement", nl: "subsidies vaststellen en terugvorderen", en: "settling and recovering subsidies",
              nlAlt: ["subsidievaststelling", "subsidieafrekening", "terugvordering subsidie"],
              enAlt: ["grant settlement", "grant clawback"],
            },
          ],
        },
        {
          id: "subsidy-scheme-drafting", nl: "subsidieregelingen opstellen", en: "drafting subsidy schemes",
          nlAlt: ["subsidieverordening", "algemene subsidieverordening", "nadere regels subsidie", "subsidieplafond"],
          enAlt: ["grant scheme design", "subsidy bylaw"],
        },
        {
          id: "subsidy-policy", nl: "subsidiebeleid", en: "subsidy policy", type: "knowledge",
          nlAlt: ["subsidienota", "subsidie als sturingsinstrument", "budgetsubsidie"],
          enAlt: ["grant-making policy"],
          narrower: [
            {
              id: "subsidy-performance-agreements",
              nl: "prestatieafspraken met gesubsidieerde instellingen",
              en: "performance agreements with subsidised institutions",
              nlAlt: ["budgetafspraken instellingen", "uitvoeringsovereenkomst", "accounthouder instellingen"],
              enAlt: ["funding agreements", "grant-aided organisations"],
            },
          ],
        },
      ],
    },
    {
      id: "subsidy-acquisition", nl: "Subsidieverwerving", en: "Acquiring funding",
      skills: [
        {
          id: "grant-acquisition", nl: "subsidies verwerven", en: "acquiring grants",
          nlAlt: ["subsidieacquisitie", "fondsenwerving", "externe financiering vinden"],
          enAlt: ["fundraising", "grant seeking"],
          close: "http://data.europa.eu/esco/skill/526a0eaa-2bee-4e80-989f-cb36f9fbee47",
          narrower: [
            {
              id: "subsidy-application-writing", nl: "subsidieaanvragen schrijven", en: "writing grant applications",
              nlAlt: ["subsidieaanvraag opstellen", "projectvoorstel voor subsidie"],
              enAlt: ["grant writing", "funding proposals"],
              close: "http://data.europa.eu/esco/skill/c751974d-5d8a-4b16-806a-940bbdaf6a57",
            },
            {
              id: "subsidy-scan", nl: "subsidiescan uitvoeren", en: "scanning for grant opportunities",
              nlAlt: ["subsidiekansen signaleren", "subsidiemonitor", "subsidieadvies"],
              enAlt: ["grant scouting", "funding search"],
              exact: "http://data.europa.eu/esco/skill/0ffce932-cec4-4fec-87e6-df23fb6bdc12",
            },
          ],
        },
        {
          id: "european-funds", nl: "Europese fondsen", en: "European funds", type: "knowledge",
          nlAlt: ["EFRO", "ESF+", "Interreg", "Horizon Europe", "JTF"],
          enAlt: ["ERDF", "structural funds"],
          close: "http://data.europa.eu/esco/skill/981616a1-2718-419c-b99f-53460cd873a8",
          narrower: [
            {
              id: "european-project-administration", nl: "Europese projectadministratie voeren", en: "administering EU-funded projects",
              nlAlt: ["projectadministratie subsidie", "urenverantwoording", "EFRO-verantwoording"],
              enAlt: ["EU project accounting", "timesheet records"],
              close: "http://data.europa.eu/esco/skill/0761f325-13e7-49f4-a41a-ec64ba4e7b9d",
            },
          ],
        },
        {
          id: "national-grants", nl: "rijkssubsidies en specifieke uitkeringen", en: "national grants and specific payments", type: "knowledge",
          nlAlt: ["SPUK-regelingen", "regeling rijkssubsidies", "DUS-I en RVO-regelingen"],
          enAlt: ["central government grants", "RVO schemes"],
        },
        {
          id: "cofinancing", nl: "cofinanciering organiseren", en: "arranging co-financing",
          nlAlt: ["matching van middelen", "publiek-private financiering", "revolverend fonds"],
          enAlt: ["match funding", "revolving fund"],
        },
      ],
    },
    {
      id: "subsidy-accountability", nl: "Verantwoording en controle van subsidies", en: "Accountability and control of subsidies",
      skills: [
        {
          id: "subsidy-accountability-control", nl: "subsidieverantwoordingen controleren", en: "checking subsidy accountability reports",
          nlAlt: ["verantwoording subsidie", "controleprotocol subsidie", "prestatieverantwoording"],
          enAlt: ["grant compliance checks", "grant reporting"],
          narrower: [
            {
              id: "subsidy-audit", nl: "subsidieaudits begeleiden", en: "supporting subsidy audits",
              nlAlt: ["accountantscontrole subsidie", "eerstelijnscontrole", "auditautoriteit"],
              enAlt: ["grant audits", "first-level control"],
            },
          ],
        },
        {
          id: "subsidy-abuse-prevention", nl: "misbruik en oneigenlijk gebruik van subsidies tegengaan", en: "preventing misuse of subsidies",
          nlAlt: ["misbruikrisico's subsidies", "subsidiefraude", "reviewbeleid subsidies"],
          enAlt: ["grant fraud prevention"],
        },
        {
          id: "subsidy-evaluation", nl: "effecten van subsidies evalueren", en: "evaluating the effects of subsidies",
          nlAlt: ["subsidie-evaluatie", "doeltreffendheid subsidies"],
          enAlt: ["grant impact evaluation"],
        },
        {
          id: "subsidy-administration", nl: "subsidieadministratie voeren", en: "administering subsidies",
          nlAlt: ["subsidieregister", "subsidiesysteem", "subsidiebeheer"],
          enAlt: ["grant management", "grants register"],
          close: "http://data.europa.eu/esco/skill/4f22e52e-5714-4de1-88f7-b3cdbb4f184e",
        },
      ],
    },
  ],
};
