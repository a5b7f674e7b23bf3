// An ES module outside the workspace: every packed package, through its front door.
import assert from "node:assert/strict";
import * as allocation from "@inzet/allocation";
import * as cli from "@inzet/cli";
import { createMatcher, createTaxonomy } from "@inzet/core";
import { loadEsco } from "@inzet/esco";
import { starterTaxonomy } from "@inzet/public-sector";
import * as testkit from "@inzet/testkit";
import { generateMarket } from "@inzet/testkit/market";

const taxonomy = createTaxonomy(starterTaxonomy());
const matcher = createMatcher({ taxonomy, today: "2026-11-24" });
const market = generateMarket({ seed: 3, taxonomy, professionals: 20, assignments: 3 });
matcher.addOrganisations(market.organisations);
matcher.addProfessionals(market.professionals);
matcher.addAssignments(market.assignments);
assert.ok(matcher.rank(market.assignments[0].id, { includeIneligible: true }).matches.length > 0);
assert.equal(typeof loadEsco, "function");
for (const module of [allocation, cli, testkit]) assert.equal(typeof module, "object");
