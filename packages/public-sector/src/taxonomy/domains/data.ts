import type { DomainEntry } from "../notation.js";

export const data: DomainEntry = {
  id: "data", nl: "Data en informatiegestuurd werken", en: "Data and evidence-based working", nlAlt: ["datagedreven werken", "data & analytics"],
  enAlt: ["data-driven working", "data and analytics"],
  groups: [
    {
      id: "data-analysis-group", nl: "Data-analyse en onderzoek", en: "Data analysis and research", nlAlt: ["analytics", "statistisch werk"],
      enAlt: ["analytics"],
      skills: [
        {
          id: "data-analysis", nl: "data-analyse", en: "data analysis", nlAlt: ["gegevens analyseren", "data-analist", "inzichten uit data halen"],
          enAlt: ["analysing data", "data insights"], exact: "http://data.europa.eu/esco/skill/2b92a5b2-6758-4ee3-9fb4-b6387a55cc8f",
          narrower: [
            {
              id: "predictive-modelling", nl: "voorspellende modellen maken", en: "predictive modelling",
              nlAlt: ["predictive analytics", "prognosemodellen", "forecasting"], enAlt: ["predictive analytics", "forecasting models"],
              exact: "http://data.europa.eu/esco/skill/38d49d88-9069-467b-b29e-3cae739bdd4d",
            },
            {
              id: "text-mining", nl: "tekstanalyse met software", en: "text mining", nlAlt: ["NLP", "tekstmining", "automatische taalverwerking"],
              enAlt: ["natural language processing", "NLP"], close: "http://data.europa.eu/esco/skill/fff0e2cd-d0bd-4b02-9daf-158b79d9688a",
            },
          ],
        },
        {
          id: "statistics-methods", nl: "statistiek", en: "statistics", type: "knowledge", nlAlt: ["statistische methoden", "kwantitatieve analyse", "SPSS"],
          enAlt: ["statistical methods", "quantitative analysis"], exact: "http://data.europa.eu/esco/skill/7ee4c2ea-b349-4bd2-81a3-ec31475d4833",
          narrower: [
            {
              id: "r-statistics", nl: "R (programmeertaal)", en: "R programming", type: "knowledge", nlAlt: ["RStudio", "analyseren in R"],
              enAlt: ["RStudio", "R scripts"], exact: "http://data.europa.eu/esco/skill/51586df8-1c46-4b47-8583-773cb63bf00b",
            },
          ],
        },
        {
          id: "social-research-survey", nl: "enquêteonderzoek", en: "survey research",
          nlAlt: ["burgerpeiling", "inwonerspanel", "vragenlijstonderzoek", "omnibus-enquête"],
          enAlt: ["questionnaires", "citizen survey", "polling residents"], exact: "http://data.europa.eu/esco/skill/5f00bf83-f776-4488-b312-6725f8b6783a",
          narrower: [
            {
              id: "qualitative-research", nl: "kwalitatief onderzoek", en: "qualitative research",
              nlAlt: ["diepte-interviews", "focusgroepen", "interviewonderzoek"], enAlt: ["in-depth interviews", "focus groups"],
              exact: "http://data.europa.eu/esco/skill/fa465db3-56e8-4b5d-a781-e2a313a4ed2d",
            },
          ],
        },
        {
          id: "data-visualisation", nl: "datavisualisatie", en: "data visualisation", nlAlt: ["gegevens in beeld brengen", "infographics", "grafieken maken"],
          enAlt: ["charts and graphs", "visual reporting"], exact: "http://data.europa.eu/esco/skill/c3e36d05-8ae8-447f-bb2b-6f9409f85389",
          narrower: [
            {
              id: "power-bi-dashboards", nl: "dashboards maken in Power BI", en: "building Power BI dashboards",
              nlAlt: ["Power BI", "Qlik", "Tableau", "managementdashboard"], enAlt: ["Power BI", "Tableau", "management dashboard"],
            },
          ],
        },
        {
          id: "business-intelligence", nl: "business intelligence", en: "business intelligence and reporting",
          nlAlt: ["BI", "stuurinformatie leveren", "rapportages bouwen"], enAlt: ["BI", "reporting tools"],
          exact: "http://data.europa.eu/esco/skill/143769cb-b61e-47d8-a61e-eedfbec1016c",
        },
        {
          id: "monitoring-indicators", nl: "indicatoren en monitors ontwikkelen", en: "developing indicators and monitors",
          nlAlt: ["monitor opzetten", "kengetallen", "Waarstaatjegemeente.nl", "kpi's bepalen"], enAlt: ["key performance indicators", "benchmark figures"],
          close: "http://data.europa.eu/esco/skill/8dcbcabe-09f7-4d11-940d-125af57bbc40",
        },
        {
          id: "cbs-open-statistics", nl: "CBS-statistieken gebruiken", en: "using national statistics", type: "knowledge",
          nlAlt: ["CBS StatLine", "microdata", "buurtstatistieken"], enAlt: ["Statistics Netherlands data", "StatLine"],
        },
      ],
    },
    {
      id: "data-governance-group", nl: "Datamanagement en datagovernance", en: "Data management and governance", nlAlt: ["gegevensmanagement"],
      enAlt: ["data stewardship"],
      skills: [
        {
          id: "data-governance", nl: "datagovernance", en: "data governance",
          nlAlt: ["gegevensbeleid", "dataeigenaarschap", "datastewardship", "datastrategie"], enAlt: ["data ownership", "data policy"],
          narrower: [
            {
              id: "data-catalogue-metadata", nl: "datacatalogus en metadata", en: "data catalogue and metadata",
              nlAlt: ["gegevenscatalogus", "metadatabeheer", "begrippenlijst beheren"], enAlt: ["metadata management", "business glossary"],
              close: "http://data.europa.eu/esco/skill/9710092c-f174-4e84-95bf-2064d39ad7a0",
            },
          ],
        },
        {
          id: "data-quality-management", nl: "datakwaliteit verbeteren", en: "data quality management",
          nlAlt: ["gegevenskwaliteit", "terugmelden", "datacontrole", "opschonen van gegevens"], enAlt: ["data cleansing", "data validation"],
          close: "http://data.europa.eu/esco/skill/713fb616-118e-40bc-9366-4a69879a49d5",
        },
        {
          id: "data-ethics", nl: "data-ethiek", en: "data ethics", type: "knowledge",
          nlAlt: ["De Ethische Data Assistent (DEDA)", "ethische afwegingen bij data", "publieke waarden en data"], enAlt: ["DEDA", "responsible data use"],
          related: ["algorithm-governance"],
        },
        {
          id: "open-data-publishing", nl: "open data publiceren", en: "publishing open data",
          nlAlt: ["open overheidsdata", "Wet hergebruik van overheidsinformatie", "data.overheid.nl", "hoogwaardige datasets"],
          enAlt: ["reuse of public sector information", "open government data"],
        },
        {
          id: "base-registries", nl: "basisregistraties", en: "base registries", type: "knowledge",
          nlAlt: ["stelsel van basisregistraties", "authentieke gegevens", "BRP, BAG en BRK"], enAlt: ["key registers", "authentic data"],
          narrower: [
            {
              id: "bag-addresses-buildings", nl: "Basisregistratie Adressen en Gebouwen (BAG)", en: "Key Register of Addresses and Buildings",
              type: "knowledge", nlAlt: ["BAG-beheer", "adressenregistratie", "huisnummerbesluit"], enAlt: ["BAG", "address register"],
            },
            {
              id: "woz-valuation", nl: "Wet WOZ en waardebepaling", en: "property valuation (WOZ)", type: "knowledge",
              nlAlt: ["WOZ-taxaties", "waardering onroerende zaken", "woningen taxeren"], enAlt: ["WOZ Act", "assessing property value"],
              close: "http://data.europa.eu/esco/skill/b1a1149a-9bc5-468d-9d09-f6d171cfd619", related: ["tax-objections"],
            },
          ],
        },
      ],
    },
    {
      id: "data-engineering-group", nl: "Data-engineering", en: "Data platforms", nlAlt: ["dataplatform", "datatechniek"], enAlt: ["data infrastructure"],
      skills: [
        {
          id: "data-engineering", nl: "datastromen en -platforms bouwen", en: "building data pipelines",
          nlAlt: ["ETL", "data-engineer", "dataontsluiting", "datapijplijn"], enAlt: ["ETL", "data engineer"],
          close: "http://data.europa.eu/esco/skill/9d0d89be-bffa-4393-b6f6-8d05bea49051",
          narrower: [
            {
              id: "data-warehousing", nl: "datawarehouse inrichten", en: "data warehousing", nlAlt: ["gegevensmagazijn", "data vault", "data lake"],
              enAlt: ["data vault", "data lake"], exact: "http://data.europa.eu/esco/skill/fd6d2981-3d4a-4ce2-9741-cfc98c5b74bd",
            },
          ],
        },
        {
          id: "data-modelling", nl: "gegevensmodellering", en: "data modelling", nlAlt: ["informatiemodel opstellen", "MIM", "datamodel", "UML"],
          enAlt: ["information model", "entity-relationship model", "UML"], exact: "http://data.europa.eu/esco/skill/fbafa41f-cd05-4109-a649-8b44d306d779",
        },
        {
          id: "linked-data", nl: "linked data", en: "linked data and semantics", type: "knowledge", nlAlt: ["semantisch web", "SPARQL", "RDF", "kennisgraaf"],
          enAlt: ["semantic web", "SPARQL", "knowledge graph"],
        },
      ],
    },
    {
      id: "geo-information-group", nl: "Geo-informatie", en: "Geographic information", nlAlt: ["geodata", "ruimtelijke informatie"], enAlt: ["geospatial data"],
      skills: [
        {
          id: "gis-analysis", nl: "GIS-analyse", en: "GIS analysis", nlAlt: ["ruimtelijke analyse", "geografische informatiesystemen", "kaartanalyses maken"],
          enAlt: ["spatial analysis", "geographic information systems"], close: "http://data.europa.eu/esco/skill/440f64e5-e66c-45ee-bc29-53c14a2ad720",
          narrower: [
            {
              id: "qgis-arcgis", nl: "QGIS en ArcGIS", en: "QGIS and ArcGIS", type: "knowledge", nlAlt: ["Esri", "GIS-software", "FME"],
              enAlt: ["Esri software", "GIS tools", "FME"], close: "http://data.europa.eu/esco/skill/377861af-f966-4c87-a2db-7e99904312b9",
            },
          ],
        },
        {
          id: "map-making", nl: "kaarten maken", en: "map making", nlAlt: ["cartografie", "kaartmateriaal", "webkaarten"],
          enAlt: ["cartography", "thematic maps"], exact: "http://data.europa.eu/esco/skill/2dfa5bd5-c87c-461c-bce9-69b2c58732bd",
        },
        {
          id: "bgt-topography", nl: "Basisregistratie Grootschalige Topografie (BGT)", en: "Key Register of Large-Scale Topography", type: "knowledge",
          nlAlt: ["BGT", "BGT-IMGeo", "topografie bijhouden", "landmeten"], enAlt: ["BGT", "large-scale base map", "land surveying"],
          close: "http://data.europa.eu/esco/skill/790a335b-2005-4b8a-b6fe-47ff7701ebb7",
        },
        {
          id: "digital-twin-3d", nl: "3D en digitale tweeling", en: "3D and digital twins", type: "knowledge", nlAlt: ["digital twin", "3D-stadsmodel", "BIM"],
          enAlt: ["3D city model", "BIM"],
        },
      ],
    },
    {
      id: "ai-algorithms-group", nl: "AI en algoritmen", en: "AI and algorithms", nlAlt: ["kunstmatige intelligentie"], enAlt: ["artificial intelligence"],
      skills: [
        {
          id: "machine-learning", nl: "machine learning", en: "machine learning methods", type: "knowledge",
          nlAlt: ["zelflerende algoritmen", "modellen trainen", "deep learning"], enAlt: ["ML", "deep learning"],
          exact: "http://data.europa.eu/esco/skill/3a2d5b45-56e4-4f5a-a55a-4a4a65afdc43",
          narrower: [
            {
              id: "generative-ai-use", nl: "generatieve AI toepassen", en: "using generative AI",
              nlAlt: ["prompten", "ChatGPT", "taalmodellen", "AI-assistent gebruiken", "Copilot"],
              enAlt: ["prompt writing", "large language models", "Copilot"],
            },
          ],
        },
        {
          id: "algorithm-governance", nl: "verantwoorde inzet van algoritmen", en: "responsible use of algorithms",
          nlAlt: ["algoritmeregister", "IAMA", "AI-governance", "mensenrechtentoets"],
          enAlt: ["algorithm register", "AI governance", "human rights impact assessment"],
          narrower: [
            {
              id: "ai-act", nl: "AI-verordening", en: "EU AI Act", type: "knowledge",
              nlAlt: ["AI-wetgeving", "hoogrisico-AI", "EU-verordening artificiële intelligentie"], enAlt: ["Artificial Intelligence Act", "AI regulation"],
            },
          ],
        },
      ],
    },
  ],
};
