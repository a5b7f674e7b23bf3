/** The words of tables about plans. */
export const planWords = {
  nl: {
    filled: ["opdracht", "professional", "score", "seinen"],
    compared: [
      "doel",
      "totaal",
      "fit kwijt",
      "plaatsen",
      "blokkerend",
      "laagste score",
      "slechtst gevulde organisatie",
    ],
    afterAsking: (count: number) => `Na navraag ${count === 1 ? "is" : "zijn"} nog ${count} plaatsen te vullen:`,
    ask: "vragen",
    skipped: (objective: string) => `${objective} overgeslagen`,
    nobody: "niemand",
  },
  en: {
    filled: ["assignment", "professional", "score", "lights"],
    compared: ["objective", "total", "fit lost", "seats", "blocking", "lowest score", "organisation filled least"],
    afterAsking: (count: number) => `After asking, ${count} more ${count === 1 ? "seat" : "seats"} can be filled:`,
    ask: "ask",
    skipped: (objective: string) => `${objective} skipped`,
    nobody: "nobody",
  },
} as const;
