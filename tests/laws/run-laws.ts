import {
  createMatcher,
  createTaxonomy,
  type Match,
  type Matcher,
  type Policy,
  type Taxonomy,
  type Truth,
} from "@inzet/core";
import { starterTaxonomy } from "@inzet/public-sector";
import { generateMarket, type Market } from "@inzet/testkit/market";
import {
  addClaim,
  addEvidence,
  answerAssignment,
  answerProfessional,
  type Changed,
  completed,
  easier,
  raiseLevel,
  relaxAssignment,
} from "./changes.js";
import { answerLaw, boundsLaw, conjunctionLaw, neverLowerLaw, relaxedLaw, sameLaw, sumLaw } from "./pair-laws.js";
import { relaxedPolicies, strictPolicy } from "./policies.js";
import { Seeded } from "./seeded.js";

const TODAY = "2026-11-24";
const PROFESSIONALS = 30;
const ASSIGNMENTS = 20;

/** Every law, with how often it was put to the test. */
export const laws = [
  "scores lie in [0, 1], in order",
  "contributions and parts sum exactly",
  "eligibility is the conjunction of the verdicts",
  "asking changes nothing",
  "a claim more never lowers",
  "a higher level never lowers",
  "better evidence never lowers",
  "an answer of the professional stays inside",
  "an answer of the assignment stays inside",
  "an assignment with a rule less is open to as many",
  "a policy with a rule less is open to as many",
  "the order of records does not matter",
] as const;

/** One of {@link laws}. */
export type Law = (typeof laws)[number];

/** A pair for which a law does not hold, with all that is needed to see it again. */
export interface Violation {
  readonly law: Law;
  readonly seed: number;
  readonly professionalId: string;
  readonly assignmentId: string;
  readonly what: string;
}

/** What came out of putting pairs through the laws. */
export interface Outcome {
  readonly pairs: number;
  readonly tested: ReadonlyMap<Law, number>;
  /** How many of the pairs were eligible, unknown and not, under the strict policy: laws about one of them are empty without it. */
  readonly eligibility: Readonly<Record<Truth, number>>;
  readonly violations: readonly Violation[];
}

function matcherOf(taxonomy: Taxonomy, market: Market, policy: Policy | undefined): Matcher {
  const matcher = createMatcher({ taxonomy, today: TODAY, ...(policy === undefined ? {} : { policy }) });
  matcher.addOrganisations(market.organisations);
  matcher.addProfessionals(market.professionals);
  matcher.addAssignments(market.assignments);
  matcher.addConversations(market.conversations);
  return matcher;
}

/**
 * Puts pairs of generated markets through every law.
 *
 * @param options.pairs - At the least this many pairs.
 * @param options.seed - The first market's; each next market has the next.
 * @param options.onMarket - Called after each market with the number of pairs so far.
 */
