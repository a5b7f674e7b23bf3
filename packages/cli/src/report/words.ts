import type { Light, LightState, Truth } from "@inzet/core";
import type { ReportLanguage } from "./report-input.js";

/** Every word on the page that is not data. */
export interface Words {
  readonly skipToContent: string;
  readonly contents: string;
  /** Short names of the page's parts, for the list of contents. */
  readonly parts: Readonly<Record<"figures" | "lights" | "map" | "matches" | "balance" | "open" | "reading", string>>;
  readonly asOf: (day: string) => string;
  readonly underPolicy: (name: string) => string;
  readonly figures: {
    readonly heading: string;
    readonly professionals: string;
    readonly professionalsNote: (organisations: string) => string;
    readonly assignments: string;
    readonly assignmentsNote: (seats: string) => string;
    readonly pairs: string;
    readonly filled: string;
    readonly filledNote: (seats: string) => string;
    readonly total: string;
    readonly proven: string;
    readonly gap: (gap: string) => string;
    readonly eligibility: string;
    readonly eligible: string;
    readonly eligibleNote: string;
    readonly ask: string;
    readonly askNote: string;
  };
  readonly lights: {
    readonly heading: string;
    readonly intro: (matches: string) => string;
    readonly names: Readonly<Record<Light, string>>;
    readonly short: Readonly<Record<Light, string>>;
    readonly questions: Readonly<Record<Light, string>>;
    readonly states: Readonly<Record<LightState, string>>;
    readonly chart: (light: string, parts: string) => string;
  };
  readonly eligibility: Readonly<Record<Truth, string>>;
  readonly matches: {
    readonly heading: string;
    readonly intro: string;
    readonly legend: string;
    readonly more: (count: string) => string;
    readonly none: string;
    readonly rank: string;
    readonly professional: string;
    readonly assignment: string;
    readonly bars: string;
    readonly score: string;
    readonly eligible: string;
    readonly counts: (yes: string, unknown: string, no: string) => string;
    readonly noHome: string;
    readonly barTitle: (value: string, low: string, high: string) => string;
    readonly segment: (criterion: string, contribution: string, most: string) => string;
    readonly details: string;
    readonly criterion: string;
    readonly weight: string;
    readonly howWell: string;
    readonly adds: string;
    readonly sum: string;
    readonly toSettle: string;
    readonly lightsOf: string;
    readonly caption: (title: string) => string;
  };
  readonly facts: {
    readonly seats: (count: number, text: string) => string;
    readonly hours: (text: string) => string;
    readonly period: (start: string, end: string) => string;
    readonly from: (start: string) => string;
  };
  readonly map: {
    readonly heading: string;
    readonly intro: string;
    readonly title: string;
    readonly description: (places: string, people: string, seats: string) => string;
    readonly people: string;
    readonly seats: string;
    readonly flows: string;
    readonly place: (name: string, people: string, seats: string) => string;
    readonly flow: (from: string, to: string, people: string) => string;
    readonly elsewhere: (people: string, seats: string) => string;
    readonly table: string;
    readonly more: (count: string) => string;
    readonly placeHead: string;
    readonly kilometres: (count: string) => string;
  };
  readonly balance: {
    readonly heading: string;
    readonly intro: string;
    readonly caption: string;
    readonly organisation: string;
    readonly gives: string;
    readonly takes: string;
    readonly balance: string;
    readonly hours: (text: string) => string;
    readonly people: (count: number, text: string) => string;
    readonly bar: (name: string, given: string, taken: string) => string;
    readonly ownHouse: (text: string) => string;
    readonly withoutHome: (text: string) => string;
    readonly withoutHours: (text: string) => string;
    readonly nothing: string;
  };
  readonly open: {
    readonly heading: string;
    readonly intro: string;
    readonly all: string;
    readonly assignment: string;
    readonly seats: string;
    readonly why: string;
    readonly reasons: Readonly<Record<"nobody-eligible" | "needed-elsewhere", string>>;
    readonly afterAsking: (count: string) => string;
  };
  readonly reading: {
    readonly heading: string;
    readonly items: readonly (readonly [term: string, explanation: string])[];
  };
}

