import type { DomainEntry } from "../notation.js";

export const auditing: DomainEntry = {
  id: "auditing", nl: "Audit en interne beheersing", en: "Audit and internal control", nlAlt: ["toetsing", "auditfunctie"], enAlt: ["audit"],
  groups: [
    {
      id: "audit-group", nl: "Auditing", en: "Auditing", nlAlt: ["onderzoek en toetsing"], enAlt: ["audit function"],
      skills: [
        {
          id: "internal-audit", nl: "interne audits uitvoeren", en: "internal auditing",
          nlAlt: ["interne auditor", "auditplan", "auditrapport", "toetsen van processen"], enAlt: ["internal auditor", "audit report", "audit plan"],
          exact: "http://data.europa.eu/esco/skill/8804d963-5a31-4609-b5df-f741b7199fb7",
          narrower: [
            {
              id: "audit-interviewing", nl: "auditinterviews afnemen", en: "conducting audit interviews",
              nlAlt: ["interviewtechniek voor auditors", "walkthrough", "bewijs verzamelen"], enAlt: ["audit evidence gathering", "walkthrough"],
            },
          ],
        },
        {
          id: "performance-audit", nl: "doelmatigheids- en doeltreffendheidsonderzoek", en: "performance audit",
          nlAlt: ["213a-onderzoek", "efficiencyonderzoek", "effectiviteit toetsen"], enAlt: ["efficiency and effectiveness study", "value for money"],
        },
        {
          id: "it-audit", nl: "IT-audit", en: "IT auditing", nlAlt: ["EDP-audit", "RE-auditor", "general IT controls", "ICT-beheersmaatregelen toetsen"],
          enAlt: ["EDP audit", "IT general controls"], exact: "http://data.europa.eu/esco/skill/7e1f9657-ab4e-407c-842f-b846197060e3",
          narrower: [
            {
              id: "ensia-accountability", nl: "ENSIA", en: "ENSIA accountability system", type: "knowledge",
              nlAlt: ["Eenduidige Normatiek Single Information Audit", "ENSIA-coördinator", "collegeverklaring", "zelfevaluatie informatiebeveiliging"],
              enAlt: ["single information audit", "ENSIA self-assessment"],
            },
            {
              id: "digid-assessment", nl: "DigiD-assessment", en: "DigiD security assessment", type: "knowledge",
              nlAlt: ["ICT-beveiligingsassessment DigiD", "normenkader Logius"], enAlt: ["Logius norms", "DigiD audit"],
            },
          ],
        },
        {
          id: "financial-audit", nl: "financiële audit", en: "financial audit",
          nlAlt: ["accountantscontrole", "jaarrekeningcontrole", "controleverklaring", "accountant"],
          enAlt: ["annual accounts audit", "auditor's opinion", "accountant"], exact: "http://data.europa.eu/esco/skill/89ff28d6-342c-435d-83aa-83e71dbbbc96",
        },
        {
          id: "data-driven-auditing", nl: "data-analyse bij controles", en: "data analytics in audit",
          nlAlt: ["datagericht controleren", "volledige populatie toetsen", "audit-analytics"], enAlt: ["audit analytics", "full-population testing"],
        },
        {
          id: "audit-sampling", nl: "steekproeven trekken", en: "audit sampling", nlAlt: ["steekproefmethode", "guldensteekproef", "statistisch toetsen"],
          enAlt: ["monetary unit sampling", "random sampling"],
        },
      ],
    },
    {
      id: "control-group", nl: "Interne beheersing", en: "Internal control", nlAlt: ["control en beheersing", "three lines"], enAlt: ["three lines model"],
      skills: [
        {
          id: "internal-control-plan", nl: "interne controle", en: "internal control testing",
          nlAlt: ["IC", "interne controleplan", "verbijzonderde interne controle", "VIC", "intern beheersingsraamwerk"],
          enAlt: ["IC plan", "control framework", "control testing"], related: ["internal-control-finance"],
          narrower: [
            {
              id: "three-lines-model", nl: "three-linesmodel", en: "three lines of defence", type: "knowledge",
              nlAlt: ["drie verdedigingslinies", "rol van de tweede lijn", "lijnverantwoordelijkheid"], enAlt: ["3LoD", "second-line role"],
            },
          ],
        },
        {
          id: "administrative-organisation", nl: "functiescheiding en AO-beschrijvingen", en: "segregation of duties and AO descriptions", type: "knowledge",
          nlAlt: ["procesbeschrijving met controles", "procuratieregeling", "bestuurlijke informatieverzorging"],
          enAlt: ["four-eyes principle", "control descriptions"],
        },
        {
          id: "enterprise-risk-management", nl: "risicomanagement", en: "enterprise risk management",
          nlAlt: ["organisatierisico's beheersen", "risicoprofiel", "COSO", "weerstandsvermogen en risico"], enAlt: ["ERM", "COSO", "risk profile"],
          exact: "http://data.europa.eu/esco/skill/00920055-eb50-4cb8-a23d-3deedbf3753e",
        },
        {
          id: "fraud-risk-analysis", nl: "frauderisicoanalyse", en: "fraud risk analysis",
          nlAlt: ["frauderisico's beheersen", "misbruik en oneigenlijk gebruik", "fraudedriehoek"], enAlt: ["fraud prevention", "misuse and improper use"],
          close: "http://data.europa.eu/esco/skill/541cdc23-1eec-4520-81fc-3392eaf538ed", related: ["subsidy-abuse-prevention"],
        },
      ],
    },
    {
      id: "lawfulness-group", nl: "Rechtmatigheid en verantwoording", en: "Lawfulness and accountability", nlAlt: ["comptabiliteit"],
      enAlt: ["compliance accounting"],
      skills: [
        {
          id: "lawfulness-accountability", nl: "rechtmatigheidsverantwoording", en: "lawfulness accountability",
          nlAlt: ["rechtmatigheid", "rechtmatigheidscontrole", "voorwaardencriterium", "Kadernota rechtmatigheid"],
          enAlt: ["regularity statement", "testing financial lawfulness"], related: ["budget-lawfulness"],
          narrower: [
            {
              id: "procurement-lawfulness-check", nl: "inkooprechtmatigheid toetsen", en: "checking procurement lawfulness",
              nlAlt: ["Europese aanbestedingsplicht controleren", "aanbestedingsrechtmatigheid", "inkoopcontrole"],
              enAlt: ["checking tender obligations", "procurement compliance"], related: ["spend-analysis"],
            },
          ],
        },
        {
          id: "sisa-accountability", nl: "SiSa-verantwoording", en: "single information single audit (SiSa)", type: "knowledge",
          nlAlt: ["SiSa", "SPUK-verantwoording", "SiSa-bijlage"], enAlt: ["SiSa", "specific grant accountability"], related: ["national-grants"],
        },
        {
          id: "compliance-management", nl: "compliance", en: "compliance management",
          nlAlt: ["naleving van regels", "compliance-officer", "normenkader beheren"], enAlt: ["regulatory compliance", "compliance officer"],
          close: "http://data.europa.eu/esco/skill/1dae8445-12e5-423a-bb26-824010e299b9",
        },
      ],
    },
  ],
};
