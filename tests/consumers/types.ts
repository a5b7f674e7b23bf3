// A TypeScript module outside the workspace, under the strictest settings: only its types are looked at.
import { createMatcher, createTaxonomy, type Match, type Professional } from "@inzet/core";
import { starterTaxonomy } from "@inzet/public-sector";
import { generateMarket } from "@inzet/testkit/market";

const taxonomy = createTaxonomy(starterTaxonomy());
const matcher = createMatcher({ taxonomy, today: "2026-11-24" });
const professional: Professional = { id: "p1", claims: [{ skill: "policy-advice", level: 4 }] };
matcher.addProfessionals([professional]);
matcher.addAssignments(generateMarket({ seed: 1, taxonomy }).assignments);

const matches: readonly Match[] = matcher.rankAssignments("p1").matches;
export const scores: readonly number[] = matches.map((match) => match.score.value);

// @ts-expect-error a level is a number
export const wrong: Professional = { id: "p2", claims: [{ skill: "policy-advice", level: "4" }] };