export function runLaws(options: {
  readonly pairs: number;
  readonly seed: number;
  readonly onMarket?: (pairs: number) => void;
}): Outcome {
  const taxonomy = createTaxonomy(starterTaxonomy());
  const tested = new Map<Law, number>(laws.map((law) => [law, 0]));
  const violations: Violation[] = [];
  const eligibility: Record<Truth, number> = { yes: 0, unknown: 0, no: 0 };
  let pairs = 0;

  for (let seed = options.seed; pairs < options.pairs; seed++) {
    const chance = new Seeded(seed);
    // Every other market has a strict policy; of each two, one has profiles without gaps and easier assignments, so that many are eligible.
    const policy = seed % 2 === 0 ? strictPolicy : undefined;
    const generated = generateMarket({
      seed,
      taxonomy,
      ...(policy === undefined ? {} : { policy }),
      professionals: PROFESSIONALS,
      assignments: ASSIGNMENTS,
      today: TODAY,
    });
    const organisations = new Map(generated.organisations.map((organisation) => [organisation.id, organisation]));
    const market: Market =
      seed % 4 < 2
        ? generated
        : {
            ...generated,
            assignments: generated.assignments.map(easier),
            professionals: generated.professionals.map((one) =>
              completed(one, organisations, generated.professionals, chance),
            ),
          };
    const matcher = matcherOf(taxonomy, market, policy);
    const [letGo, relaxedPolicy] = chance.pick(Object.entries(relaxedPolicies))!;
    const relaxed = policy === undefined ? undefined : matcherOf(taxonomy, market, relaxedPolicy);
    const permuted = matcherOf(
      taxonomy,
      {
        organisations: chance.shuffle(market.organisations),
        professionals: chance.shuffle(market.professionals),
        assignments: chance.shuffle(market.assignments),
        conversations: chance.shuffle(market.conversations),
      },
      policy,
    );

    for (const assignment of market.assignments) {
      const rows = [matcher, permuted].map((one) =>
        JSON.stringify(one.rank(assignment.id, { limit: PROFESSIONALS, includeIneligible: true })),
      );
      tested.set("the order of records does not matter", tested.get("the order of records does not matter")! + 1);
      if (rows[0] !== rows[1]) {
        violations.push({
          law: "the order of records does not matter",
          seed,
          professionalId: "",
          assignmentId: assignment.id,
          what: "two rankings",
        });
      }

      for (const professional of market.professionals) {
        pairs += 1;
        const match = matcher.evaluate(professional.id, assignment.id);
        if (policy !== undefined) eligibility[match.eligibility] += 1;
        const put = (law: Law, found: string | undefined, change = "") => {
          tested.set(law, tested.get(law)! + 1);
          if (found === undefined) return;
          const what = change === "" ? found : `${change}: ${found}`;
          violations.push({ law, seed, professionalId: professional.id, assignmentId: assignment.id, what });
        };
        const putChanged = <Value>(
          law: Law,
          changed: Changed<Value> | undefined,
          evaluate: (record: Value) => Match,
          holds: (before: Match, after: Match) => string | undefined,
        ) => {
          if (changed === undefined) return;
          const after = evaluate(changed.record);
          put(law, holds(match, after), changed.what);
          put("scores lie in [0, 1], in order", boundsLaw(after), changed.what);
        };
        const byProfessional = (record: typeof professional) => matcher.evaluate(record, assignment.id);
        const byAssignment = (record: typeof assignment) => matcher.evaluate(professional.id, record);

        put("scores lie in [0, 1], in order", boundsLaw(match));
        put("contributions and parts sum exactly", sumLaw(match));
        put("eligibility is the conjunction of the verdicts", conjunctionLaw(match));
        putChanged(
          "a claim more never lowers",
          addClaim(professional, assignment, taxonomy, chance),
          byProfessional,
          neverLowerLaw,
        );
        putChanged("a higher level never lowers", raiseLevel(professional, chance), byProfessional, neverLowerLaw);
        putChanged("better evidence never lowers", addEvidence(professional, chance), byProfessional, neverLowerLaw);
        putChanged(
          "an answer of the professional stays inside",
          answerProfessional(professional, assignment, taxonomy, organisations, generated.professionals, chance),
          byProfessional,
          answerLaw,
        );
        putChanged(
          "an answer of the assignment stays inside",
          answerAssignment(assignment, market.assignments, chance),
          byAssignment,
          answerLaw,
        );
        putChanged(
          "an assignment with a rule less is open to as many",
          relaxAssignment(assignment, chance),
          byAssignment,
          relaxedLaw,
        );
        if (relaxed !== undefined) {
          put(
            "a policy with a rule less is open to as many",
            relaxedLaw(match, relaxed.evaluate(professional.id, assignment.id)),
            letGo,
          );
        }
        put("asking changes nothing", sameLaw(match, matcher.evaluate(professional, assignment)));
      }
    }
    options.onMarket?.(pairs);
  }
  return { pairs, tested, eligibility, violations };
}
