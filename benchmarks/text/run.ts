/**
 * `pnpm bench text [--cross-validate] [--learn] [--learn-sentences]`: how well and how fast words become concepts; `--learn` writes new weights of
 * phrases; then `--learn-sentences`, in a run of its own, those that rest on them. */
import { writeFileSync } from "node:fs";
import { loadEsco } from "@inzet/esco";
import { related, unrelated } from "../../packages/text/src/analysis/dutch-pairs.fixture.js";
import { dutchRoot } from "../../packages/text/src/analysis/dutch-root.js";
import { foldWord } from "../../packages/text/src/analysis/fold-word.js";
import { formatCard, machineCard } from "../machine-card.js";
import { dataFolder } from "./data-folder.js";
import { measureLimits } from "./limits.js";
import { readMelo } from "./melo.js";
import { measureNoisy } from "./noisy.js";
import { measureSentences } from "./sentences.js";
import { readPhrases } from "./skill-phrases.js";
import { crossValidate, figuresOf, gather, type PhraseExample, type RankFigures } from "./titles.js";
import { writeWeights } from "./write-weights.js";

const three = (value: number) => value.toFixed(3).replace(/^0/, "");
const percent = (value: number) => (100 * value).toFixed(1);
const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const row = (name: string, each: RankFigures) =>
  `| ${name} | ${three(each.mrr)} (${three(each.successAt10)}) | ${three(each.plainMrr)} (${three(each.plainSuccessAt10)}) | ${three(each.conceptMrr)} (${three(each.conceptSuccessAt10)}) |`;

/** Asks all questions and writes `benchmarks/results/text.md`. */
export async function run({ seed, options }: { seed: number; options: string[] }): Promise<void> {
  const folder = dataFolder();
  const esco = (await loadEsco({ path: `${folder}/esco`, languages: ["en", "nl"] })).concepts;
  const lines: string[] = [];
  const say = (line: string) => {
    lines.push(line);
    console.log(line);
  };
  const meet = ([a, b]: readonly [string, string]) => dutchRoot(foldWord(a)) === dutchRoot(foldWord(b));
  say("## Dutch stemming\n");
  say(
    `${related.filter(meet).length} of ${related.length} related pairs meet, and ${unrelated.filter(meet).length} of ${unrelated.length} unrelated ones.\n`,
  );

  const noisy = await measureNoisy(esco, seed);
  say("## Noisy queries\n");
  say(
    `2,000 queries spoiled by seed ${seed} from ${noisy.distinct.toLocaleString("en")} distinct labels (skills, English and Dutch); ${noisy.takenByOthers} of the queries are the very label of another concept.`,
  );
  say(
    `Built in ${ms(noisy.buildMs)} ms (${ms(noisy.learnedMs)} ms with what is learned); ${noisy.bytesMb.toFixed(1)} MiB; opens in ${ms(noisy.openMs)} ms.\n`,
  );
  say("| library | asked | right first (%) | in five (%) | median ms | p99 ms |\n|---|---|---|---|---|---|");
  for (const each of noisy.results) {
    say(
      `| ${each.name} | ${each.asked} | ${percent(each.firstRight)} | ${percent(each.inFive)} | ${ms(each.medianMs)} | ${ms(each.p99Ms)} |`,
    );
  }
  say("");
  for (const { noise, counts } of noisy.noises)
    say(`- ${noise}: ${percent(counts[0] / counts[2])} / ${percent(counts[1] / counts[2])} %`);
  for (const reason of noisy.missing) say(`- not measured: ${reason}`);

  const limits = measureLimits(esco, seed);
  say("\n## Memory, reading, and what no text may exceed\n");
  say(
    `Memory with its bytes: ${limits.fastMiB.toFixed(0)} MiB for keystrokes, ${limits.allMiB.toFixed(0)} MiB with everything. 60,000 characters of prose: ${ms(limits.readMs)} ms (${ms(limits.firstReadMs)} ms the first time), ${limits.found} found. Queries of 30 characters, the slowest of 400 in processor time, each the best of three: ${ms(limits.slowestFastMs)} ms fast, ${ms(limits.slowestBestMs)} ms at best effort.\n`,
  );
  for (const { name, halfMs, allMs } of limits.hostile) say(`- ${name}: ${ms(allMs)} ms; half of it ${ms(halfMs)} ms`);

  say("\n## Titles and phrases\n");
  say("| set | by form: MRR (success@10) | by form, further forms not lowered | by concept |\n|---|---|---|---|");
  const sets = new Map<string, PhraseExample[]>();
  const times: string[] = [];
  for (const [name, set] of [
    ["Dutch titles", () => readMelo(folder, "nl", esco)],
    ["American titles", () => readMelo(folder, "en", esco)],
    ["Dutch skill phrases", () => readPhrases(folder, esco)],
  ] as const) {
    const { examples, msPerPhrase } = gather(set());
    sets.set(name, examples);
    times.push(`${name} ${ms(msPerPhrase)} ms`);
    const letters = new Float64Array(1000);
    letters[0] = 1;
    say(row(`${name}, letters alone`, figuresOf(examples, letters)));
    say(row(`${name}, as shipped (weights have seen them)`, figuresOf(examples)));
  }
  if (options.includes("--learn")) writeWeights([...sets.values()].flat());
  if (options.includes("--cross-validate")) {
    for (const [name, figures] of crossValidate(sets, 3))
      say(row(`${name}, cross-validated (3 folds, all sets together)`, figures));
  }
  say(`\nA phrase takes: ${times.join(", ")}.`);

  say("\n## Sentences to skills\n");
  say("| set | MRR | R-Precision@5 | present or not, AUROC |\n|---|---|---|---|");
  for (const each of measureSentences(folder, esco, options.includes("--learn-sentences"))) {
    say(
      `| ${each.name}, cross-validated (5 folds) | ${three(each.mrr)} | ${three(each.precision)} | ${three(each.auroc)} |`,
    );
  }
  const card = formatCard(machineCard(seed));
  writeFileSync(
    new URL("../results/text.md", import.meta.url),
    `# Words to skills\n\n${card}\n\n${lines.join("\n")}\n`,
  );
}
