import {
  createTaxonomy,
  dayNumber,
  expectationsOf,
  Pair,
  type Policy,
  prepareAssignment,
  prepareProfessional,
  validateRecord,
} from "@inzet/core";
import {
  brabantGovernments,
  municipalities,
  overLoop,
  starterTaxonomy,
  werkenInHetWesten,
  zppBrabant,
} from "@inzet/public-sector";
import { generateMarket } from "@inzet/testkit/market";
import { builtInConstraints, eligibilityOf, statusOf } from "../../core/src/constraints/index.js";
import { builtInCriteria, scorePair, weighCriteria } from "../../core/src/scoring/index.js";

const t = createTaxonomy(starterTaxonomy());
for (const [name, policy, orgs] of [
  ["none", undefined, 24],
  ["wihw", werkenInHetWesten, municipalities],
  ["zpp", zppBrabant, brabantGovernments],
] as const) {
  const s = performance.now();
  const m = generateMarket({ seed: 1, taxonomy: t, organisations: orgs, ...(policy ? { policy } : {}) });
  console.log(name, "gen ms", (performance.now() - s).toFixed(1));
  let bad = 0;
  for (const [kind, list] of [
    ["organisation", m.organisations],
    ["professional", m.professionals],
    ["assignment", m.assignments],
    ["conversation", m.conversations],
  ] as const)
    for (const r of list) {
      const v = validateRecord(kind, r);
      if (!v.valid) {
        bad++;
        console.log(JSON.stringify(v.issues[0]));
      }
    }
  const p: Policy = policy ?? { id: "neutral" };
  const orgOf = new Map(m.organisations.map((o) => [o.id, o]));
  const setting = {
    taxonomy: t,
    policy: p,
    expectations: expectationsOf(p),
    today: dayNumber("2026-11-24"),
    organisation: (id: string) => orgOf.get(id),
    conversation: () => undefined,
  };
  const profs = m.professionals.map((x) => prepareProfessional(x, t));
  const weights = weighCriteria(builtInCriteria, p);
  const blk: Record<string, number> = {};
  const yes: number[] = [],
    unk: number[] = [],
    best: string[] = [];
  const nos: Record<string, number> = {},
    unks: Record<string, number> = {};
  for (const a of m.assignments) {
    const pa = prepareAssignment(a, t);
    let y = 0,
      u = 0;
    let top = { v: -1, s: "" };
    for (const pr of profs) {
      const pair = new Pair(pr, pa, setting as never);
      const e = eligibilityOf(pair, builtInConstraints);
      const st2 = builtInConstraints.map((c) => [c.id, statusOf(pair, c)] as const);
      const mm = st2.filter((x) => x[1] !== "yes");
      if (mm.length <= 2 && st2.find((x) => x[0] === "must-skills")![1] === "yes") {
        for (const x of mm) {
          const k = x.join(":");
          blk[k] = (blk[k] ?? 0) + 1;
        }
      }
      if (e === "yes") y++;
      if (e === "unknown") u++;
      if (e !== "no") {
        const sc = scorePair(pair, weights);
        const v = sc.value / 2 ** 20;
        if (v > top.v)
          top = { v, s: `${e} ${v.toFixed(2)} [${(sc.low / 2 ** 20).toFixed(2)},${(sc.high / 2 ** 20).toFixed(2)}]` };
      }
      for (const c of builtInConstraints) {
        const st = statusOf(pair, c);
        if (st === "no") nos[c.id] = (nos[c.id] ?? 0) + 1;
        if (st === "unknown") unks[c.id] = (unks[c.id] ?? 0) + 1;
      }
    }
    yes.push(y);
    unk.push(u);
    best.push(top.s);
  }
  console.log("bad", bad, "conv", m.conversations.length, "yes", yes.join(" "), "| unknown", unk.join(" "));
  console.log(blk);
  console.log(
    "no share",
    Object.entries(nos)
      .map(([k, v]) => `${k} ${((100 * v) / 9600).toFixed(0)}`)
      .join(", "),
  );
  console.log(
    "unk share",
    Object.entries(unks)
      .map(([k, v]) => `${k} ${((100 * v) / 9600).toFixed(0)}`)
      .join(", "),
  );
  console.log(best.slice(0, 12).join(" ; "));
}
