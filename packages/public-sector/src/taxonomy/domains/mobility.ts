import type { DomainEntry } from "../notation.js";

export const mobility: DomainEntry = {
  id: "mobility", nl: "Mobiliteit en openbare ruimte", en: "Mobility and public space",
  groups: [
    {
      id: "mobility-policy", nl: "Mobiliteitsbeleid", en: "Mobility policy",
      skills: [
        {
          id: "mobility-policy-drafting", nl: "mobiliteitsbeleid opstellen", en: "drafting mobility policy",
          nlAlt: ["mobiliteitsvisie", "verkeersbeleid", "GVVP", "gemeentelijk verkeer- en vervoerplan"],
          enAlt: ["transport policy", "mobility plan"],
          close: "http://data.europa.eu/esco/skill/e043adc7-e5e6-4c26-8c97-cb3a5f4bf119",
          narrower: [
            {
              id: "parking-policy", nl: "parkeerbeleid", en: "parking policy", type: "knowledge",
              nlAlt: ["parkeernormen", "betaald parkeren", "parkeervergunningen", "parkeerregulering"],
              enAlt: ["parking standards", "paid parking"],
              close: "http://data.europa.eu/esco/skill/656ae836-2075-459f-8967-03706d4ac2bb",
            },
            {
              id: "bicycle-policy", nl: "fietsbeleid", en: "cycling policy", type: "knowledge",
              nlAlt: ["fietsnetwerk", "doorfietsroute", "fietsparkeren"],
              enAlt: ["cycle network", "cycle highway"],
            },
            {
              id: "zero-emission-transport",
              nl: "zero-emissiezones en laadinfrastructuur",
              en: "zero-emission zones and charging infrastructure",
              type: "knowledge",
              nlAlt: ["stadslogistiek", "laadpalen", "elektrisch vervoer", "NAL"],
              enAlt: ["charging points", "urban logistics"],
            },
          ],
        },
        {
          id: "public-transport-concessions", nl: "openbaarvervoerconcessies", en: "public transport concessions", type: "knowledge",
          nlAlt: ["ov-concessie", "Wp2000", "concessiebeheer ov", "busvervoer"],
          enAlt: ["bus concessions", "public transport authority"],
        },
        {
          id: "shared-mobility", nl: "deelmobiliteit en hubs", en: "shared mobility and hubs", type: "knowledge",
          nlAlt: ["deelauto's", "deelscooters", "MaaS", "mobiliteitshub"],
          enAlt: ["car sharing", "mobility as a service"],
          close: "http://data.europa.eu/esco/skill/a06a0d41-10fa-4ba7-a988-e8b5eba966fb",
        },
        {
          id: "mobility-transition", nl: "mobiliteitstransitie", en: "mobility transition", type: "knowledge",
          nlAlt: ["STOMP-principe", "autoluwe stad", "duurzame mobiliteit"],
          enAlt: ["sustainable travel", "car-free planning"],
          close: "http://data.europa.eu/esco/skill/3edfa33c-c644-4a9a-acd1-e82039daa663",
        },
      ],
    },
    {
      id: "traffic-engineering", nl: "Verkeerskunde", en: "Traffic engineering",
      skills: [
        {
          id: "traffic-engineering-advice", nl: "verkeerskundig adviseren", en: "advising on traffic engineering",
          nlAlt: ["verkeerskundige", "verkeersadvies", "verkeersanalyse"],
          enAlt: ["traffic consultancy", "traffic analysis"],
          close: "http://data.europa.eu/esco/skill/dda26251-7331-41fd-871f-1106ca468189",
          narrower: [
            {
              id: "road-design", nl: "wegen ontwerpen", en: "designing roads",
              nlAlt: ["wegontwerp", "CROW-richtlijnen", "ASVV", "kruispunten en rotondes"],
              enAlt: ["highway design", "street layout"],
            },
            {
              id: "traffic-signal-control", nl: "verkeersregelinstallaties regelen", en: "controlling traffic signals",
              nlAlt: ["VRI", "iVRI", "verkeerslichten", "verkeersregeltechniek"],
              enAlt: ["traffic light control", "intelligent traffic lights"],
            },
          ],
        },
        {
          id: "traffic-modelling", nl: "verkeersmodellen maken", en: "traffic modelling",
          nlAlt: ["verkeersmodel", "verkeersprognose", "microsimulatie", "Vissim"],
          enAlt: ["traffic simulation", "transport modelling"],
          close: "http://data.europa.eu/esco/skill/82394321-7f35-4a29-b2fa-4a58f66258f5",
          narrower: [
            {
              id: "traffic-counts", nl: "verkeerstellingen uitvoeren", en: "carrying out traffic counts",
              nlAlt: ["verkeersonderzoek", "kentekenonderzoek", "parkeerdrukmeting"],
              enAlt: ["traffic surveys", "parking occupancy survey"],
              close: "http://data.europa.eu/esco/skill/969caeb0-cfc5-42aa-9c44-0ca3c09305fe",
            },
          ],
        },
        {
          id: "road-safety", nl: "verkeersveiligheid", en: "road safety", type: "knowledge",
          nlAlt: ["SPV", "Duurzaam Veilig", "ongevallenanalyse", "verkeerseducatie"],
          enAlt: ["traffic safety", "accident analysis"],
        },
        {
          id: "traffic-orders", nl: "verkeersbesluiten nemen", en: "making traffic orders",
          nlAlt: ["verkeersbesluit", "RVV 1990", "BABW", "verkeersborden"],
          enAlt: ["traffic regulation orders", "road signs"],
          narrower: [
            {
              id: "road-closure-coordination", nl: "wegwerkzaamheden afstemmen", en: "coordinating roadworks",
              nlAlt: ["bereikbaarheid bij werkzaamheden", "BLVC-plan", "wegafsluitingen", "tijdelijke verkeersmaatregelen"],
              enAlt: ["work zone traffic management", "temporary diversions"],
            },
          ],
        },
      ],
    },
    {
      id: "public-space-management", nl: "Beheer openbare ruimte", en: "Public space management",
      skills: [
        {
          id: "public-space-policy", nl: "openbare ruimte beheren", en: "managing public space",
          nlAlt: ["IBOR", "integraal beheer openbare ruimte", "beheerplan openbare ruimte", "BOR"],
          enAlt: ["maintenance of streets and squares", "public realm management"],
          narrower: [
            {
              id: "quality-standards-public-space", nl: "beeldkwaliteit openbare ruimte meten", en: "measuring public space quality",
              nlAlt: ["CROW-beeldmeetlatten", "schouw openbare ruimte", "beeldbestekken"],
              enAlt: ["public realm quality standards", "image quality surveys"],
            },
            {
              id: "street-cleaning", nl: "straatreiniging en zwerfafval", en: "street cleaning and litter",
              nlAlt: ["reiniging openbare ruimte", "onkruidbestrijding", "zwerfvuil"],
              enAlt: ["street sweeping", "litter control"],
            },
          ],
        },
        {
          id: "green-management", nl: "groenbeheer", en: "green space management",
          nlAlt: ["groenvoorziening", "bomenbeheer", "ecologisch maaien", "boomveiligheidscontrole"],
          enAlt: ["parks maintenance", "tree care"],
          narrower: [
            {
              id: "greenspace-policy", nl: "groen- en biodiversiteitsbeleid", en: "green space and biodiversity policy", type: "knowledge",
              nlAlt: ["groenstructuurplan", "bomenverordening", "biodiversiteit in de stad"],
              enAlt: ["urban biodiversity", "tree policy"],
              close: "http://data.europa.eu/esco/skill/5368a46a-54b5-4874-a06f-964d557c1cfb",
            },
          ],
        },
        {
          id: "asset-management-infrastructure", nl: "assetmanagement van infrastructuur", en: "infrastructure asset management",
          nlAlt: ["ISO 55000", "kapitaalgoederen beheren", "meerjarenonderhoudsplan"],
          enAlt: ["asset planning", "maintenance planning"],
          narrower: [
            {
              id: "civil-structures-management", nl: "bruggen en kunstwerken beheren", en: "managing bridges and civil structures",
              nlAlt: ["civiele kunstwerken", "kademuren", "bruginspectie", "vervangingsopgave"],
              enAlt: ["quay walls", "bridge inspection"],
            },
            {
              id: "road-maintenance", nl: "wegen onderhouden", en: "maintaining roads",
              nlAlt: ["wegbeheer", "asfaltonderhoud", "weginspectie", "gladheidsbestrijding"],
              enAlt: ["pavement management", "winter maintenance"],
            },
            {
              id: "public-lighting", nl: "openbare verlichting", en: "public lighting", type: "knowledge",
              nlAlt: ["straatverlichting", "OVL", "lichtmasten"],
              enAlt: ["street lighting", "lamp posts"],
            },
          ],
        },
      ],
    },
    {
      id: "public-space-projects", nl: "Inrichting en civiele werken", en: "Design and civil works",
      skills: [
        {
          id: "public-space-design", nl: "openbare ruimte inrichten", en: "designing public space",
          nlAlt: ["inrichtingsplan", "herinrichting", "landschapsontwerp"],
          enAlt: ["street redesign", "landscape design"],
          close: "http://data.europa.eu/esco/skill/16d61c6a-30e8-49e2-abbb-d20879eb8afd",
        },
        {
          id: "civil-works-preparation", nl: "civieltechnische werken voorbereiden", en: "preparing civil works",
          nlAlt: ["werkvoorbereiding", "civiele techniek", "RAW-systematiek", "kostenraming SSK"],
          enAlt: ["civil engineering preparation", "cost estimates for works"],
        },
        {
          id: "construction-supervision-works", nl: "toezicht houden op civiele werken", en: "supervising civil works",
          nlAlt: ["directievoering", "UAV-toezicht", "opzichter", "toezichthouder civiel"],
          enAlt: ["site supervision", "works supervision"],
          close: "http://data.europa.eu/esco/skill/1de548e0-9535-4d2e-9d20-d4474c1ea813",
        },
        {
          id: "cables-and-pipes", nl: "kabels en leidingen coördineren", en: "coordinating cables and pipelines",
          nlAlt: ["nutscoördinatie", "AVOI", "graafwerkzaamheden", "KLIC"],
          enAlt: ["utilities coordination", "underground infrastructure"],
          narrower: [
            {
              id: "underground-planning", nl: "ordening van de ondergrond", en: "planning of the subsurface", type: "knowledge",
              nlAlt: ["ondergrond", "3D-ordening ondergrond", "netverzwaring inpassen"],
              enAlt: ["subsurface use", "grid reinforcement siting"],
            },
          ],
        },
        {
          id: "environment-management-works", nl: "omgevingsmanagement bij projecten", en: "community liaison in works projects",
          nlAlt: ["omgevingsmanager", "bewonerscommunicatie bij werk", "IPM-omgevingsmanagement", "BLVC-afstemming"],
          enAlt: ["environment manager", "stakeholder liaison"],
        },
      ],
    },
  ],
};
