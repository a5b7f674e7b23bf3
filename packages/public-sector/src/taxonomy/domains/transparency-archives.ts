import type { DomainEntry } from "../notation.js";

export const transparencyArchives: DomainEntry = {
  id: "transparency-archives", nl: "Openbaarheid en archief", en: "Transparency and archives", nlAlt: ["openbaarheid", "informatiehuishouding"],
  enAlt: ["public information", "information housekeeping"],
  groups: [
    {
      id: "open-government", nl: "Open overheid", en: "Open government", nlAlt: ["transparantie", "openbaarmaking"], enAlt: ["public access to information"],
      skills: [
        {
          id: "woo-act", nl: "Wet open overheid (Woo)", en: "Open Government Act (Woo)", type: "knowledge",
          nlAlt: ["Woo", "Wob", "Wet openbaarheid van bestuur", "openbaarheidswet"], enAlt: ["Woo", "Dutch freedom of information law", "FOI Act"],
          narrower: [
            {
              id: "woo-requests", nl: "Woo-verzoeken behandelen", en: "handling Woo requests",
              nlAlt: ["Woo-besluit opstellen", "informatieverzoeken afhandelen", "Wob-verzoek", "Woo-jurist"],
              enAlt: ["freedom of information requests", "FOI handling"], related: ["document-redaction"],
            },
            {
              id: "active-disclosure", nl: "actieve openbaarmaking", en: "proactive disclosure",
              nlAlt: ["informatiecategorieën publiceren", "GWV", "Woo-index", "documenten proactief publiceren"],
              enAlt: ["publishing information categories", "proactive publication"],
            },
          ],
        },
        {
          id: "document-redaction", nl: "documenten lakken", en: "redacting documents",
          nlAlt: ["anonimiseren", "weglakken", "persoonsgegevens onleesbaar maken", "laksoftware"], enAlt: ["anonymising documents", "blacking out"],
        },
        {
          id: "e-discovery-search", nl: "documenten zoeken en inventariseren", en: "document search and inventory",
          nlAlt: ["e-discovery", "zoekslag", "dossier verzamelen voor Woo", "ontdubbelen"], enAlt: ["e-discovery", "document review"],
        },
        {
          id: "official-publications", nl: "officiële bekendmakingen", en: "official announcements", type: "knowledge",
          nlAlt: ["Wet elektronische publicaties", "Wep", "DROP", "publiceren van besluiten", "lokalewetten"],
          enAlt: ["Electronic Publications Act", "official gazette", "DROP"],
          narrower: [
            {
              id: "stop-tpod-publishing", nl: "publiceren volgens STOP/TPOD", en: "publishing to the STOP/TPOD standard", type: "knowledge",
              nlAlt: ["DSO-publicatie", "omgevingsdocumenten bekendmaken", "plansoftware"], enAlt: ["environmental document publication", "DSO publishing"],
              related: ["environment-plan-digital-system"],
            },
          ],
        },
        {
          id: "environmental-information-access", nl: "openbaarheid van milieu-informatie", en: "access to environmental information", type: "knowledge",
          nlAlt: ["Verdrag van Aarhus", "emissiegegevens openbaar maken"], enAlt: ["Aarhus Convention", "emission data disclosure"],
        },
        {
          id: "woo-contact-person", nl: "rol van Woo-contactpersoon", en: "Woo contact officer role",
          nlAlt: ["Woo-loket", "aanspreekpunt openbaarheid", "vragen over openbaarheid beantwoorden"], enAlt: ["Woo desk", "transparency officer"],
        },
      ],
    },
    {
      id: "records-management-group", nl: "Documentaire informatievoorziening", en: "Records and document management", nlAlt: ["DIV", "informatiebeheer"],
      enAlt: ["RM"],
      skills: [
        {
          id: "records-management", nl: "recordmanagement", en: "records management",
          nlAlt: ["archiefbeheer", "duurzaam informatiebeheer", "documentbeheer", "postregistratie"], enAlt: ["document control", "managing records"],
          exact: "http://data.europa.eu/esco/skill/12428071-1ec8-4d52-a0ce-3eee78e1e1be", related: ["case-based-working"],
          narrower: [
            {
              id: "retention-disposal", nl: "selectie en vernietiging van archiefbescheiden", en: "retention and disposal",
              nlAlt: ["bewaartermijnen", "vernietigingslijst", "selectielijst gemeenten"], enAlt: ["retention schedules", "records destruction", "appraisal"],
            },
            {
              id: "email-chat-archiving", nl: "e-mail en chatberichten archiveren", en: "archiving e-mail and chat messages",
              nlAlt: ["berichtenarchivering", "WhatsApp bewaren", "capstone-methode"], enAlt: ["Capstone approach", "preserving messages"],
            },
          ],
        },
        {
          id: "mdto-metadata", nl: "metadata voor duurzame toegankelijkheid (MDTO)", en: "metadata for sustainable accessibility", type: "knowledge",
          nlAlt: ["MDTO", "TMLO", "archiefmetadata"], enAlt: ["MDTO", "archival metadata"],
        },
        {
          id: "document-management-systems", nl: "documentmanagementsystemen", en: "document management systems", type: "knowledge",
          nlAlt: ["DMS", "Corsa", "JOIN", "Decos", "Djuma"], enAlt: ["DMS", "electronic document management"],
          close: "http://data.europa.eu/esco/skill/ea1bf5e5-e7f0-4d2c-a415-1c39c00512b1",
        },
        {
          id: "digitisation-replacement", nl: "digitaliseren en vervangen van papier", en: "digitisation and substitution of paper",
          nlAlt: ["substitutie", "vervangingsbesluit", "scannen", "handboek vervanging"], enAlt: ["scanning", "document substitution"],
          close: "http://data.europa.eu/esco/skill/367c240d-5f34-423a-86b1-866ad27206ea",
        },
        {
          id: "information-quality-kido", nl: "kwaliteitszorg informatiebeheer", en: "information management quality assurance",
          nlAlt: ["KIDO", "kwaliteitssysteem informatiebeheer", "archief-kpi's"], enAlt: ["KIDO", "records quality system"],
        },
      ],
    },
    {
      id: "archives-heritage", nl: "Archieven en bewaring", en: "Archives and preservation", nlAlt: ["archiefwezen", "archiefdienst"],
      enAlt: ["archival services"],
      skills: [
        {
          id: "archives-act", nl: "Archiefwet", en: "Archives Act", type: "knowledge",
          nlAlt: ["Archiefwet 1995", "nieuwe Archiefwet", "Archiefbesluit en Archiefregeling"], enAlt: ["Dutch archival legislation", "Public Records Act"],
        },
        {
          id: "e-depot", nl: "e-depot", en: "digital repository (e-depot)", type: "knowledge",
          nlAlt: ["digitaal archief", "digitale bewaring", "Preservica", "uitplaatsing"], enAlt: ["digital preservation", "trusted digital repository"],
          close: "http://data.europa.eu/esco/skill/fa3e5cec-703e-4d46-b3bb-e8a89540ab54", related: ["archives-act"],
        },
        {
          id: "archive-transfer", nl: "archieven overbrengen", en: "transferring archives",
          nlAlt: ["overbrenging naar archiefbewaarplaats", "archiefbewerking", "inventariseren en ontsluiten"],
          enAlt: ["archive accession", "processing archives"],
          narrower: [
            {
              id: "archive-description", nl: "archieven inventariseren en beschrijven", en: "describing archives",
              nlAlt: ["archieftoegang maken", "inventaris opstellen", "EAD"], enAlt: ["archival description", "finding aids", "EAD"],
            },
          ],
        },
        {
          id: "archive-inspection", nl: "archiefinspectie", en: "archive inspection",
          nlAlt: ["toezicht op informatiebeheer", "interbestuurlijk toezicht archief", "archiefinspecteur"],
          enAlt: ["records inspection", "archival oversight"],
        },
        {
          id: "web-archiving", nl: "websites archiveren", en: "web archiving", nlAlt: ["webarchief", "vastleggen van overheidssites"],
          enAlt: ["website preservation", "web harvesting"],
        },
        {
          id: "archive-public-services", nl: "publieksdienst van het archief", en: "archive reader services",
          nlAlt: ["studiezaal", "historisch onderzoek begeleiden", "bouwdossiers raadplegen"], enAlt: ["reading room", "assisting archive users"],
          exact: "http://data.europa.eu/esco/skill/08a2ff87-09e7-4899-a47c-8ab81702d08d",
        },
        {
          id: "cultural-heritage-knowledge", nl: "lokale geschiedenis en erfgoed", en: "local history and heritage", type: "knowledge",
          nlAlt: ["streekgeschiedenis", "historische collectie", "erfgoededucatie"], enAlt: ["regional history", "heritage collections"],
        },
      ],
    },
  ],
};
