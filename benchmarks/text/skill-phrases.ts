import { readFileSync } from "node:fs";
import type { ConceptSource } from "@inzet/core";

/** Reads the Dutch skill phrases, each with the skills that are right. */
export function readPhrases(folder: string, esco: readonly ConceptSource[]) {
  const lines = readFileSync(`${folder}/bench/skill-phrases-nl/dev.tsv`, "utf8").split("\n").slice(1);
  const queries = lines
    .filter((line) => line !== "")
    .map((line) => {
      const [text, uris] = line.split("\t");
      return { text: text!, concepts: new Set(uris!.trim().split(" ")) };
    });
  const concepts = esco;
  return { language: "nl" as const, kinds: ["skill"] as const, concepts, queries };
}
