/** The demo's own words on the terminal, by language. */
export interface DemoWords {
  readonly title: string;
  readonly seed: (seed: number) => string;
  readonly taxonomy: string;
  readonly taxonomyText: (skills: string, occupations: string, languages: string) => string;
  readonly subtitle: (professionals: string, assignments: string, municipalities: string) => string;
  readonly network: string;
  readonly networkText: (name: string, municipalities: string) => string;
  readonly market: string;
  readonly marketText: (professionals: string, assignments: string, seats: string) => string;
  readonly pairs: string;
  readonly pairsText: (pairs: string, yes: string, unknown: string, no: string) => string;
  readonly kept: string;
  readonly keptText: (store: string) => string;
  readonly keptInMemory: string;
  readonly time: string;
  readonly timeText: (load: string, rank: string, plan: string) => string;
  readonly bestFive: (count: number) => string;
  readonly head: readonly [string, string, string, string, string, string];
  readonly nobody: string;
  readonly explained: string;
  readonly inDutch: string;
  readonly inEnglish: string;
  readonly whyNot: string;
  readonly whyNotNone: string;
  readonly plan: string;
  readonly filled: (filled: string, seats: string) => string;
  readonly total: (total: string) => string;
  readonly proven: string;
  readonly gap: (gap: string) => string;
  readonly open: (seats: string, reason: string, afterAsking: string | undefined) => string;
  readonly afterAsking: (people: string) => string;
  readonly givesMost: string;
  readonly takesMost: string;
  readonly hoursAWeek: (name: string, hours: string) => string;
  readonly report: string;
  readonly reportText: (path: string, size: string) => string;
  readonly next: string;
  readonly nextCommands: readonly (readonly [command: string, what: string])[];
}

/** Words of the demo by language. */
export const demoWords: Readonly<Record<"nl" | "en", DemoWords>> = {
  nl: {
    title: "wie past waar",
    seed: (seed) => `seed ${seed}`,
    taxonomy: "Taxonomie",
    taxonomyText: (skills, occupations, languages) =>
      `${skills} vaardigheden en ${occupations} beroepen van de overheid, in ${languages}`,
    subtitle: (professionals, assignments, municipalities) =>
      `${professionals} verzonnen professionals en ${assignments} verzonnen opdrachten bij ${municipalities} echte gemeenten rond Leiden en Alphen aan den Rijn.`,
    network: "Netwerk",
    networkText: (name, municipalities) => `${name}: ${municipalities} gemeenten rond Leiden en Alphen aan den Rijn`,
    market: "Markt",
    marketText: (professionals, assignments, seats) =>
      `${professionals} professionals en ${assignments} opdrachten met ${seats} plekken, verzonnen uit de seed`,
    pairs: "Paren",
    pairsText: (pairs, yes, unknown, no) => `${pairs} bekeken: ${yes} kunnen, ${unknown} na te vragen, ${no} niet`,
    kept: "Bewaard",
    keptText: (store) => `in ${store}, te openen met --store`,
    keptInMemory: "alleen in het geheugen: voor een bestand ontbreekt libsql",
    time: "Tijd",
    timeText: (load, rank, plan) => `${load} s laden, ${rank} s rangschikken, ${plan} s plannen`,
    bestFive: (count) => (count === 1 ? "De beste vijf voor één opdracht" : `De beste vijf voor ${count} opdrachten`),
    head: ["#", "Professional", "Thuis", "Kan het?", "Score", "Seinen"],
    nobody: "Niemand komt hiervoor in aanmerking.",
    explained: "Waarom de eerste",
    inDutch: "in het Nederlands",
    inEnglish: "in het Engels",
    whyNot: "Waarom niet",
    whyNotNone: "Voor niemand die niet kan, helpt een kleine verandering.",
    plan: "Het plan",
    filled: (filled, seats) => `${filled} van ${seats} plekken ingevuld`,
    total: (total) => `totale score ${total}`,
    proven: "gat 0: bewezen dat het niet hoger kan",
    gap: (gap) => `hoogstens ${gap} onder het beste`,
    open: (seats, reason, afterAsking) =>
      `${seats} open: ${reason}${afterAsking === undefined ? "" : ` (${afterAsking})`}`,
    afterAsking: (people) => `${people} kunnen misschien, na navraag`,
    givesMost: "Geeft meer",
    takesMost: "Krijgt meer",
    hoursAWeek: (name, hours) => `${name} ${hours} uur`,
    report: "Rapport",
    reportText: (path, size) => `${path} (${size} kB): open het in een browser`,
    next: "En nu",
    nextCommands: [
      ["npx inzet demo --seed 7 --language en", "een andere markt, in het Engels"],
      ["npx inzet generate --seed 7 --out market", "dezelfde soort markt, als bestanden"],
      ["npx inzet taxonomy search omgevingswet", "zoeken in de vaardigheden"],
    ],
  },
  en: {
    title: "who fits where",
    seed: (seed) => `seed ${seed}`,
    taxonomy: "Taxonomy",
    taxonomyText: (skills, occupations, languages) =>
      `${skills} skills and ${occupations} occupations of government, in ${languages}`,
    subtitle: (professionals, assignments, municipalities) =>
      `${professionals} invented professionals and ${assignments} invented assignments at ${municipalities} real municipalities around Leiden and Alphen aan den Rijn.`,
    network: "Network",
    networkText: (name, municipalities) =>
      `${name}: ${municipalities} municipalities around Leiden and Alphen aan den Rijn`,
    market: "Market",
    marketText: (professionals, assignments, seats) =>
      `${professionals} professionals and ${assignments} assignments with ${seats} seats, invented from the seed`,
    pairs: "Pairs",
    pairsText: (pairs, yes, unknown, no) => `${pairs} looked at: ${yes} eligible, ${unknown} to ask about, ${no} not`,
    kept: "Kept",
    keptText: (store) => `in ${store}, to be opened with --store`,
    keptInMemory: "in memory only: for a file, libsql is missing",
    time: "Time",
    timeText: (load, rank, plan) => `${load} s to load, ${rank} s to rank, ${plan} s to plan`,
    bestFive: (count) => (count === 1 ? "The best five for one assignment" : `The best five for ${count} assignments`),
    head: ["#", "Professional", "Home", "Possible?", "Score", "Lights"],
    nobody: "Nobody comes into consideration for this one.",
    explained: "Why the first one",
    inDutch: "in Dutch",
    inEnglish: "in English",
    whyNot: "Why not",
    whyNotNone: "For nobody who is not eligible a small change would do.",
    plan: "The plan",
    filled: (filled, seats) => `${filled} of ${seats} seats filled`,
    total: (total) => `total score ${total}`,
    proven: "gap 0: proven that none is higher",
    gap: (gap) => `at most ${gap} below the best`,
    open: (seats, reason, afterAsking) =>
      `${seats} open: ${reason}${afterAsking === undefined ? "" : ` (${afterAsking})`}`,
    afterAsking: (people) => `${people} may be possible, after asking`,
    givesMost: "Gives more",
    takesMost: "Takes more",
    hoursAWeek: (name, hours) => `${name} ${hours} h`,
    report: "Report",
    reportText: (path, size) => `${path} (${size} kB): open it in a browser`,
    next: "Next",
    nextCommands: [
      ["npx inzet demo --seed 7 --language nl", "another market, in Dutch"],
      ["npx inzet generate --seed 7 --out market", "a market like this one, as files"],
      ["npx inzet taxonomy search omgevingswet", "search the skills"],
    ],
  },
};
