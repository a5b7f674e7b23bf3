/**
 * The rooms of core, each with the rooms that it may import from. A room to the right may import any room to its left:
 *
 * `errors ← model ← taxonomy ← pair ← scoring, constraints ← signals ← ranking ← planning ← explanation ← proposals ← matcher`
 *
 * Scoring and constraints stand side by side and do not know each other. Storage knows records, errors and proposals; a matcher knows
 * the port of a store. Following turns assignments into what a store is asked.
 */
const path = [
  ["errors"],
  ["model"],
  ["taxonomy"],
  ["pair"],
  ["scoring", "constraints"],
  ["signals"],
  ["ranking"],
  ["planning"],
  ["explanation"],
  ["proposals"],
  ["matcher"],
] as const;

const allowed = new Map<string, ReadonlySet<string>>();
path.forEach((rooms, position) => {
  for (const room of rooms) allowed.set(room, new Set(path.slice(0, position).flat()));
});
allowed.set("storage", new Set(["errors", "model", "proposals"]));
allowed.set("matcher", new Set([...path.flat().filter((room) => room !== "matcher"), "storage"]));
allowed.set("following", new Set(["errors", "model", "taxonomy", "pair", "storage"]));

/** Rooms that `room` may import from, besides itself; `undefined` when there is no such room. */
export function roomsAllowedFor(room: string): ReadonlySet<string> | undefined {
  return allowed.get(room);
}

/** The packages of the workspace, each with the packages that it may import from. Adapters are imported by the command alone. */
export const packagesAllowedFor: Readonly<Record<string, readonly string[]>> = {
  allocation: [],
  core: ["allocation"],
  text: ["core"],
  esco: ["core"],
  "public-sector": ["core"],
  "store-sqlite": ["core", "testkit"],
  "store-postgres": ["core", "testkit"],
  testkit: ["core"],
  cli: ["core", "esco", "public-sector", "store-postgres", "store-sqlite", "testkit", "text"],
};
