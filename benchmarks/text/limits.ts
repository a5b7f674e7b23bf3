import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ConceptSource } from "@inzet/core";
import { createNormaliser, Normaliser } from "@inzet/text";
import { randomFrom } from "../random.js";
import { quantile } from "./quantile.js";

/** What opening, asking and reading take. */
export interface Limits {
  /** MiB of an opened normaliser, its bytes too: asked at keystrokes, and in every way. */
  readonly fastMiB: number;
  readonly allMiB: number;
  /** Milliseconds: the first and the median of seven readings of 60,000 characters, and how many concepts it gave. */
  readonly firstReadMs: number;
  readonly readMs: number;
  readonly found: number;
  /** Milliseconds that queries of 30 characters take at most, of the processor, each the best of three. */
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
  const { fast, all } = memoryOf(bytes);
  const normaliser = Normaliser.fromBytes(bytes);
  const random = randomFrom(seed);
  const label = () => labels[Math.floor(random() * labels.length)]!;
  const thirty = Array.from({ length: 400 }, () => `${label()} ${label()}`.slice(0, 30));
  for (const effort of ["fast", "best"] as const) for (const text of thirty) normaliser.normalise(text, { effort });
  // Processor time, the best of three: what other processes take away is not ours.
  const slowest = (effort: "fast" | "best") =>
    Math.max(
      ...thirty.map((text) =>
        Math.min(...[1, 2, 3].map(() => processorMs(() => normaliser.normalise(text, { effort })))),
      ),
    );
  const slowestFastMs = slowest("fast");
  const slowestBestMs = slowest("best");

  const cv = cvFrom(label);
  const fresh = Normaliser.fromBytes(bytes);
  let found = 0;
  const reads = Array.from({ length: 7 }, () => timed(() => (found = fresh.extract(cv, { limit: 10_000 }).length)));
  const hostile = [
    ["1 MB of one letter, read", (size: number) => normaliser.extract("a".repeat(size * 1e6))],
    ["100,000 combining marks, read", (size: number) => normaliser.extract(`e${"\u0301".repeat(size * 1e5)}`)],
    ["1 MB of one letter, normalised", (size: number) => normaliser.normalise("a".repeat(size * 1e6))],
    ["100,000 combining marks, normalised", (size: number) => normaliser.normalise(`e${"\u0301".repeat(size * 1e5)}`)],
  ] as const;
  return {
    ...{ fastMiB: fast / 2 ** 20, allMiB: all / 2 ** 20, found, slowestFastMs, slowestBestMs },
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

function processorMs(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Bytes that an opened normaliser holds, its own included, in a process in which nothing else is. */
function memoryOf(bytes: Uint8Array): { fast: number; all: number } {
  const folder = mkdtempSync(join(tmpdir(), "inzet-text-"));
  const file = join(folder, "normaliser.bin");
  writeFileSync(file, bytes);
  const child = fileURLToPath(new URL("memory.child.ts", import.meta.url));
  try {
    return JSON.parse(
      execFileSync(process.execPath, ["--expose-gc", ...process.execArgv, child, file], { encoding: "utf8" }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
