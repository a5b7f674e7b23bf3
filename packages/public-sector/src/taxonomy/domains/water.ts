import type { DomainEntry } from "../notation.js";

export const water: DomainEntry = {
  id: "water", nl: "Water", en: "Water",
  groups: [
    {
      id: "water-systems", nl: "Watersysteem en waterbeheer", en: "Water systems",
      skills: [
        {
          id: "water-management", nl: "waterbeheer", en: "water management", type: "knowledge",
          nlAlt: ["watersysteembeheer", "integraal waterbeheer", "waterhuishouding"],
          enAlt: ["integrated water resources management"],
          narrower: [
            {
              id: "water-level-management", nl: "peilbeheer", en: "water level management",
              nlAlt: ["peilbesluit", "gemalen en stuwen", "waterpeil"],
              enAlt: ["level control", "pumping stations and weirs"],
            },
            {
              id: "groundwater-management", nl: "grondwaterbeheer", en: "groundwater management",
              nlAlt: ["grondwateronttrekking", "verdroging", "grondwaterstand"],
              enAlt: ["groundwater abstraction", "desiccation"],
            },
            {
              id: "drought-freshwater", nl: "droogte en zoetwater", en: "drought and freshwater supply", type: "knowledge",
              nlAlt: ["Deltaprogramma Zoetwater", "verdringingsreeks", "watertekort"],
              enAlt: ["water scarcity", "freshwater programme"],
            },
          ],
        },
        {
          id: "hydrology", nl: "hydrologie", en: "hydrology", type: "knowledge",
          nlAlt: ["waterstromingen", "geohydrologie", "afvoer en neerslag"],
          enAlt: ["geohydrology", "rainfall run-off"],
          narrower: [
            {
              id: "hydrological-modelling", nl: "hydrologisch modelleren", en: "hydrological modelling",
              nlAlt: ["SOBEK", "D-HYDRO", "MODFLOW", "watersysteemmodel"],
              enAlt: ["water system models", "hydraulic modelling"],
              close: "http://data.europa.eu/esco/skill/d1ee1caa-1956-48f6-a009-318204bf908e",
            },
          ],
        },
        {
          id: "pluvial-flooding", nl: "wateroverlast tegengaan", en: "preventing waterlogging",
          nlAlt: ["regenwateroverlast", "waterberging", "stresstest wateroverlast"],
          enAlt: ["pluvial flooding", "water storage"],
          close: "http://data.europa.eu/esco/skill/765f2d06-775e-45bf-93a7-c83b8fad5a1a",
        },
        {
          id: "water-works-maintenance", nl: "watergangen onderhouden", en: "maintaining watercourses",
          nlAlt: ["baggeren", "schouw", "maaibeheer", "keur en legger"],
          enAlt: ["dredging", "ditch inspection"],
        },
      ],
    },
    {
      id: "water-safety", nl: "Waterveiligheid", en: "Water safety",
      skills: [
        {
          id: "flood-risk-management", nl: "waterveiligheid en overstromingsrisico's", en: "flood risk management", type: "knowledge",
          nlAlt: ["overstromingskans", "hoogwaterbescherming", "meerlaagsveiligheid"],
          enAlt: ["flood protection", "flood defence"],
          close: "http://data.europa.eu/esco/skill/b7729524-6d0e-45b6-87c8-79af1e955a5b",
          narrower: [
            {
              id: "flood-defence-assessment", nl: "primaire waterkeringen beoordelen", en: "assessing primary flood defences",
              nlAlt: ["dijkbeoordeling", "BOI", "WBI", "wettelijke toetsing keringen"],
              enAlt: ["dike assessment", "statutory assessment of defences"],
            },
            {
              id: "dike-reinforcement", nl: "dijkversterking", en: "dike reinforcement",
              nlAlt: ["HWBP", "Hoogwaterbeschermingsprogramma", "dijkverbetering"],
              enAlt: ["dyke strengthening", "flood protection programme"],
            },
            {
              id: "calamity-control-water", nl: "calamiteitenzorg bij waterschappen", en: "water emergency response",
              nlAlt: ["dijkwacht", "hoogwatercrisis", "calamiteitenbestrijding water"],
              enAlt: ["dike patrols", "high-water response"],
            },
          ],
        },
        {
          id: "flood-defence-management", nl: "waterkeringen beheren", en: "managing flood defences",
          nlAlt: ["dijkbeheer", "dijkinspectie", "zorgplicht waterkeringen", "muskusrattenbeheer"],
          enAlt: ["dike inspection", "duty of care for dikes"],
        },
        {
          id: "geotechnics-dikes", nl: "geotechniek van dijken", en: "geotechnical engineering of dikes", type: "knowledge",
          nlAlt: ["grondmechanica", "piping", "macrostabiliteit"],
          enAlt: ["soil mechanics", "dike stability"],
          close: "http://data.europa.eu/esco/skill/5548401e-dbe9-4603-9917-1c8b3e0ad4ad",
        },
      ],
    },
    {
      id: "water-quality-chain", nl: "Waterkwaliteit en waterketen", en: "Water quality and the water chain",
      skills: [
        {
          id: "water-framework-directive", nl: "Kaderrichtlijn Water", en: "Water Framework Directive", type: "knowledge",
          nlAlt: ["KRW", "KRW-doelen", "stroomgebiedbeheerplan"],
          enAlt: ["WFD", "river basin management plan"],
        },
        {
          id: "water-quality-monitoring", nl: "waterkwaliteit meten en beoordelen", en: "measuring water quality",
          nlAlt: ["waterkwaliteitsmonitoring", "monsters nemen", "ecologische toestand"],
          enAlt: ["water sampling", "water testing"],
          exact: "http://data.europa.eu/esco/skill/d589970b-933d-4656-bcb6-a43b3cc67888",
          narrower: [
            {
              id: "water-ecology", nl: "aquatische ecologie", en: "aquatic ecology", type: "knowledge",
              nlAlt: ["waterecologie", "vismigratie", "natuurvriendelijke oevers", "exoten"],
              enAlt: ["freshwater ecology", "fish migration"],
              exact: "http://data.europa.eu/esco/skill/450aeb6d-5f23-4e08-b088-3bbefbfb9f2d",
            },
            {
              id: "substances-discharge", nl: "lozingen beoordelen", en: "assessing discharges",
              nlAlt: ["lozingsvergunning", "zeer zorgwekkende stoffen", "PFAS", "immissietoets"],
              enAlt: ["discharge permits", "substances of very high concern"],
            },
          ],
        },
        {
          id: "wastewater-treatment", nl: "afvalwater zuiveren", en: "treating wastewater",
          nlAlt: ["rioolwaterzuivering", "rwzi", "awzi", "zuiveringsbeheer", "slibverwerking"],
          enAlt: ["sewage treatment", "treatment plant operation"],
          exact: "http://data.europa.eu/esco/skill/5206a9b8-8337-4f0b-ae00-163a2f55d8cf",
        },
        {
          id: "urban-water-sewerage", nl: "stedelijk water en riolering", en: "urban water and sewerage",
          nlAlt: ["rioolbeheer", "gemeentelijk rioleringsplan", "GRP", "afkoppelen", "water- en rioleringsprogramma"],
          enAlt: ["sewer management", "drainage"],
          narrower: [
            {
              id: "sewer-design", nl: "riolering ontwerpen", en: "designing sewers",
              nlAlt: ["rioolberekeningen", "basisrioleringsplan", "rioolvervanging"],
              enAlt: ["sewer calculations", "drainage design"],
              close: "http://data.europa.eu/esco/skill/68d5d7e2-1e9e-4b2b-bce9-ff6c687e4f45",
            },
          ],
        },
      ],
    },
    {
      id: "water-authority-law", nl: "Waterrecht en waterschappen", en: "Water law and water authorities",
      skills: [
        {
          id: "water-board-law", nl: "Waterschapswet en waterrecht", en: "Water Authorities Act and water law", type: "knowledge",
          nlAlt: ["Waterschapswet", "waterschapsverordening", "Waterwet"],
          enAlt: ["Water Board Act", "water legislation"],
          narrower: [
            {
              id: "water-permits", nl: "watervergunningen verlenen", en: "granting water permits",
              nlAlt: ["wateractiviteiten", "omgevingsvergunning wateractiviteit", "keurontheffing"],
              enAlt: ["water activity permits"],
            },
          ],
        },
        {
          id: "water-assessment-planning", nl: "water in ruimtelijke plannen inbrengen", en: "bringing water into spatial plans",
          nlAlt: ["weging van het waterbelang", "watertoets", "wateradvies bij plannen"],
          enAlt: ["water test", "water interest in planning"],
          related: ["spatial-planning"],
        },
        {
          id: "water-board-taxes", nl: "waterschapsbelasting", en: "water board taxes", type: "knowledge",
          nlAlt: ["zuiveringsheffing", "watersysteemheffing", "verontreinigingsheffing"],
          enAlt: ["water system levy", "treatment levy"],
        },
        {
          id: "delta-programme", nl: "Deltaprogramma", en: "Delta Programme", type: "knowledge",
          nlAlt: ["deltabeslissingen", "Deltawet", "deltacommissaris"],
          enAlt: ["national delta plan", "Delta Act"],
        },
      ],
    },
  ],
};
