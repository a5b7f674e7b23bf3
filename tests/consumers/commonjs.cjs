// A CommonJS module outside the workspace: every packed package, through its front door.
const assert = require("node:assert/strict");
const { createMatcher, createTaxonomy, InzetError } = require("@inzet/core");
const { loadEsco } = require("@inzet/esco");
const { starterTaxonomy } = require("@inzet/public-sector");
const { generateMarket } = require("@inzet/testkit/market");

for (const name of ["@inzet/allocation", "@inzet/cli", "@inzet/testkit"]) assert.equal(typeof require(name), "object");
assert.equal(typeof loadEsco, "function");

const taxonomy = createTaxonomy(starterTaxonomy());
const matcher = createMatcher({ taxonomy, today: "2026-11-24" });
const market = generateMarket({ seed: 3, taxonomy, professionals: 20, assignments: 3 });
matcher.addOrganisations(market.organisations);
matcher.addProfessionals(market.professionals);
matcher.addAssignments(market.assignments);
assert.ok(matcher.rank(market.assignments[0].id, { includeIneligible: true }).matches.length > 0);
// One copy of core is behind all of them, so that errors are recognised by their class.
assert.throws(() => generateMarket({ seed: 0.5, taxonomy }), InzetError);
