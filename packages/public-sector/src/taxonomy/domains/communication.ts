import type { DomainEntry } from "../notation.js";

export const communication: DomainEntry = {
  id: "communication", nl: "Communicatie en media", en: "Communication and media", nlAlt: ["voorlichting", "corporate communicatie"],
  enAlt: ["public relations", "PR"],
  groups: [
    {
      id: "communication-advice-group", nl: "Communicatieadvies en strategie", en: "Communication strategy", nlAlt: ["strategische communicatie"],
      enAlt: ["strategic communication"],
      skills: [
        {
          id: "communication-advice", nl: "communicatieadvies", en: "communication advice",
          nlAlt: ["adviseren over communicatie", "communicatieadviseur", "communicatieve vraagstukken"],
          enAlt: ["communications consulting", "advising on communication"], exact: "http://data.europa.eu/esco/skill/69f36674-440a-4fa0-89f9-1b70172ebb9d",
          narrower: [
            {
              id: "communication-plan", nl: "communicatieplan maken", en: "drafting a communication plan",
              nlAlt: ["communicatiestrategie", "communicatieaanpak", "communicatiematrix"], enAlt: ["communication strategy paper", "communication approach"],
              close: "http://data.europa.eu/esco/skill/3c834f6e-523a-49ee-8ed1-e073e28ae6fe",
            },
            {
              id: "project-communication", nl: "projectcommunicatie", en: "project communication",
              nlAlt: ["communicatie bij bouwprojecten", "bouwcommunicatie", "omwonenden informeren"],
              enAlt: ["construction communication", "informing local residents"],
              close: "http://data.europa.eu/esco/skill/5ef7eaab-a17d-479e-860f-04d00e1540e8",
            },
          ],
        },
        {
          id: "stakeholder-communication", nl: "communicatie met belanghebbenden", en: "stakeholder communication",
          nlAlt: ["stakeholders informeren", "omgevingscommunicatie"], enAlt: ["stakeholder engagement", "informing interested parties"],
          exact: "http://data.europa.eu/esco/skill/477173ca-5fc2-406b-9122-95d92811f284", related: ["stakeholder-analysis-local"],
        },
        {
          id: "factor-c-communication", nl: "Factor C", en: "Factor C method", type: "knowledge",
          nlAlt: ["communicatief maken van beleid", "communicatiekracht van collega's", "beleid met de omgeving maken"],
          enAlt: ["making policy communicative", "communication coaching"],
        },
        {
          id: "internal-communication", nl: "interne communicatie", en: "internal communication",
          nlAlt: ["medewerkerscommunicatie", "intranetredactie", "personeelsblad"], enAlt: ["employee communication", "intranet editing"],
          exact: "http://data.europa.eu/esco/skill/1f6eac42-e5aa-4fa7-a75d-a4eea12c618e",
        },
        {
          id: "crisis-communication", nl: "crisiscommunicatie", en: "crisis communication",
          nlAlt: ["communicatie bij incidenten", "risicocommunicatie", "omgevingsanalyse bij crisis", "NL-Alert"],
          enAlt: ["risk communication", "emergency communication"], related: ["crisis-management"],
        },
        {
          id: "behavioural-communication", nl: "gedragsbeïnvloeding met communicatie", en: "behavioural communication",
          nlAlt: ["gedragsverandering", "CASI", "campagnes voor gewenst gedrag"], enAlt: ["behaviour change campaigns"], related: ["behavioural-insights"],
        },
        {
          id: "city-marketing", nl: "citymarketing", en: "place marketing", nlAlt: ["gebiedspromotie", "plaatsmerk", "regiomarketing"],
          enAlt: ["city branding", "destination marketing"],
        },
        {
          id: "corporate-identity-branding", nl: "huisstijl en merkbeheer", en: "corporate identity and brand management",
          nlAlt: ["huisstijlbewaking", "beeldmerk", "visuele identiteit"], enAlt: ["house style", "visual identity"],
          close: "http://data.europa.eu/esco/skill/754690ad-6207-4e1c-9df7-9a2b58afa587",
        },
      ],
    },
    {
      id: "press-media", nl: "Pers en woordvoering", en: "Press and spokesmanship", nlAlt: ["mediacontacten"], enAlt: ["media relations"],
      skills: [
        {
          id: "spokesmanship", nl: "woordvoering", en: "acting as spokesperson", nlAlt: ["bestuurswoordvoering", "persvragen beantwoorden", "persvoorlichter"],
          enAlt: ["press officer", "answering press questions"], close: "http://data.europa.eu/esco/skill/3c8c9fe5-bbc6-4a0b-8cf2-a839aeef585c",
          narrower: [
            {
              id: "press-releases", nl: "persberichten schrijven", en: "writing press releases", nlAlt: ["persbericht", "nieuwsbericht voor de media"],
              enAlt: ["press statements", "media releases"], exact: "http://data.europa.eu/esco/skill/7800332c-a8eb-4792-8d72-50d509616154",
            },
          ],
        },
        {
          id: "media-analysis", nl: "media-analyse", en: "media monitoring", nlAlt: ["mediamonitoring", "omgevingsanalyse", "webcare-signalen", "knipselkrant"],
          enAlt: ["media analysis", "press clippings", "sentiment tracking"],
        },
        {
          id: "media-training", nl: "mediatraining geven", en: "media training", nlAlt: ["bestuurders voorbereiden op interviews", "cameratraining"],
          enAlt: ["interview preparation", "camera training"],
        },
        {
          id: "speech-writing", nl: "speeches schrijven", en: "speechwriting", nlAlt: ["toespraken schrijven", "redevoering", "spreektekst voor bestuurders"],
          enAlt: ["writing speeches", "ghostwriting for officials"], exact: "http://data.europa.eu/esco/skill/09cac140-367e-45f5-b19f-6430e75e5a2a",
        },
        {
          id: "executive-communication-advice", nl: "bestuurscommunicatie", en: "executive communication",
          nlAlt: ["communicatieadvies aan college", "profilering van bestuurders", "burgemeester adviseren"],
          enAlt: ["advising mayors and aldermen", "political communication"],
        },
      ],
    },
    {
      id: "online-content", nl: "Online en content", en: "Online and content", nlAlt: ["digitale communicatie"], enAlt: ["digital communication"],
      skills: [
        {
          id: "content-creation", nl: "content maken", en: "content creation",
          nlAlt: ["redactie", "schrijven voor verschillende kanalen", "contentstrategie", "storytelling"],
          enAlt: ["editorial work", "storytelling", "content strategy"], close: "http://data.europa.eu/esco/skill/d822b4b2-26c7-4bd9-970d-229c6504f615",
          narrower: [
            {
              id: "web-editing", nl: "webredactie", en: "web editing", nlAlt: ["webteksten schrijven", "websitebeheer", "CMS", "SEO"],
              enAlt: ["writing web copy", "website content management"], close: "http://data.europa.eu/esco/skill/c1f29568-f2bb-49d2-b6c2-28748bd1629b",
            },
            {
              id: "social-media-management", nl: "sociale media beheren", en: "social media management",
              nlAlt: ["socialmediamanagement", "Instagram en LinkedIn", "contentkalender", "community management"],
              enAlt: ["running social channels", "community management"], exact: "http://data.europa.eu/esco/skill/5303169c-75d6-4751-9136-a4b88343388c",
            },
            {
              id: "video-production", nl: "video's maken", en: "video production", nlAlt: ["filmen en monteren", "vlog", "videomontage", "animaties"],
              enAlt: ["filming and editing", "video editing"], close: "http://data.europa.eu/esco/skill/5ce80f97-b385-4a41-9339-a6593d0709c1",
            },
          ],
        },
        {
          id: "webcare", nl: "webcare", en: "online customer care", nlAlt: ["reageren op berichten op sociale media", "online klantcontact"],
          enAlt: ["social media response", "webcare"],
        },
        {
          id: "graphic-design", nl: "grafische vormgeving", en: "graphic design", nlAlt: ["opmaak", "DTP", "Adobe InDesign", "ontwerpen van drukwerk"],
          enAlt: ["desktop publishing", "layout", "InDesign"], exact: "http://data.europa.eu/esco/skill/7fb699d9-182a-430e-b7a0-6d8ed05c284b",
        },
        {
          id: "photography", nl: "fotografie", en: "photography", nlAlt: ["foto's maken", "beeldredactie", "beeldbank"],
          enAlt: ["taking photographs", "picture editing"], exact: "http://data.europa.eu/esco/skill/38509fa4-7c06-4a4b-9622-f521f03c37b8",
        },
      ],
    },
    {
      id: "events-campaigns", nl: "Campagnes en evenementen", en: "Campaigns and events", nlAlt: ["publiekscampagnes"], enAlt: ["public campaigns"],
      skills: [
        {
          id: "campaign-management", nl: "campagnes voeren", en: "running campaigns", nlAlt: ["publiekscampagne", "campagneplan", "voorlichtingscampagne"],
          enAlt: ["information campaign", "public awareness campaign"], close: "http://data.europa.eu/esco/skill/b45bf486-0c19-4f51-8e76-f2148f082810",
        },
        {
          id: "event-organisation", nl: "bijeenkomsten organiseren", en: "organising events", nlAlt: ["evenementorganisatie", "congres", "werkbezoek"],
          enAlt: ["event planning", "conferences"], exact: "http://data.europa.eu/esco/skill/2111dff8-f830-46ad-80ce-7885893b3134",
          related: ["public-meetings"],
        },
      ],
    },
  ],
};
