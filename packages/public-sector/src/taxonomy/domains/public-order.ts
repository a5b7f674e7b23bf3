import type { DomainEntry } from "../notation.js";

export const publicOrder: DomainEntry = {
  id: "public-order", nl: "Openbare orde en veiligheid", en: "Public order and safety",
  groups: [
    {
      id: "public-order-law", nl: "Openbare-ordebevoegdheden", en: "Public order powers",
      skills: [
        {
          id: "public-order-powers", nl: "openbare-orderecht", en: "public order law", type: "knowledge",
          nlAlt: ["bevoegdheden burgemeester", "Gemeentewet 172 tot 176", "OOV-recht"],
          enAlt: ["mayoral powers", "public order legislation"],
          narrower: [
            {
              id: "mayoral-closure-orders", nl: "woningen en panden sluiten", en: "closing premises",
              nlAlt: ["Wet Damocles", "artikel 13b Opiumwet", "pandsluiting", "Wet Victoria"],
              enAlt: ["drug premises closure", "closure orders"],
            },
            {
              id: "area-bans", nl: "gebiedsverboden opleggen", en: "imposing area bans",
              nlAlt: ["gebiedsverbod", "groepsverbod", "voetbalwet", "noodbevel", "noodverordening"],
              enAlt: ["exclusion orders", "emergency orders"],
            },
            {
              id: "temporary-restraining-orders", nl: "tijdelijk huisverbod", en: "temporary restraining order for domestic violence", type: "knowledge",
              nlAlt: ["huisverbod", "Wet tijdelijk huisverbod"],
              enAlt: ["barring order"],
            },
          ],
        },
        {
          id: "apv-knowledge", nl: "Algemene plaatselijke verordening", en: "general municipal bylaw", type: "knowledge",
          nlAlt: ["apv", "apv-bepalingen"],
          enAlt: ["local ordinance", "bylaws"],
        },
        {
          id: "events-safety", nl: "evenementenveiligheid", en: "event safety",
          nlAlt: ["evenementenvergunning", "evenementenbeleid", "risicoscan evenementen", "voetbalwedstrijden"],
          enAlt: ["event licensing", "crowd safety"],
          narrower: [
            {
              id: "crowd-management", nl: "crowdmanagement", en: "crowd management",
              nlAlt: ["publieksstromen", "mensenmassa's beheersen"],
              enAlt: ["crowd control", "crowd flow management"],
              close: "http://data.europa.eu/esco/skill/753f2b67-ba47-49c2-a3fd-c40c4cfb4421",
            },
            {
              id: "demonstrations-handling", nl: "demonstraties in goede banen leiden", en: "managing demonstrations",
              nlAlt: ["Wet openbare manifestaties", "demonstratierecht", "Wom"],
              enAlt: ["protest policing", "Public Assemblies Act"],
            },
          ],
        },
        {
          id: "municipal-enforcement-boa", nl: "handhaven in de openbare ruimte", en: "enforcing rules in public space",
          nlAlt: ["boa", "buitengewoon opsporingsambtenaar", "stadstoezicht", "handhaver"],
          enAlt: ["street wardens", "special investigating officer"],
          narrower: [
            {
              id: "official-report-writing", nl: "processen-verbaal opmaken", en: "drawing up official reports",
              nlAlt: ["proces-verbaal", "bekeuren", "bestuurlijke strafbeschikking", "combibon"],
              enAlt: ["issuing fines", "statements of offence"],
              close: "http://data.europa.eu/esco/skill/eb31bbe9-f6ab-446d-ac6c-fdec0494f2f9",
            },
          ],
        },
        {
          id: "conflict-deescalation-street", nl: "de-escalerend optreden op straat", en: "de-escalation in the street",
          nlAlt: ["omgaan met agressie op straat", "RTGB", "gevaarsbeheersing"],
          enAlt: ["defusing aggression"],
          close: "http://data.europa.eu/esco/skill/f6c12779-bd4c-4908-a766-dd0db556c63b",
        },
      ],
    },
    {
      id: "undermining", nl: "Ondermijning en Bibob", en: "Undermining crime and Bibob",
      skills: [
        {
          id: "undermining-crime-approach", nl: "ondermijning aanpakken", en: "tackling subversive organised crime",
          nlAlt: ["ondermijnende criminaliteit", "georganiseerde criminaliteit", "RIEC", "bestuurlijke aanpak"],
          enAlt: ["organised crime approach", "administrative approach to crime"],
          narrower: [
            {
              id: "administrative-crime-picture", nl: "ondermijningsbeeld opstellen", en: "compiling a picture of organised crime",
              nlAlt: ["bestuurlijke rapportage", "ondermijningsscan", "veiligheidsbeeld ondermijning"],
              enAlt: ["crime threat picture"],
            },
            {
              id: "integrated-inspections", nl: "integrale controles coördineren", en: "coordinating joint inspections",
              nlAlt: ["integrale actie", "bedrijventerreincontrole", "multidisciplinaire controle"],
              enAlt: ["multi-agency inspections"],
            },
          ],
        },
        {
          id: "bibob-act", nl: "Wet Bibob", en: "Public Administration Probity Screening Act", type: "knowledge",
          nlAlt: ["Bibob", "Bevordering integriteitsbeoordelingen door het openbaar bestuur", "LBB"],
          enAlt: ["Bibob Act", "probity screening law"],
          narrower: [
            {
              id: "bibob-screening", nl: "Bibob-onderzoek uitvoeren", en: "carrying out probity screening",
              nlAlt: ["Bibob-toets", "eigen onderzoek Bibob", "Bibob-coördinator"],
              enAlt: ["integrity screening of applicants"],
            },
          ],
        },
        {
          id: "human-trafficking-approach", nl: "mensenhandel en uitbuiting aanpakken", en: "tackling human trafficking",
          nlAlt: ["aandachtsfunctionaris mensenhandel", "arbeidsuitbuiting", "prostitutiebeleid"],
          enAlt: ["labour exploitation", "modern slavery"],
        },
        {
          id: "housing-fraud-investigation", nl: "woonfraude onderzoeken", en: "investigating housing fraud",
          nlAlt: ["illegale bewoning", "ondermijnende bewoning", "onderhuur opsporen"],
          enAlt: ["unlawful occupancy", "illegal subletting"],
          related: ["brp-address-investigation"],
        },
      ],
    },
    {
      id: "crisis-organisation", nl: "Crisisbeheersing en rampenbestrijding", en: "Crisis and disaster management",
      skills: [
        {
          id: "crisis-management", nl: "crisisbeheersing", en: "crisis management",
          nlAlt: ["rampenbestrijding", "gemeentelijke crisisorganisatie", "bevolkingszorg"],
          enAlt: ["disaster management", "emergency management"],
          close: "http://data.europa.eu/esco/skill/f780a6ad-b01e-4c35-9746-af8fc0c5ad06",
          related: ["population-care"],
          narrower: [
            {
              id: "grip-scaling", nl: "GRIP-opschaling", en: "GRIP scaling-up", type: "knowledge",
              nlAlt: ["GRIP-structuur", "Gecoördineerde Regionale Incidentbestrijdingsprocedure", "CoPI en ROT"],
              enAlt: ["incident coordination levels"],
            },
            {
              id: "crisis-exercises", nl: "crisisoefeningen organiseren", en: "organising crisis exercises",
              nlAlt: ["OTO", "oefenen rampenbestrijding", "crisissimulatie"],
              enAlt: ["emergency drills", "crisis training"],
              close: "http://data.europa.eu/esco/skill/1ad00ef7-dfdf-4b82-8324-5942986c9010",
            },
            {
              id: "netcentric-working", nl: "netcentrisch werken", en: "network-centric working",
              nlAlt: ["LCMS", "informatiemanagement crisis", "gedeeld beeld"],
              enAlt: ["common operational picture", "LCMS crisis system"],
            },
          ],
        },
        {
          id: "population-care", nl: "bevolkingszorg coördineren", en: "coordinating population care",
          nlAlt: ["officier van dienst bevolkingszorg", "OvD-Bz", "opvang van evacués", "nafase"],
          enAlt: ["evacuee reception", "humanitarian duty officer"],
        },
        {
          id: "safety-regions-act", nl: "Wet veiligheidsregio's", en: "Safety Regions Act", type: "knowledge",
          nlAlt: ["Wvr", "veiligheidsregio", "regionaal crisisplan", "regionaal risicoprofiel"],
          enAlt: ["safety region", "regional risk profile"],
        },
        {
          id: "emergency-planning", nl: "rampen- en crisisplannen opstellen", en: "drafting emergency plans",
          nlAlt: ["crisisplan", "rampbestrijdingsplan", "draaiboek"],
          enAlt: ["contingency plans", "disaster plan"],
          exact: "http://data.europa.eu/esco/skill/fa3567c8-a7c1-40de-bac0-a4f5a85b9f1a",
        },
        {
          id: "societal-resilience", nl: "maatschappelijke weerbaarheid", en: "societal resilience", type: "knowledge",
          nlAlt: ["weerbare samenleving", "noodsteunpunten", "hybride dreiging", "vitale infrastructuur"],
          enAlt: ["preparedness", "hybrid threats"],
        },
      ],
    },
    {
      id: "local-safety", nl: "Lokaal veiligheidsbeleid", en: "Local safety policy",
      skills: [
        {
          id: "integrated-safety-policy", nl: "integraal veiligheidsbeleid", en: "integrated safety policy",
          nlAlt: ["IVP", "integraal veiligheidsplan", "kernbeleid veiligheid", "driehoek"],
          enAlt: ["community safety plan", "local safety plan"],
          narrower: [
            {
              id: "local-triangle", nl: "lokale driehoek voorbereiden", en: "preparing the tripartite consultation",
              nlAlt: ["driehoeksoverleg", "gezagsdriehoek", "burgemeester, OM en politie"],
              enAlt: ["mayor, prosecutor and police consultation"],
            },
          ],
        },
        {
          id: "person-centred-safety-approach",
          nl: "persoonsgerichte aanpak in het Zorg- en Veiligheidshuis",
          en: "person-centred approach in the care and safety house",
          nlAlt: ["PGA", "Zorg- en Veiligheidshuis", "top X", "nazorg ex-gedetineerden"],
          enAlt: ["multi-agency case conference", "ex-offender aftercare"],
          narrower: [
            {
              id: "radicalisation-prevention", nl: "radicalisering en polarisatie tegengaan", en: "preventing radicalisation and polarisation",
              nlAlt: ["contraterrorisme lokaal", "weegteam radicalisering", "extremisme"],
              enAlt: ["counter-extremism", "deradicalisation"],
            },
            {
              id: "youth-crime-prevention", nl: "jeugdcriminaliteit voorkomen", en: "preventing youth crime",
              nlAlt: ["jeugdoverlast", "jeugdgroepen", "preventie met gezag"],
              enAlt: ["youth nuisance", "juvenile delinquency prevention"],
            },
          ],
        },
        {
          id: "neighbour-nuisance", nl: "woonoverlast aanpakken", en: "tackling residential nuisance",
          nlAlt: ["Wet aanpak woonoverlast", "buurtbemiddeling", "overlastmeldingen"],
          enAlt: ["antisocial behaviour", "neighbour disputes"],
        },
      ],
    },
  ],
};
