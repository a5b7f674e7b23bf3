import { expect, it } from "vitest";
import { findInShortList } from "./find-in-short-list.js";

it("finds what was meant, best first", () => {
  expect(findInShortList("zwolle", ["Zwolle", "Zwijndrecht", "Raalte"])[0]).toEqual({ item: "Zwolle", score: 1 });
  expect(findInShortList("gemente", ["gemeente", "provincie", "waterschap"]).map((hit) => hit.item)).toEqual([
    "gemeente",
  ]);
});

it("searches several texts of an item", () => {
  const people = [
    { name: "Ada", place: "Tilburg" },
    { name: "Bo", place: "Breda" },
  ];
  expect(findInShortList("breda", people, { texts: (each) => [each.name, each.place] })[0]?.item.name).toBe("Bo");
});

it("refuses long lists and finds nothing for nothing", () => {
  expect(findInShortList("  ", ["a"])).toEqual([]);
  expect(() => findInShortList("a", new Array(5001).fill("a"))).toThrow(/5001 items is longer than 5000/);
});
