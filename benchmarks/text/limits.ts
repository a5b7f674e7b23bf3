import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { ConceptSource } from "@inzet/core";
import { createNormaliser, Normaliser } from "@inzet/text";
import { randomFrom } from "../random.js";
import { quantile } from "./quantile.js";

/** What opening, asking and reading take. */
export interface Limits {
  /** MiB after the garbage is collected: opened, its bytes too, and asked at each effort. */
  readonly fastMiB: number;
  readonly allMiB: number;
  /** Milliseconds: the first and the median of seven readings of 60,000 characters, and how many concepts it gave. */
  readonly firstReadMs: number;
  readonly readMs: number;
  readonly found: number;
  /** Milliseconds that queries of 30 characters take at most. */
  readonly slowestFastMs: number;
  readonly slowestBestMs: number;
  /** What hostile texts take, at half the size and at all of it. */
  readonly hostile: readonly { readonly name: string; readonly halfMs: number; readonly allMs: number }[];
}

/** A CV of 20 pages. */
const charactersOfCv = 60_000;

/** Measures memory, extraction, and what no text may exceed, on the skills of a taxonomy. */
export function measureLimits(esco: readonly ConceptSource[], seed: number): Limits {
  const skills = esco.filter((concept) => concept.kind === "skill");
  const bytes = createNormaliser(skills, { languages: ["en", "nl"] })
    .toBytes()
    .slice();
  const labels = skills.flatMap(({ labels: { en } }) => [en?.preferred ?? [], en?.alternative?.[0] ?? []].flat());
  const before = memory();
  const normaliser = Normaliser.fromBytes(bytes);
  normaliser.normalise("project management", { effort: "fast" });
  // The bytes themselves were there before.
  const fastMiB = (memory() - before + bytes.length) / 2 ** 20;
  normaliser.normalise("project management");
  normaliser.extract("Experience with project management is required.");
  const allMiB = (memory() - before + bytes.length) / 2 ** 20;

  const random = randomFrom(seed);
  const label = () => labels[Math.floor(random() * labels.length)]!;
  const thirty = Array.from({ length: 400 }, () => `${label()} ${label()}`.slice(0, 30));
  const slowest = (effort: "fast" | "best") =>
    Math.max(...thirty.map((text) => timed(() => normaliser.normalise(text, { effort }))));
  const slowestFastMs = slowest("fast");
  const slowestBestMs = slowest("best");

  const cv = cvFrom(label);
  const fresh = Normaliser.fromBytes(bytes);
  let found = 0;
  const reads = Array.from({ length: 7 }, () => timed(() => (found = fresh.extract(cv).length)));
  const hostile = [
    ["1 MB of one letter, read", (size: number) => normaliser.extract("a".repeat(size * 1e6))],
    ["100,000 combining marks, read", (size: number) => normaliser.extract(`e${"\u0301".repeat(size * 1e5)}`)],
    ["1 MB of one letter, normalised", (size: number) => normaliser.normalise("a".repeat(size * 1e6))],
    ["100,000 combining marks, normalised", (size: number) => normaliser.normalise(`e${"\u0301".repeat(size * 1e5)}`)],
  ] as const;
  return {
    ...{ fastMiB, allMiB, found, slowestFastMs, slowestBestMs },
    firstReadMs: reads[0]!,
    readMs: quantile(reads, 0.5),
    hostile: hostile.map(([name, read]) => {
      const median = (size: number) =>
        quantile(
          Array.from({ length: 5 }, () => timed(() => read(size))),
          0.5,
        );
      return { name, halfMs: median(0.5), allMs: median(1) };
    }),
  };
}

/** Prose of a working life: skills among words that are none. */
function cvFrom(label: () => string): string {
  let text = "";
  for (let year = 0; text.length < charactersOfCv; year++) {
    text += `${1960 + (year % 60)}: In this assignment I was responsible for ${label()} and supported colleagues who had to ${label()}. `;
    text += `Together with the team of the municipality we did ${label()}, for which the client thanked us.\n`;
  }
  return text.slice(0, charactersOfCv);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Bytes in use on and beside the heap, once what nobody holds is gone. */
function memory(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
