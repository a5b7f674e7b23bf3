import type { DomainEntry } from "../notation.js";

export const finance: DomainEntry = {
  id: "finance", nl: "Financiën en control", en: "Finance and control",
  groups: [
    {
      id: "planning-control", nl: "Planning en control", en: "Planning and control",
      skills: [
        {
          id: "planning-control-cycle", nl: "planning-en-controlcyclus", en: "planning and control cycle", type: "knowledge",
          nlAlt: ["P&C-cyclus", "P&C-producten", "begrotingscyclus"],
          enAlt: ["budget cycle", "P&C cycle"],
          related: ["budget-drafting"],
          narrower: [
            {
              id: "spring-memorandum", nl: "kadernota en bestuursrapportages opstellen", en: "drafting framework memoranda and interim reports",
              nlAlt: ["voorjaarsnota", "bestuursrapportage", "berap", "tussentijdse rapportage", "perspectiefnota"],
              enAlt: ["mid-year report", "spring budget memorandum"],
            },
            {
              id: "annual-accounts", nl: "jaarstukken opstellen", en: "preparing annual accounts",
              nlAlt: ["jaarrekening", "jaarverslag", "jaarrekeningtraject"],
              enAlt: ["annual report", "financial statements"],
              close: "http://data.europa.eu/esco/skill/60f51172-37c0-4933-a27a-cbf55dcd7580",
            },
          ],
        },
        {
          id: "budget-drafting", nl: "begroting opstellen", en: "drafting the budget",
          nlAlt: ["programmabegroting", "meerjarenbegroting", "meerjarenraming"],
          enAlt: ["programme budget", "multi-year budget"],
          close: "http://data.europa.eu/esco/skill/147170ba-0141-4337-89af-b4513d745afe",
          narrower: [
            {
              id: "budget-amendments", nl: "begrotingswijzigingen opstellen", en: "preparing budget amendments",
              nlAlt: ["begrotingswijziging", "suppletoire begroting", "krediet aanvragen"],
              enAlt: ["supplementary budgets", "credit requests"],
              close: "http://data.europa.eu/esco/skill/4ce09e3d-ca6b-424a-a328-7f551db75e59",
            },
            {
              id: "cutbacks-reprioritisation", nl: "bezuinigingen en ombuigingen", en: "cutbacks and reprioritisation",
              nlAlt: ["ombuigingsoperatie", "takendiscussie", "kerntakendiscussie", "sluitende begroting"],
              enAlt: ["spending review", "savings operation"],
            },
          ],
        },
        {
          id: "budget-management", nl: "budgetbeheer", en: "budget management",
          nlAlt: ["budgethouderschap", "budgetbewaking", "budgetverantwoordelijkheid"],
          enAlt: ["budget monitoring", "spending within budget"],
          exact: "http://data.europa.eu/esco/skill/21c5790c-0930-4d74-b3b0-84caf5af12ea",
        },
        {
          id: "financial-forecasting", nl: "prognoses en ramingen maken", en: "forecasting and estimating",
          nlAlt: ["financiële prognose", "liquiditeitsprognose", "raming opstellen"],
          enAlt: ["financial forecast", "projections"],
          close: "http://data.europa.eu/esco/skill/d37bc902-f640-48d7-9db4-544db9aa65fa",
        },
        {
          id: "financial-advice", nl: "financieel adviseren", en: "giving financial advice",
          nlAlt: ["financiële advisering", "beleidsvoorstellen financieel toetsen", "financiële paragraaf"],
          enAlt: ["financial consultancy", "budgetary advice"],
          close: "http://data.europa.eu/esco/skill/a9640376-8d72-4a70-a4a3-7a18e2e8f3c0",
          narrower: [
            {
              id: "business-case-financial", nl: "businesscase doorrekenen", en: "calculating a business case",
              nlAlt: ["kosten-batenanalyse", "financiële haalbaarheid", "investeringsvoorstel"],
              enAlt: ["cost-benefit analysis", "investment appraisal"],
              close: "http://data.europa.eu/esco/skill/e95058a6-e139-42e7-a470-72038a606649",
            },
          ],
        },
      ],
    },
    {
      id: "public-finance-rules", nl: "Regels voor overheidsfinanciën", en: "Rules for public finance",
      skills: [
        {
          id: "bbv-regulation",
          nl: "Besluit begroting en verantwoording provincies en gemeenten",
          en: "Budget and Accounting Decree for provinces and municipalities",
          type: "knowledge",
          nlAlt: ["BBV", "verslaggevingsregels decentrale overheden", "notities commissie BBV"],
          enAlt: ["BBV decree", "municipal accounting rules"],
          narrower: [
            {
              id: "capital-investment-accounting", nl: "investeringen activeren en afschrijven", en: "capitalising and depreciating investments",
              nlAlt: ["activabeleid", "kapitaallasten", "afschrijvingsbeleid", "investeringskredieten"],
              enAlt: ["fixed asset accounting", "capital charges"],
            },
            {
              id: "reserves-and-provisions", nl: "reserves en voorzieningen", en: "reserves and provisions", type: "knowledge",
              nlAlt: ["nota reserves en voorzieningen", "egalisatiereserve", "bestemmingsreserve"],
              enAlt: ["earmarked reserves", "reserve policy"],
            },
          ],
        },
        {
          id: "municipal-fund", nl: "gemeentefonds en financiële verhouding", en: "municipal fund and financial relations", type: "knowledge",
          nlAlt: ["algemene uitkering", "Financiële-verhoudingswet", "specifieke uitkeringen"],
          enAlt: ["general grant", "distribution of central funding"],
          narrower: [
            {
              id: "municipal-fund-calculation", nl: "circulaires gemeentefonds doorrekenen", en: "working out municipal fund circulars",
              nlAlt: ["meicirculaire", "septembercirculaire", "algemene uitkering berekenen"],
              enAlt: ["May circular", "calculating the general grant"],
            },
          ],
        },
        {
          id: "financial-supervision-lower-government",
          nl: "financieel toezicht op decentrale overheden",
          en: "financial supervision of local authorities",
          type: "knowledge",
          nlAlt: ["gemeenschappelijk financieel toezichtkader", "provinciaal toezicht", "preventief toezicht"],
          enAlt: ["provincial oversight of budgets"],
        },
        {
          id: "treasury-management", nl: "treasury", en: "treasury management",
          nlAlt: ["Wet fido", "treasurystatuut", "schatkistbankieren", "financiering", "kasgeldlimiet"],
          enAlt: ["cash management", "borrowing and lending"],
        },
        {
          id: "land-exploitation", nl: "grondexploitaties opstellen en beheren", en: "land development budgeting",
          nlAlt: ["grex", "grondexploitatie", "meerjarenprognose grondexploitaties", "planeconomie"],
          enAlt: ["land exploitation", "planning economics"],
          related: ["area-development"],
        },
        {
          id: "financial-resilience-risk", nl: "weerstandsvermogen en risicobeheersing", en: "resilience capacity and risk control", type: "knowledge",
          nlAlt: ["weerstandsratio", "risicoparagraaf", "risicomanagement financiën", "NARIS"],
          enAlt: ["financial resilience", "risk paragraph"],
          close: "http://data.europa.eu/esco/skill/7f7756fc-d89d-41d5-93ef-85991603f4ad",
        },
        {
          id: "affiliated-parties-finance", nl: "verbonden partijen financieel beheersen", en: "financial control of affiliated bodies",
          nlAlt: ["verbonden partijen", "gemeenschappelijke regeling begroting", "aandeelhouderschap gemeente"],
          enAlt: ["joint bodies", "municipal shareholdings"],
        },
      ],
    },
    {
      id: "financial-administration", nl: "Financiële administratie", en: "Financial administration",
      skills: [
        {
          id: "bookkeeping", nl: "boekhouden", en: "bookkeeping",
          nlAlt: ["grootboekadministratie", "journaalposten", "financiële administratie voeren"],
          enAlt: ["ledger", "keeping accounts"],
          close: "http://data.europa.eu/esco/skill/ecc18804-a466-40d9-98b4-fba5cd67dd4b",
          narrower: [
            {
              id: "accounts-payable", nl: "crediteurenadministratie", en: "accounts payable",
              nlAlt: ["facturen verwerken", "inkoopfacturen"],
              enAlt: ["invoice processing", "creditor administration"],
            },
            {
              id: "accounts-receivable", nl: "debiteurenadministratie", en: "accounts receivable",
              nlAlt: ["facturen versturen", "aanmaningen", "debiteurenbeheer"],
              enAlt: ["invoicing", "credit control"],
              close: "http://data.europa.eu/esco/skill/68b51538-b056-4cb3-bb15-ab8c3e576cc9",
            },
            {
              id: "year-end-closing", nl: "periodeafsluiting", en: "period-end closing",
              nlAlt: ["maandafsluiting", "jaarafsluiting", "tussenrekeningen", "balansspecificaties"],
              enAlt: ["year-end close", "reconciliation"],
            },
            {
              id: "payments-cash", nl: "betalingsverkeer verzorgen", en: "handling payments",
              nlAlt: ["betaalbestanden", "bankmutaties", "kasbeheer"],
              enAlt: ["payment runs", "bank reconciliation"],
            },
          ],
        },
        {
          id: "government-vat", nl: "btw bij overheden", en: "VAT for public bodies", type: "knowledge",
          nlAlt: ["BTW-compensatiefonds", "BCF", "btw-aangifte", "mengpercentage"],
          enAlt: ["VAT compensation fund", "VAT returns"],
          close: "http://data.europa.eu/esco/skill/b0132abb-7e1f-4b03-ae15-c7de85e6e8ca",
        },
        {
          id: "corporate-tax-government", nl: "vennootschapsbelasting bij overheden", en: "corporation tax for public bodies", type: "knowledge",
          nlAlt: ["Vpb", "Wet modernisering Vpb-plicht", "fiscaal adviseren"],
          enAlt: ["corporate income tax for governments"],
        },
        {
          id: "financial-systems", nl: "financiële systemen gebruiken", en: "using financial systems",
          nlAlt: ["Key2Financiën", "Unit4", "Exact", "SAP Finance", "CODA"],
          enAlt: ["ERP finance", "accounting software"],
          close: "http://data.europa.eu/esco/skill/a0d79341-8398-4019-ad1b-27888ec35aaa",
        },
      ],
    },
    {
      id: "control-lawfulness", nl: "Control en rechtmatigheid", en: "Control and lawfulness",
      skills: [
        {
          id: "financial-control", nl: "financial control uitvoeren", en: "financial controlling",
          nlAlt: ["businesscontrol", "domeincontrol", "controllersrol"],
          enAlt: ["controllership", "business controlling"],
          close: "http://data.europa.eu/esco/skill/2d008d5a-b7bd-46f7-bbb1-5d70a0af9c84",
          narrower: [
            {
              id: "budget-lawfulness", nl: "begrotingsrechtmatigheid", en: "budgetary lawfulness", type: "knowledge",
              nlAlt: ["begrotingsonrechtmatigheid", "kredietoverschrijdingen"],
              enAlt: ["budget overruns", "unlawful spending"],
              related: ["lawfulness-accountability"],
            },
          ],
        },
        {
          id: "cost-price-calculation", nl: "kostprijzen berekenen", en: "calculating cost prices",
          nlAlt: ["kostentoerekening", "kostendekkendheid", "overheadtoerekening", "uurtarief"],
          enAlt: ["cost allocation", "full cost recovery"],
          close: "http://data.europa.eu/esco/skill/c5b90c0c-3af0-4c8c-a06c-cc3ced02242c",
        },
        {
          id: "internal-control-finance", nl: "interne beheersing inrichten", en: "setting up internal control",
          nlAlt: ["interne controles inbouwen", "AO/IB"],
          enAlt: ["internal controls", "control measures"],
          related: ["administrative-organisation", "three-lines-model"],
        },
        {
          id: "performance-indicators-pc", nl: "prestatie-indicatoren en doelen formuleren", en: "formulating performance indicators and goals",
          nlAlt: ["KPI's", "doelmatigheid", "beleidsindicatoren BBV", "SMART doelen"],
          enAlt: ["KPIs", "output targets"],
        },
        {
          id: "financial-reporting-dashboards", nl: "managementrapportages opstellen", en: "compiling management reports",
          nlAlt: ["marap", "maandrapportage financiën", "financieel dashboard"],
          enAlt: ["monthly reporting", "financial dashboard"],
          close: "http://data.europa.eu/esco/skill/dd7c9dfd-6e2c-46fd-aefc-369402d0200c",
        },
      ],
    },
    {
      id: "local-taxes", nl: "Belastingen en heffingen", en: "Taxes and levies",
      skills: [
        {
          id: "municipal-taxes", nl: "gemeentelijke belastingen heffen", en: "levying municipal taxes",
          nlAlt: ["lokale heffingen", "onroerendezaakbelasting", "OZB", "rioolheffing", "toeristenbelasting"],
          enAlt: ["local taxation", "property tax"],
          narrower: [
            {
              id: "tax-ordinances", nl: "belastingverordeningen opstellen", en: "drafting tax ordinances",
              nlAlt: ["legesverordening", "tarieventabel", "modelverordening belastingen"],
              enAlt: ["fee schedules", "charges bylaw"],
            },
            {
              id: "tax-collection", nl: "invorderen van belastingen", en: "collecting taxes",
              nlAlt: ["dwanginvordering", "belastingdeurwaarder", "Invorderingswet"],
              enAlt: ["tax enforcement", "tax recovery"],
              exact: "http://data.europa.eu/esco/skill/7c86c1b1-4a06-4804-afbc-7e857145b6a5",
            },
            {
              id: "tax-remission", nl: "kwijtschelding van belastingen beoordelen", en: "assessing tax remission",
              nlAlt: ["kwijtscheldingsverzoek", "kwijtscheldingsbeleid"],
              enAlt: ["tax relief requests"],
            },
          ],
        },
        {
          id: "local-rates-calculation", nl: "tarieven en lastendruk berekenen", en: "calculating local rates",
          nlAlt: ["kostendekkende tarieven", "tariefberekening leges", "woonlasten"],
          enAlt: ["tariff setting", "tax burden"],
          related: ["woz-valuation"],
        },
        {
          id: "tax-objections", nl: "bezwaren tegen belastingaanslagen behandelen", en: "handling objections to tax assessments",
          nlAlt: ["WOZ-bezwaar", "fiscaal bezwaar", "beroep belastingkamer"],
          enAlt: ["property tax appeals"],
        },
      ],
    },
  ],
};
