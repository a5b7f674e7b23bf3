/** What one fault did to one store. */
export interface SoakResult {
  readonly adapter: string;
  readonly version: string;
  readonly name: string;
  readonly how: string;
  readonly pass: string;
  readonly times: number;
  readonly figures: Readonly<Record<string, number>>;
  readonly broken: readonly string[];
  readonly seconds: number;
  readonly seed: number;
  readonly node: string;
  readonly date: string;
}

/** Writes results as a page. */
export function toMarkdown(results: readonly SoakResult[], card: string): string {
  const names = { sqlite: "SQLite", postgres: "PostgreSQL" } as Readonly<Record<string, string>>;
  const rows = results.map(({ adapter, name, times, figures, broken, pass, seconds, date, seed }) => {
    const told = Object.entries(figures).map(([figure, value]) => `${value.toLocaleString("en")} ${figure}`);
    const verdict = broken.length === 0 ? `passed: ${pass}` : `**${broken.length} broken** of: ${pass}`;
    return `| ${name} | ${names[adapter]} | ${times.toLocaleString("en")} | ${told.join(", ")} | ${verdict} | ${seconds} s | ${date}, seed ${seed} |`;
  });
  const ways = [...new Map(results.map(({ name, how }) => [name, how]))].map(([name, how]) => `- **${name}**: ${how}.`);
  const versions = [...new Set(results.map(({ version }) => version))];
  return `# Stores: what they withstand

\`npm run soak\`. ${card}. ${versions.join("; ")}.

| fault | store | times | what happened | verdict | took | when |
|---|---|---|---|---|---|---|
${rows.join("\n")}

${ways.join("\n")}
`;
}
