// Runs on every runtime: ranks, plans and explains a small market, and prints the digest of all that came out.
import { createMatcher, createTaxonomy, renderExplanation } from "@inzet/core";
import { starterTaxonomy } from "@inzet/public-sector";
import { generateMarket } from "@inzet/testkit/market";

const taxonomy = createTaxonomy(starterTaxonomy());
const market = generateMarket({ seed: 22, taxonomy, professionals: 60, assignments: 8, today: "2026-11-24" });
const matcher = createMatcher({ taxonomy, today: "2026-11-24" });
matcher.addOrganisations(market.organisations);
matcher.addProfessionals(market.professionals);
matcher.addAssignments(market.assignments);
matcher.addConversations(market.conversations);

const rankings = market.assignments.map(({ id }) => matcher.rank(id, { limit: 60, includeIneligible: true }));
const explanation = matcher.explain(rankings[0].matches[0]);
const text = JSON.stringify({
  market,
  rankings,
  plan: matcher.plan({}),
  words: ["nl", "en"].map((language) => renderExplanation(explanation, { language })),
});
const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
console.log(`digest ${[...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`);
