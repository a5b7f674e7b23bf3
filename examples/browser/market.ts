import { createMatcher, createTaxonomy, type Matcher, type Taxonomy } from "@inzet/core";
import { municipalities, starterTaxonomy, werkenInHetWesten } from "@inzet/public-sector";
import { generateMarket } from "@inzet/testkit/market";

const today = "2026-11-24";

/** A matcher with a small market of 22 municipalities in it, the same on every runtime. */
export function openMarket(): { readonly matcher: Matcher; readonly taxonomy: Taxonomy } {
  const taxonomy = createTaxonomy(starterTaxonomy());
  const policy = werkenInHetWesten;
  const market = generateMarket({
    seed: 7,
    taxonomy,
    policy,
    organisations: municipalities,
    professionals: 120,
    assignments: 12,
    today,
  });
  const matcher = createMatcher({ taxonomy, policy, today });
  matcher.addOrganisations(market.organisations);
  matcher.addProfessionals(market.professionals);
  matcher.addAssignments(market.assignments);
  matcher.addConversations(market.conversations);
  return { matcher, taxonomy };
}

/** Everything that the page can show, as text: what a browser works out has to be what Node works out. */
export function everyRanking(matcher: Matcher): string {
  return JSON.stringify(matcher.assignments().map((assignment) => matcher.rank(assignment.id, { limit: 10 })));
}
