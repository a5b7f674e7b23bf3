import type { DomainEntry } from "../notation.js";

export const policy: DomainEntry = {
  id: "policy", nl: "Beleid en strategie", en: "Policy and strategy",
  groups: [
    {
      id: "policy-making", nl: "Beleidsontwikkeling en advies", en: "Policy development and advice",
      skills: [
        {
          id: "policy-development", nl: "beleid ontwikkelen", en: "developing policy",
          nlAlt: ["beleidsvorming", "beleid maken", "beleidsvoorbereiding"],
          enAlt: ["policy-making", "policy formulation"],
          related: ["policy-advice"],
          narrower: [
            {
              id: "policy-framework-drafting", nl: "beleidskaders opstellen", en: "drafting policy frameworks",
              nlAlt: ["kaderstellend beleid", "kadernota beleid"],
              enAlt: ["framework policy", "framework memorandum"],
            },
            {
              id: "policy-harmonisation", nl: "beleid harmoniseren", en: "harmonising policy",
              nlAlt: ["beleidsharmonisatie", "harmonisatie na herindeling"],
              enAlt: ["policy harmonisation", "policy alignment after a merger"],
            },
            {
              id: "policy-rules-drafting", nl: "beleidsregels opstellen", en: "drafting policy rules",
              nlAlt: ["beleidsregels schrijven", "richtlijnen voor uitvoering van bevoegdheden"],
              enAlt: ["writing administrative guidelines"],
            },
          ],
        },
        {
          id: "policy-advice", nl: "beleidsadvies geven", en: "giving policy advice",
          nlAlt: ["beleidsadvisering", "inhoudelijk adviseren over beleid"],
          enAlt: ["policy consultancy", "advising on policy"],
          close: "http://data.europa.eu/esco/skill/3e679f1c-e515-4f1b-82b3-2a7e848183a5",
          narrower: [
            {
              id: "integrated-policy-advice", nl: "integraal adviseren", en: "giving integrated advice",
              nlAlt: ["integrale advisering", "domeinoverstijgend adviseren"],
              enAlt: ["cross-domain advice", "integrated advisory work"],
            },
          ],
        },
        {
          id: "policy-implementation", nl: "beleid uitvoeren", en: "implementing policy",
          nlAlt: ["beleidsimplementatie", "uitvoering van beleid", "beleid vertalen naar uitvoering"],
          enAlt: ["policy execution", "putting policy into practice"],
          close: "http://data.europa.eu/esco/skill/f78d5c04-a440-4068-90c2-fab03409a911",
          narrower: [
            {
              id: "implementation-test", nl: "uitvoeringstoets doen", en: "testing the feasibility of implementation",
              nlAlt: ["uitvoerbaarheidstoets", "uitvoerbaarheid van decentrale overheden toetsen"],
              enAlt: ["implementation test", "feasibility check of policy"],
            },
          ],
        },
        {
          id: "policy-cycle", nl: "beleidscyclus", en: "policy cycle", type: "knowledge",
          nlAlt: ["PDCA-cyclus van beleid", "beleidsproces"],
          enAlt: ["policy process"],
        },
        {
          id: "policy-instruments", nl: "beleidsinstrumenten", en: "policy instruments", type: "knowledge",
          nlAlt: ["instrumentenmix", "sturingsinstrumenten"],
          enAlt: ["policy tools", "instrument mix"],
        },
        {
          id: "policy-compass", nl: "Beleidskompas", en: "Dutch policy compass", type: "knowledge",
          nlAlt: ["Integraal afwegingskader", "IAK"],
          enAlt: ["integrated assessment framework for policy"],
        },
        {
          id: "policy-memo-writing", nl: "beleidsnota's schrijven", en: "writing policy memoranda",
          nlAlt: ["beleidsnotitie", "startnotitie", "beleidsstukken opstellen"],
          enAlt: ["policy papers", "policy note writing"],
        },
      ],
    },
    {
      id: "strategy-foresight", nl: "Strategie en verkenning", en: "Strategy and foresight",
      skills: [
        {
          id: "strategic-vision-development", nl: "strategische visie ontwikkelen", en: "developing a strategic vision",
          nlAlt: ["visievorming", "toekomstvisie", "visieontwikkeling"],
          enAlt: ["vision document", "visioning"],
          related: ["policy-development"],
          narrower: [
            {
              id: "coalition-agreement-support", nl: "coalitieakkoord uitwerken", en: "elaborating a coalition agreement",
              nlAlt: ["collegeprogramma", "bestuursakkoord", "collegeuitvoeringsprogramma"],
              enAlt: ["executive programme", "administration programme"],
            },
          ],
        },
        {
          id: "strategic-advice", nl: "strategisch adviseren", en: "giving strategic advice",
          nlAlt: ["strategische advisering", "strategisch sparren met bestuur"],
          enAlt: ["strategy consultancy", "strategic counsel"],
        },
        {
          id: "foresight-scenarios", nl: "toekomstverkenningen en scenario's maken", en: "foresight and scenario building",
          nlAlt: ["scenarioplanning", "toekomstverkenning", "strategic foresight"],
          enAlt: ["scenario planning", "futures studies"],
          narrower: [
            {
              id: "trend-analysis", nl: "trendanalyse", en: "trend analysis",
              nlAlt: ["trends en ontwikkelingen signaleren", "trendverkenning"],
              enAlt: ["horizon scanning", "spotting developments"],
              close: "http://data.europa.eu/esco/skill/f414dc08-35bd-4bc7-846d-88a3844d057c",
            },
          ],
        },
        {
          id: "strategic-agenda-setting", nl: "strategische agenda's opstellen", en: "setting strategic agendas",
          nlAlt: ["strategische agendering", "meerjarenagenda"],
          enAlt: ["agenda setting", "multi-year agenda"],
        },
        {
          id: "demography-forecasts", nl: "demografie en bevolkingsprognoses", en: "demography and population forecasts", type: "knowledge",
          nlAlt: ["bevolkingsontwikkeling", "vergrijzing en krimp"],
          enAlt: ["demographic trends", "population ageing"],
        },
        {
          id: "regional-economic-policy", nl: "regionaal economisch beleid", en: "regional economic policy", type: "knowledge",
          nlAlt: ["economische zaken", "economische visie", "vestigingsklimaat"],
          enAlt: ["local economic development", "business climate"],
          close: "http://data.europa.eu/esco/skill/8394fefb-f62a-48c0-a156-3117cefdb9b3",
        },
      ],
    },
    {
      id: "policy-research", nl: "Beleidsonderzoek en evaluatie", en: "Policy research and evaluation",
      skills: [
        {
          id: "policy-analysis", nl: "beleidsanalyse", en: "policy analysis",
          nlAlt: ["beleid analyseren", "probleemanalyse"],
          enAlt: ["analysing policy", "policy problem diagnosis"],
          exact: "http://data.europa.eu/esco/skill/c5449667-9b40-4114-8d74-f51177669984",
        },
        {
          id: "policy-evaluation", nl: "beleidsevaluatie", en: "policy evaluation",
          nlAlt: ["beleid evalueren", "evaluatieonderzoek"],
          enAlt: ["evaluating policy", "evaluation research"],
          narrower: [
            {
              id: "policy-monitoring", nl: "beleid monitoren", en: "monitoring policy",
              nlAlt: ["beleidsmonitor", "effectmonitoring", "indicatoren volgen"],
              enAlt: ["policy indicators", "effect monitoring"],
            },
          ],
        },
        {
          id: "policy-theory", nl: "beleidstheorie opstellen", en: "building a theory of change",
          nlAlt: ["doelenboom", "veranderlogica", "doelinspanningennetwerk"],
          enAlt: ["programme theory", "intervention logic"],
          close: "http://data.europa.eu/esco/skill/d0245e61-204f-48ca-911b-45e564732682",
        },
        {
          id: "social-cost-benefit-analysis", nl: "maatschappelijke kosten-batenanalyse", en: "social cost-benefit analysis",
          nlAlt: ["MKBA", "maatschappelijke business case"],
          enAlt: ["SCBA", "societal business case"],
          close: "http://data.europa.eu/esco/skill/48b68726-0fd6-4e03-a5eb-82236516ee7a",
        },
        {
          id: "behavioural-insights", nl: "gedragsinzichten toepassen", en: "applying behavioural insights",
          nlAlt: ["gedragswetenschap in beleid", "keuzearchitectuur", "gedragsbeïnvloeding"],
          enAlt: ["nudge techniques", "behavioural public policy"],
        },
      ],
    },
    {
      id: "intergovernmental-cooperation", nl: "Bestuurlijke samenwerking en Europa", en: "Cooperation between governments and Europe",
      skills: [
        {
          id: "intergovernmental-relations", nl: "interbestuurlijke verhoudingen", en: "intergovernmental relations", type: "knowledge",
          nlAlt: ["interbestuurlijk samenwerken", "samenspel Rijk, provincie en gemeente", "IPO en VNG"],
          enAlt: ["multi-level governance", "central and local government relations"],
          narrower: [
            {
              id: "regional-cooperation", nl: "regionale samenwerking vormgeven", en: "shaping regional cooperation",
              nlAlt: ["intergemeentelijke samenwerking", "regiodeal", "samenwerken in de regio"],
              enAlt: ["inter-municipal cooperation", "Regio Deal"],
              close: "http://data.europa.eu/esco/skill/f8d92ca6-539a-4d0e-83eb-7889cde4e8f1",
            },
          ],
        },
        {
          id: "european-affairs", nl: "Europese zaken", en: "European affairs", type: "knowledge",
          nlAlt: ["EU-beleid", "Europabeleid", "EU-wetgeving volgen"],
          enAlt: ["EU policy", "EU affairs"],
        },
        {
          id: "triple-helix-cooperation", nl: "triple-helixsamenwerking", en: "triple helix cooperation",
          nlAlt: ["samenwerken met onderwijs en bedrijfsleven", "kennisalliantie"],
          enAlt: ["knowledge partnership", "cooperation with universities and business"],
          related: ["lobbying-public-affairs"],
        },
      ],
    },
  ],
};
