import type { MatchStore } from "@inzet/core";
import { renderReport } from "../report/render-report.js";
import { createReportContext } from "../report/report-context.js";
import type { ReportInput } from "../report/report-input.js";
import type { Colours } from "../terminal/colours.js";
import { createDemoMarket, type DemoOptions, demoDay, firstMatch, pickRankings, rankAll } from "./demo-market.js";
import {
  bestMatches,
  type DemoVoice,
  explanations,
  facts,
  heading,
  nextCommands,
  planSummary,
  whyNotText,
} from "./demo-sections.js";
import { demoWords } from "./demo-words.js";
import { pickWhyNot } from "./pick-why-not.js";
import { writeReport } from "./write-report.js";

/** Where the demo writes, and by which clock it says how long it took. */
export interface DemoSurroundings {
  /** Takes the text, section by section. */
  readonly write: (text: string) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Where the network is kept. */
  readonly store: MatchStore;
  /** How the store is called; absent: it is in memory only. */
  readonly storeName?: string;
  readonly colours: Colours;
  /** Most characters in a line. */
  readonly width: number;
}

/**
 * Runs the demo: loads, ranks, plans, explains, and writes the report.
 *
 * The same options give the same text, but for how long it took, and the same report to the byte.
 */
export async function runDemo(options: DemoOptions, out: string, surroundings: DemoSurroundings): Promise<void> {
  const { write, now, store, storeName, colours, width } = surroundings;
  const words = demoWords[options.language];
  const started = now();
  const market = await createDemoMarket(options, store);
  const loaded = now();
  const rankings = rankAll(market);
  const ranked = now();
  const plan = market.matcher.plan({});
  const planned = now();

  const { taxonomy, policy, organisations, professionals, assignments } = market;
  const input: ReportInput = {
    title: `${policy.name ?? policy.id}: ${words.title}`,
    subtitle: words.subtitle(String(professionals.length), String(assignments.length), String(organisations.length)),
    today: demoDay,
    language: options.language,
    organisations,
    professionals,
    assignments,
    rankings,
    plan,
    policy,
    label: (id) => (taxonomy.has(id) ? taxonomy.label(id, options.language) : id),
  };
  const context = createReportContext(input);
  const { formats } = context;
  const voice: DemoVoice = { words, context, colours, width };
  const counts = { yes: 0, unknown: 0, no: 0 };
  for (const ranking of rankings) {
    for (const truth of ["yes", "unknown", "no"] as const) counts[truth] += ranking.counts[truth];
  }
  const seconds = (from: number, to: number) => formats.seconds((to - from) / 1000);

  write(
    `${colours.bold(`inzet · ${words.title}`)} ${colours.dim(`· ${words.seed(options.seed)} · ${formats.day(demoDay)}`)}\n\n`,
  );
  write(
    facts(
      [
        [
          words.taxonomy,
          words.taxonomyText(
            formats.count(taxonomy.skillCount),
            formats.count(market.occupations),
            taxonomy.languages.join(", "),
          ),
        ],
        [words.network, words.networkText(policy.name ?? policy.id, formats.count(organisations.length))],
        [
          words.market,
          words.marketText(
            formats.count(professionals.length),
            formats.count(assignments.length),
            formats.count(plan.seats),
          ),
        ],
        [
          words.pairs,
          words.pairsText(
            formats.count(counts.yes + counts.unknown + counts.no),
            formats.count(counts.yes),
            formats.count(counts.unknown),
            formats.count(counts.no),
          ),
        ],
        [words.kept, storeName === undefined ? words.keptInMemory : words.keptText(storeName)],
        [words.time, words.timeText(seconds(started, loaded), seconds(loaded, ranked), seconds(ranked, planned))],
      ],
      voice,
    ),
  );

  const shown = pickRankings(rankings);
  write(heading(words.bestFive(shown.length), voice));
  write(bestMatches(shown, voice));
  const first = firstMatch(shown);
  if (first !== undefined) {
    write(heading(words.explained, voice));
    write(explanations(market.matcher.explain(first), voice));
  }
  write(heading(words.whyNot, voice));
  write(whyNotText(pickWhyNot(market, shown), voice));
  write(heading(words.plan, voice));
  write(planSummary(plan, voice));

  const report = renderReport(input);
  await writeReport(out, report);
  write(heading(words.report, voice));
  write(`  ${words.reportText(colours.bold(out), formats.count(Math.ceil(Buffer.byteLength(report) / 1000)))}\n`);
  write(heading(words.next, voice));
  write(nextCommands(voice));
}
