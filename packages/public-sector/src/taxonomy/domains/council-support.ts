import type { DomainEntry } from "../notation.js";

export const councilSupport: DomainEntry = {
  id: "council-support", nl: "Bestuur en griffie", en: "Governance and council support", nlAlt: ["bestuursondersteuning", "raadsondersteuning"],
  enAlt: ["political support"],
  groups: [
    {
      id: "council-clerk-group", nl: "Griffie", en: "Council clerk's office", nlAlt: ["griffier", "statengriffie"], enAlt: ["office of the council clerk"],
      skills: [
        {
          id: "council-advising", nl: "raadsleden adviseren", en: "advising council members",
          nlAlt: ["raadsadviseur", "raadsondersteuner", "adviseren van gemeenteraad of Provinciale Staten"],
          enAlt: ["council adviser", "supporting councillors"],
          narrower: [
            {
              id: "council-instruments", nl: "instrumenten van de raad", en: "council powers and instruments", type: "knowledge",
              nlAlt: ["moties en amendementen", "initiatiefvoorstel", "recht van onderzoek", "schriftelijke vragen"],
              enAlt: ["motions and amendments", "written questions", "right of inquiry"],
            },
          ],
        },
        {
          id: "council-meeting-support", nl: "raadsvergaderingen voorbereiden", en: "preparing council meetings",
          nlAlt: ["agendacommissie", "vergaderingen van de raad ondersteunen", "commissiegriffier", "presidium"],
          enAlt: ["agenda committee", "committee clerk", "meeting cycle"],
          narrower: [
            {
              id: "meeting-minutes", nl: "verslaglegging van vergaderingen", en: "minute-taking",
              nlAlt: ["notuleren", "besluitenlijst", "notulist", "raadsverslag"], enAlt: ["taking minutes", "decision lists", "meeting reports"],
              exact: "http://data.europa.eu/esco/skill/5fa6cd2f-9bab-4afa-a184-2d2f1401b770",
            },
          ],
        },
        {
          id: "council-information-systems", nl: "raadsinformatiesysteem beheren", en: "managing council information systems",
          nlAlt: ["RIS", "iBabs", "Notubiz", "vergaderstukken ontsluiten", "GO Raadsinformatie"], enAlt: ["council portal", "iBabs", "Notubiz"],
        },
        {
          id: "council-training-induction", nl: "inwerkprogramma voor de raad", en: "council induction programme",
          nlAlt: ["nieuwe raadsleden inwerken", "raadsacademie", "training van volksvertegenwoordigers"],
          enAlt: ["training new councillors", "councillor development"],
        },
        {
          id: "council-communication", nl: "raadscommunicatie", en: "council communication",
          nlAlt: ["gemeenteraad zichtbaar maken", "jongerenraad en gastlessen", "communicatieadviseur griffie"],
          enAlt: ["promoting the council", "council outreach"],
        },
        {
          id: "court-of-audit-local", nl: "lokale rekenkamer ondersteunen", en: "supporting a local court of audit",
          nlAlt: ["rekenkamer", "rekenkameronderzoek", "rekenkamercommissie", "Wet versterking decentrale rekenkamers"],
          enAlt: ["local audit office", "value-for-money study"], related: ["performance-audit"],
        },
      ],
    },
    {
      id: "executive-support-group", nl: "Bestuursadvies en -ondersteuning", en: "Executive board support", nlAlt: ["bestuurssecretariaat", "kabinetszaken"],
      enAlt: ["cabinet office"],
      skills: [
        {
          id: "executive-board-advising", nl: "college en bestuurders adviseren", en: "advising the executive board",
          nlAlt: ["bestuursadviseur", "wethouder ondersteunen", "adviseren van B en W"], enAlt: ["executive adviser", "advising aldermen", "political adviser"],
          narrower: [
            {
              id: "cabinet-protocol", nl: "kabinetszaken en protocol", en: "cabinet affairs and protocol",
              nlAlt: ["lintjes", "Koninklijke onderscheidingen", "ceremonieel", "burgemeesterszaken"],
              enAlt: ["royal honours", "ceremonial affairs", "mayor's office"],
            },
          ],
        },
        {
          id: "decision-making-processes", nl: "bestuurlijke besluitvorming organiseren", en: "organising political decision-making",
          nlAlt: ["agendering college", "bestuurlijke planning", "termijnagenda", "langetermijnagenda"],
          enAlt: ["board agenda", "decision cycle", "forward planning"],
        },
        {
          id: "political-administrative-system", nl: "politiek-bestuurlijk stelsel", en: "political and administrative system", type: "knowledge",
          nlAlt: ["staatsinrichting", "Huis van Thorbecke", "bestuurslagen", "openbaar bestuur"],
          enAlt: ["tiers of government", "public administration", "civics"],
        },
        {
          id: "lobbying-public-affairs", nl: "lobby en public affairs", en: "lobbying and public affairs",
          nlAlt: ["belangenbehartiging", "lobbyist", "Haagse en Brusselse lobby"], enAlt: ["advocacy", "government relations"],
          close: "http://data.europa.eu/esco/skill/91fe9c5b-7c12-4835-ad9c-6cae970187fa",
        },
        {
          id: "petitions-incoming-letters", nl: "burgerinitiatieven en ingekomen stukken behandelen", en: "handling petitions and letters to the council",
          nlAlt: ["inspreken bij de raad", "petities", "brieven aan de raad"],
          enAlt: ["agenda initiative", "correspondence with the council", "public speaking time"],
        },
        {
          id: "council-proposal-writing", nl: "voorstellen voor de raad schrijven", en: "writing proposals for the council",
          nlAlt: ["raadsvoorstel", "statenvoorstel", "raadsinformatiebrief", "collegevoorstel"],
          enAlt: ["council proposal", "board proposal", "council information letter"],
        },
        {
          id: "joint-arrangement-governance", nl: "sturen op verbonden partijen", en: "governing affiliated bodies",
          nlAlt: ["nota verbonden partijen", "zienswijze op begroting", "governance van samenwerkingsverbanden", "accounthouder"],
          enAlt: ["partnership governance", "shareholdings"], related: ["affiliated-parties-finance", "joint-arrangements-wgr"],
        },
        {
          id: "secretarial-support", nl: "secretariële ondersteuning", en: "secretarial support",
          nlAlt: ["managementassistent", "bestuurssecretaresse", "agendabeheer", "directiesecretariaat"],
          enAlt: ["management assistant", "diary management", "executive secretary"],
        },
      ],
    },
    {
      id: "integrity-democracy", nl: "Bestuurlijke integriteit", en: "Integrity in public office", nlAlt: ["integer bestuur"], enAlt: ["ethics in politics"],
      skills: [
        {
          id: "integrity-office-holders", nl: "integriteit van politieke ambtsdragers", en: "integrity of political office holders",
          nlAlt: ["gedragscode raadsleden", "screening van wethouders", "integriteitsonderzoek bestuur", "nevenfuncties"],
          enAlt: ["councillor code of conduct", "integrity screening", "ancillary positions"],
        },
      ],
    },
    {
      id: "elections-group", nl: "Verkiezingen", en: "Elections", nlAlt: ["stemmingen"], enAlt: ["polling"],
      skills: [
        {
          id: "election-organisation", nl: "verkiezingen organiseren", en: "organising elections",
          nlAlt: ["verkiezingscoördinator", "stembureaus", "stemmen tellen", "OSV2020"], enAlt: ["polling stations", "vote counting", "election coordination"],
          related: ["referendum-organisation"],
          narrower: [
            {
              id: "electoral-law", nl: "Kieswet", en: "Elections Act", type: "knowledge", nlAlt: ["kiesrecht", "Kiesbesluit", "regels voor verkiezingen"],
              enAlt: ["electoral law", "voting rights"], exact: "http://data.europa.eu/esco/skill/1a539b09-1fd9-4a86-9c5d-fde7499a2f9d",
            },
            {
              id: "candidate-registration", nl: "kandidaatstelling en zetelverdeling", en: "candidate nomination and seat allocation",
              nlAlt: ["politieke groeperingen registreren", "kandidatenlijsten", "uitslag vaststellen", "geloofsbrieven"],
              enAlt: ["central electoral committee", "determining results", "credentials"],
            },
          ],
        },
      ],
    },
  ],
};
