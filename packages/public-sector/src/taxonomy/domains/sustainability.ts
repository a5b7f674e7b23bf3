import type { DomainEntry } from "../notation.js";

export const sustainability: DomainEntry = {
  id: "sustainability", nl: "Duurzaamheid", en: "Sustainability", nlAlt: ["verduurzaming", "klimaat en energie"], enAlt: ["climate and energy"],
  groups: [
    {
      id: "energy-transition", nl: "Energietransitie", en: "Energy transition", nlAlt: ["energiebeleid", "duurzame energie"], enAlt: ["clean energy shift"],
      skills: [
        {
          id: "energy-policy", nl: "energie- en klimaatbeleid", en: "energy and climate policy", type: "knowledge",
          nlAlt: ["klimaatakkoord", "klimaatbeleid", "CO2-reductie", "energieneutraal"], enAlt: ["climate accord", "carbon reduction"],
          close: "http://data.europa.eu/esco/skill/c4e9f0d0-bbdd-42d7-83a5-2c131f6d67c2",
          narrower: [
            {
              id: "regional-energy-strategy", nl: "Regionale Energiestrategie (RES)", en: "Regional Energy Strategy", type: "knowledge",
              nlAlt: ["RES", "RES 2.0", "zoekgebieden wind en zon"], enAlt: ["RES", "wind and solar search areas"],
            },
            {
              id: "energy-poverty", nl: "energiearmoede", en: "energy poverty", type: "knowledge",
              nlAlt: ["energiefixers", "betaalbare energie", "hulp bij hoge energierekening"], enAlt: ["fuel poverty", "affordable energy"],
              related: ["poverty-policy"],
            },
          ],
        },
        {
          id: "heat-transition", nl: "warmtetransitie", en: "heat transition", nlAlt: ["aardgasvrije wijken", "van het gas af", "verduurzaming van wijken"],
          enAlt: ["phasing out natural gas", "gas-free neighbourhoods"], related: ["home-insulation-programme"],
          narrower: [
            {
              id: "heat-programme-wgiw", nl: "warmteprogramma opstellen", en: "drafting a heat programme",
              nlAlt: ["transitievisie warmte", "TVW", "Wgiw", "wijkuitvoeringsplan"], enAlt: ["municipal heat plan", "heat vision", "neighbourhood heat plan"],
            },
            {
              id: "heat-networks-wcw", nl: "warmtenetten en Wet collectieve warmte", en: "district heating", type: "knowledge",
              nlAlt: ["Wcw", "stadsverwarming", "collectieve warmte", "aquathermie"], enAlt: ["heat networks", "Collective Heat Act", "aquathermal energy"],
              close: "http://data.europa.eu/esco/skill/ef010091-ddce-410d-9864-9276ef6fe390",
            },
          ],
        },
        {
          id: "renewable-generation", nl: "wind- en zonne-energie", en: "wind and solar power", type: "knowledge",
          nlAlt: ["windparken", "zonneparken", "zon op dak", "grootschalige opwek"], enAlt: ["wind farms", "solar farms", "renewable generation"],
          close: "http://data.europa.eu/esco/skill/f8413360-6114-40de-a276-c59b764b9913",
        },
        {
          id: "grid-congestion", nl: "netcongestie", en: "grid congestion", type: "knowledge",
          nlAlt: ["vol elektriciteitsnet", "energiehubs", "netverzwaring", "energieopslag"], enAlt: ["grid capacity", "energy hubs", "network reinforcement"],
        },
        {
          id: "home-insulation-programme", nl: "woningen verduurzamen", en: "making homes sustainable",
          nlAlt: ["isolatieprogramma", "energieloket", "Nationaal Isolatieprogramma", "wooncoach energie"],
          enAlt: ["home insulation", "retrofit programme", "energy desk"],
        },
        {
          id: "energy-cooperatives", nl: "lokaal eigendom en energiecoöperaties", en: "energy cooperatives and local ownership", type: "knowledge",
          nlAlt: ["energiegemeenschappen", "bewonersinitiatief energie", "50 procent lokaal eigendom"], enAlt: ["energy communities", "community energy"],
        },
        {
          id: "energy-saving-supervision", nl: "toezicht op energiebesparing", en: "energy saving supervision",
          nlAlt: ["energiebesparingsplicht", "informatieplicht energie", "EML", "energielabel C"],
          enAlt: ["energy efficiency duty", "energy audits of businesses"], close: "http://data.europa.eu/esco/skill/83fc0b2b-6cd2-46af-b1ff-d3fc83604c26",
        },
      ],
    },
    {
      id: "climate-adaptation-group", nl: "Klimaatadaptatie", en: "Climate adaptation", nlAlt: ["klimaatbestendig", "klimaatrobuust"],
      enAlt: ["climate resilience"],
      skills: [
        {
          id: "climate-adaptation", nl: "klimaatadaptief inrichten", en: "climate-adaptive design",
          nlAlt: ["klimaatbestendige inrichting", "klimaatbestendige stad", "Deltaplan Ruimtelijke adaptatie"],
          enAlt: ["climate-proofing", "adapting to climate change"], related: ["pluvial-flooding"],
          narrower: [
            {
              id: "climate-stress-test", nl: "klimaatstresstest", en: "climate stress test",
              nlAlt: ["klimaateffectatlas", "risicodialoog", "kwetsbaarheidsanalyse klimaat"], enAlt: ["climate vulnerability analysis", "risk dialogue"],
            },
            {
              id: "heat-stress", nl: "hittestress tegengaan", en: "reducing heat stress",
              nlAlt: ["lokaal hitteplan", "verkoeling in de stad", "schaduwplekken"], enAlt: ["urban cooling", "local heat plan"],
            },
          ],
        },
        {
          id: "urban-greening", nl: "vergroening van de stad", en: "urban greening", nlAlt: ["groene daken", "tegelwippen", "ontstenen", "bomen in de stad"],
          enAlt: ["green roofs", "depaving", "tree planting"], related: ["greenspace-policy"],
        },
        {
          id: "subsidence-soil-water", nl: "bodemdaling en funderingen", en: "land subsidence and foundations", type: "knowledge",
          nlAlt: ["veenweide", "funderingsproblematiek", "paalrot", "verzakking"], enAlt: ["soil subsidence", "foundation damage"],
          related: ["water-assessment-planning"],
        },
      ],
    },
    {
      id: "circular-economy-group", nl: "Circulaire economie", en: "Circular economy", nlAlt: ["circulariteit", "grondstoffen"], enAlt: ["circularity"],
      skills: [
        {
          id: "circular-economy", nl: "circulair werken", en: "circular economy principles", type: "knowledge",
          nlAlt: ["circulaire economie bevorderen", "hergebruik", "sluiten van kringlopen", "R-ladder"], enAlt: ["closing loops", "reuse", "R-ladder"],
          exact: "http://data.europa.eu/esco/skill/22c45bf7-e52b-475f-847b-c32a87f65a5d",
          narrower: [
            {
              id: "circular-construction", nl: "circulair bouwen", en: "circular construction",
              nlAlt: ["biobased bouwen", "materialenpaspoort", "losmaakbaar bouwen"], enAlt: ["bio-based building", "material passport"],
            },
          ],
        },
        {
          id: "waste-policy-collection", nl: "afvalbeleid en afvalinzameling", en: "waste policy and collection",
          nlAlt: ["grondstoffenplan", "VANG", "diftar", "huishoudelijk afval", "milieustraat"],
          enAlt: ["household waste", "pay-as-you-throw", "waste separation"], close: "http://data.europa.eu/esco/skill/40f65a56-ccbe-4601-9f32-1cc6cdd24f28",
          related: ["street-cleaning"],
        },
        {
          id: "sustainable-procurement-mvi", nl: "maatschappelijk verantwoord inkopen (MVI)", en: "socially responsible procurement",
          nlAlt: ["MVI", "duurzaam inkopen", "MVOI", "CO2-prestatieladder"], enAlt: ["sustainable procurement", "green purchasing"],
          exact: "http://data.europa.eu/esco/skill/6962058d-9808-4820-a6bc-d7cabce60cde", related: ["social-return"],
        },
        {
          id: "material-flow-analysis", nl: "grondstoffenstromen analyseren", en: "material flow analysis",
          nlAlt: ["materiaalstroomanalyse", "reststromen in kaart brengen", "grondstoffenpaspoort"], enAlt: ["MFA", "mapping residual flows"],
        },
        {
          id: "life-cycle-assessment", nl: "levenscyclusanalyse", en: "life cycle assessment",
          nlAlt: ["LCA", "milieukostenindicator (MKI)", "milieu-impact berekenen"], enAlt: ["LCA", "environmental cost indicator"],
          exact: "http://data.europa.eu/esco/skill/4e87c852-602a-4a0e-b8d8-20709ce14ac5",
        },
      ],
    },
    {
      id: "biodiversity-group", nl: "Natuur en biodiversiteit", en: "Nature and biodiversity", nlAlt: ["groen en ecologie"], enAlt: ["green and ecology"],
      skills: [
        {
          id: "biodiversity-policy", nl: "biodiversiteit bevorderen", en: "promoting biodiversity",
          nlAlt: ["biodiversiteitsplan", "natuurinclusief", "Basiskwaliteit Natuur"], enAlt: ["nature restoration", "biodiversity plan"],
          close: "http://data.europa.eu/esco/skill/d168d98c-b7bb-4b9a-b1dc-eac008af4df3",
          narrower: [
            {
              id: "nature-inclusive-building", nl: "natuurinclusief bouwen", en: "nature-inclusive building",
              nlAlt: ["nestkasten in nieuwbouw", "groen bouwen", "faunavoorzieningen"], enAlt: ["wildlife-friendly construction", "building for biodiversity"],
            },
          ],
        },
        {
          id: "ecology", nl: "ecologie", en: "ecology", type: "knowledge", nlAlt: ["plantenkennis en dierenkennis", "ecologisch onderzoek", "quickscan natuur"],
          enAlt: ["flora and fauna", "ecological survey"], exact: "http://data.europa.eu/esco/skill/a8429098-ddac-481b-91e7-688d021c092e",
          narrower: [
            {
              id: "species-protection", nl: "soortenbescherming", en: "species protection", type: "knowledge",
              nlAlt: ["soortenmanagementplan", "SMP", "vleermuizen en huismussen", "beschermde soorten"],
              enAlt: ["species management plan", "conserving protected species"],
              close: "http://data.europa.eu/esco/skill/e2bb641f-f647-4229-a48e-9a5ef3526c23", related: ["nature-permits"],
            },
          ],
        },
        {
          id: "nature-restoration-regulation", nl: "Natuurherstelverordening", en: "EU Nature Restoration Regulation", type: "knowledge",
          nlAlt: ["natuurherstel", "herstel van ecosystemen", "natuurherstelplan"], enAlt: ["Nature Restoration Law", "ecosystem restoration"],
        },
        {
          id: "natura-2000-nitrogen", nl: "stikstof en Natura 2000", en: "nitrogen and Natura 2000", type: "knowledge",
          nlAlt: ["AERIUS", "stikstofberekening", "gebiedsbescherming", "stikstofdepositie"], enAlt: ["nitrogen deposition", "AERIUS"],
          related: ["nature-permits"],
        },
      ],
    },
    {
      id: "sustainability-organisation", nl: "Duurzame organisatie", en: "Sustainable organisation", nlAlt: ["duurzame bedrijfsvoering"],
      enAlt: ["sustainable operations"],
      skills: [
        {
          id: "sustainability-reporting", nl: "duurzaamheidsverslaglegging", en: "sustainability reporting",
          nlAlt: ["CO2-voetafdruk", "duurzaamheidsmonitor", "SDG-rapportage", "CSRD"], enAlt: ["carbon footprint", "SDG reporting", "CSRD"],
          close: "http://data.europa.eu/esco/skill/bbcc7e1b-3d4d-4422-9fac-efd636eb9de4",
        },
        {
          id: "municipal-real-estate-sustainability", nl: "verduurzamen van maatschappelijk vastgoed", en: "greening public buildings",
          nlAlt: ["routekaart vastgoed", "DuMaVa", "gebouwen verduurzamen", "gasloos vastgoed"],
          enAlt: ["retrofitting public buildings", "real estate roadmap"],
        },
        {
          id: "broad-prosperity", nl: "brede welvaart", en: "broad prosperity", type: "knowledge",
          nlAlt: ["Monitor Brede Welvaart", "donuteconomie", "duurzame ontwikkelingsdoelen", "SDG's"],
          enAlt: ["well-being economy", "Sustainable Development Goals", "SDGs"],
        },
      ],
    },
  ],
};
