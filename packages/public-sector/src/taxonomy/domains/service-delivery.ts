import type { DomainEntry } from "../notation.js";

export const serviceDelivery: DomainEntry = {
  id: "service-delivery", nl: "Dienstverlening en burgerzaken", en: "Service delivery and civil affairs", nlAlt: ["publieksdienstverlening", "publiekszaken"],
  enAlt: ["public services"],
  groups: [
    {
      id: "customer-contact-group", nl: "Contact met inwoners", en: "Contact with residents", nlAlt: ["klantcontactcentrum", "KCC"], enAlt: ["contact centre"],
      skills: [
        {
          id: "customer-contact", nl: "klantcontact", en: "serving residents",
          nlAlt: ["inwoners te woord staan", "KCC-medewerker", "publieksbalie", "klantvragen beantwoorden"],
          enAlt: ["answering residents' questions", "customer contact", "front desk"],
          close: "http://data.europa.eu/esco/skill/15a33d76-4640-438d-ae64-fdc0c1d3eebc",
          narrower: [
            {
              id: "telephone-service", nl: "telefonische dienstverlening", en: "telephone service",
              nlAlt: ["telefoniste", "callcenter", "bellers te woord staan", "14+netnummer"], enAlt: ["call handling", "call centre work"],
              exact: "http://data.europa.eu/esco/skill/de2f0ce8-f8d6-48c5-a213-4d065251cecf",
            },
            {
              id: "reception-host", nl: "receptie en gastheerschap", en: "reception and hosting",
              nlAlt: ["receptionist", "bezoekers ontvangen", "bode", "gastvrouw"], enAlt: ["receptionist", "receiving visitors"],
            },
          ],
        },
        {
          id: "handling-aggression", nl: "omgaan met agressie", en: "handling aggressive behaviour",
          nlAlt: ["agressie en geweld", "de-escaleren", "veilige publieke taak", "lastige gesprekken aan de balie"],
          enAlt: ["de-escalation", "dealing with difficult customers"], exact: "http://data.europa.eu/esco/skill/f6c12779-bd4c-4908-a766-dd0db556c63b",
          related: ["conflict-deescalation-street"],
        },
        {
          id: "complaint-handling", nl: "klachtbehandeling", en: "complaint handling",
          nlAlt: ["klachten afhandelen", "klachtencoördinator", "Nationale ombudsman"], enAlt: ["dealing with complaints", "complaints officer", "ombudsman"],
          exact: "http://data.europa.eu/esco/skill/8e105acc-e365-481b-bf6b-7e3f8ff19417",
          narrower: [
            {
              id: "informal-approach", nl: "informele aanpak", en: "informal approach",
              nlAlt: ["passend contact met de overheid", "prettig contact", "bellen bij bezwaar", "mediationvaardigheden"],
              enAlt: ["proactive informal contact", "fair tracks approach"],
            },
          ],
        },
        {
          id: "knowledge-base-customer-contact", nl: "kennisbank voor klantcontact beheren", en: "maintaining a customer contact knowledge base",
          nlAlt: ["producten- en dienstencatalogus", "PDC", "vraag-antwoordcombinaties", "VAC's"], enAlt: ["product catalogue", "Q&A management"],
        },
        {
          id: "reporting-public-space", nl: "meldingen openbare ruimte behandelen", en: "handling public space reports",
          nlAlt: ["MOR", "Signalen", "Fixi", "klachten over straat en groen"], enAlt: ["street issue reports", "neighbourhood reports"],
        },
      ],
    },
    {
      id: "civil-affairs-group", nl: "Burgerzaken", en: "Civil affairs", nlAlt: ["bevolkingszaken"], enAlt: ["population affairs"],
      skills: [
        {
          id: "population-register-brp", nl: "Basisregistratie Personen (BRP)", en: "Personal Records Database (BRP)", type: "knowledge",
          nlAlt: ["BRP", "bevolkingsregister", "Wet BRP", "verhuizing verwerken", "GBA"], enAlt: ["BRP", "population register", "registering moves"],
          narrower: [
            {
              id: "brp-address-investigation", nl: "adresonderzoek", en: "address investigation",
              nlAlt: ["adreskwaliteit", "adresfraude", "Landelijke Aanpak Adreskwaliteit", "LAA"],
              enAlt: ["address fraud", "address quality", "address checks"], related: ["housing-fraud-investigation"],
            },
            {
              id: "first-registration", nl: "eerste inschrijving van nieuwkomers", en: "first registration of newcomers",
              nlAlt: ["hervestiging", "RNI", "inschrijving vanuit het buitenland", "arbeidsmigranten inschrijven"],
              enAlt: ["registering migrants", "non-residents register (RNI)"],
            },
          ],
        },
        {
          id: "civil-status", nl: "burgerlijke stand", en: "civil status registration",
          nlAlt: ["geboorteaangifte", "huwelijk en overlijden", "ambtenaar van de burgerlijke stand", "babs"],
          enAlt: ["births, marriages and deaths", "civil registrar", "vital records"],
          close: "http://data.europa.eu/esco/skill/29bd4e41-98f7-4525-8b6a-4687b5c9bece",
          narrower: [
            {
              id: "international-private-law", nl: "internationaal privaatrecht", en: "international private law", type: "knowledge",
              nlAlt: ["IPR", "erkennen van buitenlandse akten", "naamrecht", "legalisatie van documenten"],
              enAlt: ["IPR", "recognition of foreign documents", "conflict of laws"],
            },
          ],
        },
        {
          id: "travel-documents-driving-licences", nl: "reisdocumenten en rijbewijzen", en: "travel documents and driving licences",
          nlAlt: ["paspoort", "identiteitskaart", "RAAS", "Paspoortwet", "rijbewijs afgeven"],
          enAlt: ["passports", "identity cards", "issuing driving licences"], close: "http://data.europa.eu/esco/skill/6d2872f7-219c-43b0-a2cc-99f411121c03",
        },
        {
          id: "nationality-naturalisation", nl: "nationaliteit en naturalisatie", en: "nationality and naturalisation", type: "knowledge",
          nlAlt: ["Rijkswet op het Nederlanderschap", "RWN", "naturalisatieverzoek", "optieverklaring"],
          enAlt: ["Dutch citizenship", "citizenship applications"],
        },
        {
          id: "identity-fraud-detection", nl: "identiteitsvaststelling en identiteitsfraude", en: "identity verification and fraud",
          nlAlt: ["documentfraude", "look-alikefraude", "echtheidskenmerken controleren"], enAlt: ["document fraud", "look-alike fraud"],
          close: "http://data.europa.eu/esco/skill/a1efea8f-62a8-4f9e-bd07-7d0c193f725e",
        },
        {
          id: "cemetery-administration", nl: "begraafplaatsadministratie en lijkbezorging", en: "cemetery administration",
          nlAlt: ["Wet op de lijkbezorging", "grafrechten", "begraafplaatsbeheer", "uitvaarten van gemeentewege"],
          enAlt: ["burial rights", "Corpse Disposal Act"],
        },
      ],
    },
    {
      id: "service-development", nl: "Dienstverlening ontwikkelen", en: "Service development", nlAlt: ["dienstverleningsconcept", "klantgerichtheid"],
      enAlt: ["service improvement"],
      skills: [
        {
          id: "service-strategy", nl: "dienstverleningsbeleid opstellen", en: "service strategy",
          nlAlt: ["dienstverleningsvisie", "servicenormen", "kwaliteitshandvest", "kanaalsturing"],
          enAlt: ["service vision", "service standards", "channel management"], close: "http://data.europa.eu/esco/skill/c09c5786-a479-46de-b0aa-d5d2d8ccc123",
        },
        {
          id: "service-design", nl: "service design", en: "service design methods",
          nlAlt: ["dienstverlening ontwerpen", "klantreis verbeteren", "prototypes van diensten"], enAlt: ["designing services", "service blueprint"],
          narrower: [
            {
              id: "customer-journey-mapping", nl: "klantreizen in kaart brengen", en: "customer journey mapping",
              nlAlt: ["klantreis", "levensgebeurtenissen", "persona's"], enAlt: ["user journeys", "life events", "personas"],
            },
          ],
        },
        {
          id: "customer-satisfaction-research", nl: "klanttevredenheidsonderzoek", en: "customer satisfaction research",
          nlAlt: ["KTO", "klantbeleving meten", "mystery guest", "klantonderzoek"], enAlt: ["customer experience measurement", "CSAT", "mystery shopping"],
          close: "http://data.europa.eu/esco/skill/89ba58e8-a67e-4d2b-ad42-6acab25c241b",
        },
        {
          id: "digital-services-citizens", nl: "digitale dienstverlening aan inwoners", en: "digital services for citizens",
          nlAlt: ["e-dienstverlening", "digitaal loket", "MijnOverheid", "persoonlijke internetpagina"],
          enAlt: ["e-services", "online counter", "citizen portal"], close: "http://data.europa.eu/esco/skill/c900bdb8-0ed1-4d39-80f8-6e0a05a575f4",
          narrower: [
            {
              id: "single-digital-gateway", nl: "Single Digital Gateway (SDG)", en: "Single Digital Gateway", type: "knowledge",
              nlAlt: ["SDG-verordening", "Europese digitale toegangspoort"], enAlt: ["SDG Regulation", "Your Europe portal"],
            },
            {
              id: "wmebv-act", nl: "Wet modernisering elektronisch bestuurlijk verkeer (Wmebv)", en: "Modernisation of Electronic Administrative Traffic Act",
              type: "knowledge", nlAlt: ["Wmebv", "elektronisch indienen van aanvragen"], enAlt: ["Wmebv", "electronic communication with government"],
            },
          ],
        },
      ],
    },
    {
      id: "plain-language-group", nl: "Begrijpelijke taal", en: "Clear communication with citizens", nlAlt: ["duidelijke taal"],
      enAlt: ["understandable government"],
      skills: [
        {
          id: "plain-language", nl: "schrijven in begrijpelijke taal", en: "plain language writing",
          nlAlt: ["Direct Duidelijk", "B1-niveau", "heldere taal", "eenvoudig Nederlands"], enAlt: ["clear writing", "plain English", "B1 level"],
          related: ["written-expression"],
          narrower: [
            {
              id: "letter-rewriting", nl: "brieven herschrijven", en: "rewriting official letters",
              nlAlt: ["standaardbrieven verbeteren", "sjablonen herzien", "schrijfcoach"], enAlt: ["letter templates", "improving standard letters"],
            },
          ],
        },
        {
          id: "low-literacy-awareness", nl: "omgaan met laaggeletterdheid", en: "dealing with low literacy",
          nlAlt: ["laaggeletterden herkennen", "taalambassadeurs", "begrijpelijke formulieren"], enAlt: ["recognising low literacy", "functional illiteracy"],
          related: ["basic-skills-literacy"],
        },
      ],
    },
  ],
};
