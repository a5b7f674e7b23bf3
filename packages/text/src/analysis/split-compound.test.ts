import { expect, it } from "vitest";
import { WordList } from "../index/word-list.js";
import { splitCompound } from "./split-compound.js";

const words = WordList.of(["project", "beheer", "veiligheid", "plan", "water", "bank"]);
const split = (word: string) => splitCompound(word, words, () => true).map((part) => words.words[part.word]);

it("splits a compound into words of the list, with what links them", () => {
  expect(split("projectbeheer")).toEqual(["project", "beheer"]);
  expect(split("veiligheidsplan")).toEqual(["veiligheid", "plan"]);
  expect(split("waterbeheerplan")).toEqual(["water", "beheer", "plan"]);
});

it("leaves what does not split", () => {
  expect(split("project")).toEqual([]);
  expect(split("projectmanager")).toEqual([]);
});
