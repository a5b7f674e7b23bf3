// In a portal's shoes: records in, matches with reasons out.
import { createMatcher, createTaxonomy, parseRecord, renderExplanation } from "@inzet/core";
import { municipalities, starterTaxonomy, werkenInHetWesten } from "@inzet/public-sector";

const taxonomy = createTaxonomy(starterTaxonomy());
const matcher = createMatcher({ taxonomy, policy: werkenInHetWesten, today: "2026-11-24" });
matcher.addOrganisations(municipalities);

// What two profile pages would send. What is absent is unknown, and stays so.
const maps = { id: "p-0212", homeOrganisation: "gouda", claims: [{ skill: "gis-analysis", level: 5 }] };
const talks = {
  id: "p-0107",
  homeOrganisation: "leiden",
  engagements: ["internal-task", "secondment"],
  availability: [{ hoursPerWeek: 8 }],
  claims: [{ skill: "citizen-participation", level: 4, evidence: "endorsed", lastUsedOn: "2026-09-01" }],
  wantsToLearn: ["citizens-assembly"],
  release: { status: "granted", hoursPerWeek: 8 },
};
matcher.addProfessionals([maps, talks].map((profile) => parseRecord("professional", profile)));

const assignment = parseRecord("assignment", {
  id: "a-31",
  organisation: "katwijk",
  title: "Burgerberaad over de kust",
  requirements: [
    { skill: "citizen-participation", importance: "must", level: 3 },
    { skill: "citizens-assembly", importance: "learn-here" },
  ],
  hoursPerWeek: { minimum: 8, maximum: 8 },
  period: { start: "2027-01-04", end: "2027-07-01" },
});
matcher.addAssignments([assignment]);

for (const match of matcher.rank(assignment.id).matches) {
  console.log(`${match.professionalId}: ${match.eligibility}, ${match.score.value.toFixed(2)} of 1`);
  console.log(renderExplanation(matcher.explain(match), { language: "en" }));
}