/** The page's words by language. */
export const words: Readonly<Record<ReportLanguage, Words>> = {
  nl: {
    skipToContent: "Naar de inhoud",
    contents: "Inhoud",
    parts: {
      figures: "In het kort",
      lights: "Seinen",
      map: "Kaart",
      matches: "Matches",
      balance: "Geven en nemen",
      open: "Open plekken",
      reading: "Leeswijzer",
    },
    asOf: (day) => `Stand op ${day}`,
    underPolicy: (name) => `volgens het beleid van ${name}`,
    figures: {
      heading: "In het kort",
      professionals: "professionals",
      professionalsNote: (organisations) => `van ${organisations} organisaties`,
      assignments: "opdrachten",
      assignmentsNote: (seats) => `met samen ${seats} plekken`,
      pairs: "paren bekeken",
      filled: "plekken ingevuld",
      filledNote: (seats) => `van ${seats} in het plan`,
      total: "totale score van het plan",
      proven: "bewezen: hoger kan niet",
      gap: (gap) => `hoogstens ${gap} onder het beste`,
      eligibility: "Kan het? Alle paren die zijn bekeken",
      eligible: "paren die kunnen",
      eligibleNote: "aan alle voorwaarden voldaan",
      ask: "paren om na te vragen",
      askNote: "er ontbreekt iets om het te weten",
    },
    lights: {
      heading: "Waar het op vastloopt",
      intro: (matches) =>
        `Een match lukt pas als vijf seinen tegelijk op groen staan. Zo staan ze bij de ${matches} matches op deze pagina.`,
      names: {
        willing: "wil",
        aware: "weet het",
        fitting: "past",
        released: "mag",
        click: "klikt",
      },
      short: { willing: "wil", aware: "weet", fitting: "past", released: "mag", click: "klikt" },
      questions: {
        willing: "Heeft de professional er zin in?",
        aware: "Weet de professional dat het kan, en dat dit er is?",
        fitting: "Past het bij wat iemand kan en wil leren?",
        released: "Werkt de eigen organisatie mee?",
        click: "Klikt het in het gesprek?",
      },
      states: { green: "groen", amber: "oranje", red: "rood", unknown: "onbekend" },
      chart: (light, parts) => `Sein ${light}: ${parts}`,
    },
    eligibility: { yes: "ja", unknown: "na te vragen", no: "nee" },
    matches: {
      heading: "De beste matches",
      intro:
        "Elke balk telt op tot de score; elke kleur is wat een criterium bijdraagt. De lijn eronder loopt van het minste tot het meeste dat de score nog kan worden, als alles bekend is.",
      legend: "Criteria",
      more: (count) => `Nog ${count} opdrachten`,
      none: "Niemand komt hiervoor in aanmerking.",
      rank: "#",
      professional: "Professional",
      assignment: "Opdracht",
      bars: "Waar de score uit bestaat",
      score: "Score",
      eligible: "Kan het?",
      counts: (yes, unknown, no) => `${yes} kunnen, ${unknown} na te vragen, ${no} niet`,
      noHome: "zonder thuisorganisatie",
      barTitle: (value, low, high) => `Score ${value}, tussen ${low} en ${high}`,
      segment: (criterion, contribution, most) => `${criterion}: ${contribution} van hoogstens ${most}`,
      details: "Waarom",
      criterion: "Criterium",
      weight: "Gewicht",
      howWell: "Hoe goed",
      adds: "Draagt bij",
      sum: "Samen",
      toSettle: "Nog te regelen of na te vragen",
      lightsOf: "De vijf seinen",
      caption: (title) => `De beste matches voor ${title}`,
    },
    facts: {
      seats: (count, text) => `${text} ${count === 1 ? "plek" : "plekken"}`,
      hours: (text) => `${text} uur per week`,
      period: (start, end) => `${start} tot ${end}`,
      from: (start) => `vanaf ${start}`,
    },
    map: {
      heading: "Waar mensen en opdrachten zijn",
      intro:
        "Mensen zijn geteld per plaats, bij de dichtstbijzijnde organisatie: niemands eigen adres staat op de kaart.",
      title: "Kaart van professionals en opdrachten",
      description: (places, people, seats) =>
        `${places} plaatsen met samen ${people} professionals en ${seats} plekken.`,
      people: "professionals",
      seats: "plekken",
      flows: "wie het plan waarheen stuurt",
      place: (name, people, seats) => `${name}: ${people} professionals, ${seats} plekken`,
      flow: (from, to, people) => `Van ${from} naar ${to}: ${people}`,
      elsewhere: (people, seats) => `Zonder bekende plaats: ${people} professionals, ${seats} plekken.`,
      table: "De kaart als tabel",
      more: (count) => `Nog ${count} plaatsen`,
      placeHead: "Plaats",
      kilometres: (count) => `${count} km`,
    },
    balance: {
      heading: "Wie geeft en wie neemt",
      intro: "Uren per week die organisaties in het plan aan elkaar geven en van elkaar krijgen.",
      caption: "Uren per week gegeven en gekregen, per organisatie",
      organisation: "Organisatie",
      gives: "Geeft",
      takes: "Krijgt",
      balance: "Balans",
      hours: (text) => `${text} uur`,
      people: (count, text) => `${text} ${count === 1 ? "mens" : "mensen"}`,
      bar: (name, given, taken) => `${name} geeft ${given} uur en krijgt ${taken} uur per week`,
      ownHouse: (text) => `Uit eigen huis ingevuld: ${text}.`,
      withoutHome: (text) => `Ingevuld door iemand zonder thuisorganisatie: ${text}.`,
      withoutHours: (text) => `Uren onbekend, dus niet meegeteld: ${text}.`,
      nothing: "In dit plan geeft of neemt niemand.",
    },
    open: {
      heading: "Plekken die open blijven",
      intro: "Een plek blijft open met een reden.",
      all: "Alle plekken zijn ingevuld.",
      assignment: "Opdracht",
      seats: "Plekken",
      why: "Waarom",
      reasons: {
        "nobody-eligible": "niemand voldoet aan alle voorwaarden",
        "needed-elsewhere": "wie kan, doet elders meer goed",
      },
      afterAsking: (count) => `${count} kunnen misschien, na navraag`,
    },
    reading: {
      heading: "Zo leest u deze pagina",
      items: [
        [
          "Onbekend is geen nee",
          "Wat een profiel niet zegt, is onbekend: het telt niet als nul, maar maakt de score een interval.",
        ],
        [
          "Kan het?",
          "Ja: aan alle voorwaarden is voldaan. Na te vragen: minstens een voorwaarde is onbekend, geen is nee. Nee: iets staat in de weg.",
        ],
        [
          "Score",
          "Het gewogen gemiddelde van de criteria, van 0 tot 1. De gewichten komen uit het beleid van het netwerk.",
        ],
        ["Seinen", "Wil, weet, past, mag, klikt. Pas als alle vijf groen zijn, komt er een match tot stand."],
        [
          "Plan",
          "Vult plekken zo dat de scores samen zo hoog mogelijk zijn, met iedereen op hoogstens één plek. Het bewijs staat erbij: prijzen waarmee ieder kan narekenen dat het niet hoger kan.",
        ],
        ["Namen", "Professionals staan hier onder een pseudoniem. Wie zij zijn, staat ergens anders."],
      ],
    },
  },
  en: {
    skipToContent: "Skip to content",
    contents: "Contents",
    parts: {
      figures: "In short",
      lights: "Lights",
      map: "Map",
      matches: "Matches",
      balance: "Give and take",
      open: "Open seats",
      reading: "How to read",
    },
    asOf: (day) => `As of ${day}`,
    underPolicy: (name) => `under the policy of ${name}`,
    figures: {
      heading: "In short",
      professionals: "professionals",
      professionalsNote: (organisations) => `of ${organisations} organisations`,
      assignments: "assignments",
      assignmentsNote: (seats) => `with ${seats} seats in all`,
      pairs: "pairs looked at",
      filled: "seats filled",
      filledNote: (seats) => `of ${seats} in the plan`,
      total: "total score of the plan",
      proven: "proven: none is higher",
      gap: (gap) => `at most ${gap} below the best`,
      eligibility: "Is it possible? All pairs looked at",
      eligible: "pairs that are eligible",
      eligibleNote: "every constraint is met",
      ask: "pairs to ask about",
      askNote: "something is missing to know",
    },
    lights: {
      heading: "Where it gets stuck",
      intro: (matches) =>
        `A match happens once five lights are green at the same time. This is how they stand for the ${matches} matches on this page.`,
      names: {
        willing: "willing",
        aware: "aware",
        fitting: "fitting",
        released: "released",
        click: "click",
      },
      short: { willing: "willing", aware: "aware", fitting: "fitting", released: "released", click: "click" },
      questions: {
        willing: "Is the professional keen on it?",
        aware: "Does the professional know that it can be done, and that this exists?",
        fitting: "Does it fit what someone can do and wants to learn?",
        released: "Does the home organisation go along?",
        click: "Does the conversation click?",
      },
      states: { green: "green", amber: "amber", red: "red", unknown: "unknown" },
      chart: (light, parts) => `Light ${light}: ${parts}`,
    },
    eligibility: { yes: "yes", unknown: "to ask", no: "no" },
    matches: {
      heading: "The best matches",
      intro:
        "Each bar adds up to the score; each colour is what one criterion adds. The line below it runs from the least to the most that the score can still turn out to be, once everything is known.",
      legend: "Criteria",
      more: (count) => `${count} more assignments`,
      none: "Nobody comes into consideration for this one.",
      rank: "#",
      professional: "Professional",
      assignment: "Assignment",
      bars: "What the score is made of",
      score: "Score",
      eligible: "Possible?",
      counts: (yes, unknown, no) => `${yes} eligible, ${unknown} to ask, ${no} not`,
      noHome: "without a home organisation",
      barTitle: (value, low, high) => `Score ${value}, between ${low} and ${high}`,
      segment: (criterion, contribution, most) => `${criterion}: ${contribution} of at most ${most}`,
      details: "Why",
      criterion: "Criterion",
      weight: "Weight",
      howWell: "How well",
      adds: "Adds",
      sum: "Together",
      toSettle: "Still to settle or to ask",
      lightsOf: "The five lights",
      caption: (title) => `The best matches for ${title}`,
    },
    facts: {
      seats: (count, text) => `${text} ${count === 1 ? "seat" : "seats"}`,
      hours: (text) => `${text} hours a week`,
      period: (start, end) => `${start} to ${end}`,
      from: (start) => `from ${start}`,
    },
    map: {
      heading: "Where people and assignments are",
      intro: "People are counted by place, at the nearest organisation: nobody's own address is on the map.",
      title: "Map of professionals and assignments",
      description: (places, people, seats) =>
        `${places} places with ${people} professionals and ${seats} seats in all.`,
      people: "professionals",
      seats: "seats",
      flows: "whom the plan sends where",
      place: (name, people, seats) => `${name}: ${people} professionals, ${seats} seats`,
      flow: (from, to, people) => `From ${from} to ${to}: ${people}`,
      elsewhere: (people, seats) => `Without a known place: ${people} professionals, ${seats} seats.`,
      table: "The map as a table",
      more: (count) => `${count} more places`,
      placeHead: "Place",
      kilometres: (count) => `${count} km`,
    },
    balance: {
      heading: "Who gives and who takes",
      intro: "Hours a week that organisations give to each other in the plan, and take from each other.",
      caption: "Hours a week given and taken, by organisation",
      organisation: "Organisation",
      gives: "Gives",
      takes: "Takes",
      balance: "Balance",
      hours: (text) => `${text} h`,
      people: (count, text) => `${text} ${count === 1 ? "person" : "people"}`,
      bar: (name, given, taken) => `${name} gives ${given} and takes ${taken} hours a week`,
      ownHouse: (text) => `Filled from the own house: ${text}.`,
      withoutHome: (text) => `Filled by someone without a home organisation: ${text}.`,
      withoutHours: (text) => `Hours unknown, so not counted: ${text}.`,
      nothing: "Nobody gives or takes in this plan.",
    },
    open: {
      heading: "Seats that stay open",
      intro: "A seat stays open for a reason.",
      all: "All seats are filled.",
      assignment: "Assignment",
      seats: "Seats",
      why: "Why",
      reasons: {
        "nobody-eligible": "nobody meets all constraints",
        "needed-elsewhere": "those who can do more good elsewhere",
      },
      afterAsking: (count) => `${count} may be possible, after asking`,
    },
    reading: {
      heading: "How to read this page",
      items: [
        [
          "Unknown is not no",
          "What a profile does not say is unknown: it does not count as nothing, it makes the score an interval.",
        ],
        [
          "Possible?",
          "Yes: every constraint is met. To ask: at least one constraint is unknown and none is no. No: something stands in the way.",
        ],
        ["Score", "The weighted mean of the criteria, from 0 to 1. The weights come from the network's policy."],
        ["Lights", "Willing, aware, fitting, released, click. A match happens once all five are green."],
        [
          "Plan",
          "Fills seats so that the scores together are as high as can be, with everyone on one seat at most. The proof comes with it: prices by which anyone can check that none is higher.",
        ],
        ["Names", "Professionals appear under a pseudonym. Who they are is kept elsewhere."],
      ],
    },
  },
};
