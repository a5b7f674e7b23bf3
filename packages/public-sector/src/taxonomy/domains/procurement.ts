import type { DomainEntry } from "../notation.js";

export const procurement: DomainEntry = {
  id: "procurement", nl: "Inkoop en aanbesteding", en: "Procurement and tendering",
  groups: [
    {
      id: "procurement-tendering", nl: "Aanbesteden", en: "Tendering",
      skills: [
        {
          id: "tender-procedure-choice", nl: "aanbestedingsprocedure kiezen", en: "choosing the tender procedure",
          nlAlt: ["procedurekeuze", "drempelbedragen", "proportionaliteit bij aanbesteden"],
          enAlt: ["procedure selection", "tender thresholds"],
          related: ["procurement-law"],
        },
        {
          id: "european-tendering", nl: "Europees aanbesteden", en: "European tendering",
          nlAlt: ["Europese aanbesteding", "EU-aanbesteding", "openbare procedure"],
          enAlt: ["EU tendering", "EU procurement procedure"],
          related: ["procurement-law"],
          narrower: [
            {
              id: "competitive-dialogue",
              nl: "concurrentiegerichte dialoog en mededingingsprocedure met onderhandeling",
              en: "competitive dialogue and negotiated procedure",
              type: "knowledge",
              nlAlt: ["CGD", "MMO", "onderhandelingsprocedure"],
              enAlt: ["negotiated tendering", "dialogue procedure"],
            },
            {
              id: "framework-agreements", nl: "raamovereenkomsten aanbesteden", en: "tendering framework agreements",
              nlAlt: ["raamcontract", "minicompetitie", "nadere overeenkomst"],
              enAlt: ["framework contracts", "mini-competition"],
            },
            {
              id: "dynamic-purchasing-system", nl: "dynamisch aankoopsysteem", en: "dynamic purchasing system", type: "knowledge",
              nlAlt: ["DAS", "inhuurdesk", "marktplaats inhuur"],
              enAlt: ["DPS", "supplier marketplace"],
            },
          ],
        },
        {
          id: "national-tendering", nl: "nationaal en meervoudig onderhands aanbesteden", en: "national and private tendering",
          nlAlt: ["meervoudig onderhands", "offertes aanvragen", "enkelvoudig onderhands"],
          enAlt: ["below-threshold tendering", "request for quotations"],
          close: "http://data.europa.eu/esco/skill/2c4b6914-4b97-4e35-85cb-e6602a8bb04a",
        },
        {
          id: "tender-document-drafting", nl: "aanbestedingsstukken opstellen", en: "drafting tender documents",
          nlAlt: ["aanbestedingsleidraad", "beschrijvend document", "bestek", "programma van eisen inkoop"],
          enAlt: ["invitation to tender", "specifications"],
          exact: "http://data.europa.eu/esco/skill/6789d5a3-34ca-4417-bb93-331319b01da3",
          narrower: [
            {
              id: "award-criteria", nl: "gunningscriteria formuleren", en: "formulating award criteria",
              nlAlt: ["beste prijs-kwaliteitverhouding", "BPKV", "EMVI", "gunningsmodel"],
              enAlt: ["best price-quality ratio", "MEAT criteria"],
            },
          ],
        },
        {
          id: "tender-evaluation", nl: "inschrijvingen beoordelen", en: "evaluating tenders",
          nlAlt: ["beoordelingscommissie aanbesteding", "offertebeoordeling", "gunningsadvies"],
          enAlt: ["bid evaluation", "award recommendation"],
          exact: "http://data.europa.eu/esco/skill/8faefbc1-4745-4b3f-9889-81cd1d40b67c",
        },
        {
          id: "e-procurement-platforms", nl: "TenderNed en aanbestedingsplatforms", en: "TenderNed and e-tendering platforms", type: "knowledge",
          nlAlt: ["Negometrix", "Mercell", "digitaal aanbesteden", "CTM Solution"],
          enAlt: ["e-tendering", "TED publication"],
          close: "http://data.europa.eu/esco/skill/378caeec-10a0-4162-b75c-ab374a42e93d",
        },
        {
          id: "works-tendering", nl: "werken aanbesteden in de GWW", en: "tendering civil works",
          nlAlt: ["ARW 2016", "RAW-bestek", "UAV-gc", "UAV 2012"],
          enAlt: ["works contracts", "integrated contracts"],
        },
        {
          id: "procurement-integrity", nl: "integriteit bij inkoop bewaken", en: "safeguarding integrity in procurement",
          nlAlt: ["belangenverstrengeling bij inkoop", "uitsluitingsgronden toetsen", "Uniform Europees Aanbestedingsdocument"],
          enAlt: ["conflict-of-interest checks", "exclusion grounds"],
        },
        {
          id: "tender-complaints-handling", nl: "aanbestedingsklachten behandelen", en: "handling tender complaints",
          nlAlt: ["Alcateltermijn", "kort geding aanbesteding", "klachtenloket aanbesteden", "Commissie van Aanbestedingsexperts"],
          enAlt: ["procurement disputes", "standstill period"],
        },
      ],
    },
    {
      id: "procurement-strategy", nl: "Inkoopbeleid en -strategie", en: "Procurement policy and strategy",
      skills: [
        {
          id: "procurement-policy", nl: "inkoopbeleid opstellen", en: "drafting procurement policy",
          nlAlt: ["inkoop- en aanbestedingsbeleid", "inkoopvoorwaarden", "lokaal inkopen"],
          enAlt: ["purchasing policy", "terms of purchase"],
        },
        {
          id: "procurement-strategy-setting", nl: "inkoopstrategie bepalen", en: "determining a procurement strategy",
          nlAlt: ["inkoopadvies", "aanbestedingsstrategie", "inkoopplan", "inkoopkalender"],
          enAlt: ["sourcing strategy", "procurement plan"],
          exact: "http://data.europa.eu/esco/skill/29cd7e7b-215c-483a-b67a-6bdad0647de9",
          narrower: [
            {
              id: "market-consultation", nl: "marktconsultatie houden", en: "consulting the market",
              nlAlt: ["marktverkenning", "marktoriëntatie", "request for information"],
              enAlt: ["market sounding", "RFI"],
              close: "http://data.europa.eu/esco/skill/6c97d04d-7239-4dc7-90ef-3e812ba2b124",
            },
          ],
        },
        {
          id: "category-management", nl: "categoriemanagement", en: "category management",
          nlAlt: ["categorieplan", "inkoopcategorieën", "bundelen van inkoop"],
          enAlt: ["category planning"],
          narrower: [
            {
              id: "ict-procurement", nl: "ICT inkopen", en: "ICT procurement",
              nlAlt: ["ARBIT", "softwarecontracten", "SaaS-inkoop"],
              enAlt: ["IT sourcing", "software purchasing"],
              close: "http://data.europa.eu/esco/skill/32428b21-514b-42c2-81b5-244a7804ea74",
              related: ["gibit-conditions"],
            },
            {
              id: "facility-procurement", nl: "facilitaire diensten inkopen", en: "procuring facility services",
              nlAlt: ["facilitaire inkoop", "schoonmaak aanbesteden", "inkoop kantoorartikelen"],
              enAlt: ["facilities purchasing", "cleaning contracts"],
            },
          ],
        },
        {
          id: "innovation-procurement", nl: "innovatiegericht inkopen", en: "procurement of innovation",
          nlAlt: ["innovatief aanbesteden", "innovatiepartnerschap", "launching customer"],
          enAlt: ["innovation partnership", "pre-commercial procurement"],
          exact: "http://data.europa.eu/esco/skill/9bbe0d37-822c-4096-8b56-8729e5783b4b",
        },
        {
          id: "social-return", nl: "social return on investment", en: "social return clauses", type: "knowledge",
          nlAlt: ["SROI", "PSO-ladder", "arbeidsparticipatie in contracten"],
          enAlt: ["community benefit clauses"],
          related: ["sustainable-procurement-mvi"],
        },
        {
          id: "spend-analysis", nl: "inkoopanalyse", en: "analysing procurement spending",
          nlAlt: ["crediteurenanalyse", "inkooppakket analyseren"],
          enAlt: ["purchasing analysis", "expenditure analysis"],
        },
        {
          id: "joint-procurement", nl: "gezamenlijk inkopen", en: "joint procurement",
          nlAlt: ["inkoopsamenwerking", "regionaal inkoopbureau", "inkoopcentrale"],
          enAlt: ["central purchasing body", "procurement partnership"],
        },
      ],
    },
    {
      id: "contract-supplier-management", nl: "Contract- en leveranciersmanagement", en: "Contract and supplier management",
      skills: [
        {
          id: "contract-management", nl: "contractmanagement", en: "contract management",
          nlAlt: ["contracten beheren", "contractbeheersing", "CATS CM"],
          enAlt: ["managing contracts", "contract administration"],
          exact: "http://data.europa.eu/esco/skill/92721092-fe7c-4689-96bd-4f02385bc0e7",
          related: ["supplier-management"],
          narrower: [
            {
              id: "contract-register", nl: "contractenregister bijhouden", en: "keeping a contract register",
              nlAlt: ["contractbeheer", "contractadministratie", "contractregistratie"],
              enAlt: ["contract database", "contract records"],
              close: "http://data.europa.eu/esco/skill/a703b581-ad64-4791-8bb3-624aea569fa5",
            },
            {
              id: "systems-based-contract-control", nl: "systeemgerichte contractbeheersing", en: "systems-based contract control",
              nlAlt: ["SCB", "risicogestuurd toetsen contracten", "kritieke prestatie-indicatoren contract"],
              enAlt: ["performance-based contract control", "contract KPIs"],
              close: "http://data.europa.eu/esco/skill/d89f5cee-649a-44bd-9aa9-8e74bbdbd50d",
            },
          ],
        },
        {
          id: "supplier-management", nl: "leveranciersmanagement", en: "supplier management",
          nlAlt: ["leveranciers beoordelen", "leveranciersrelaties", "strategisch leveranciersbeheer"],
          enAlt: ["vendor management", "supplier relations"],
          close: "http://data.europa.eu/esco/skill/fe1ec582-d63b-466c-9149-e7fc4fe93e22",
        },
        {
          id: "contract-negotiation", nl: "contracten onderhandelen", en: "negotiating contracts",
          nlAlt: ["contractonderhandeling", "onderhandelen met leveranciers"],
          enAlt: ["contract bargaining", "supplier negotiation"],
          close: "http://data.europa.eu/esco/skill/5f2efbdf-08a2-49cd-9c06-bd284e4f0fbf",
        },
        {
          id: "contract-implementation", nl: "contracten implementeren", en: "implementing contracts",
          nlAlt: ["contractoverdracht", "van aanbesteding naar contract"],
          enAlt: ["contract handover", "contract kick-off"],
          related: ["drafting-contracts"],
        },
        {
          id: "operational-purchasing", nl: "operationeel inkopen", en: "operational purchasing",
          nlAlt: ["bestellen", "bestelaanvragen", "e-factureren", "purchase-to-pay"],
          enAlt: ["ordering", "P2P"],
          close: "http://data.europa.eu/esco/skill/73225018-7139-433b-bdba-2b90774761d9",
        },
      ],
    },
  ],
};
