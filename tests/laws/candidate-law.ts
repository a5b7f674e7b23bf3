import {
  type Assignment,
  createMatcher,
  createTaxonomy,
  InzetError,
  type Matcher,
  type Policy,
  type Professional,
  type Taxonomy,
  type TaxonomySource,
  type Truth,
} from "@inzet/core";
import { candidateQuery, isCandidate } from "@inzet/core/storage";
import { overLoop, proeftuin, starterTaxonomy, werkenInHetWesten, zppBrabant } from "@inzet/public-sector";
import { arbitraries } from "@inzet/testkit";
import { generateMarket } from "@inzet/testkit/market";
import fc from "fast-check";
import { completed, easier } from "./changes.js";
import { nearlyEligible } from "./nearly-eligible.js";
import { strictPolicy } from "./policies.js";
import { Seeded } from "./seeded.js";

const TODAY = "2026-11-24";

/** A pair that a store would withhold from a matcher that finds it eligible. */
export interface Missed {
  readonly seed: number;
  readonly policy: string;
  readonly eligibility: "yes" | "possible";
  readonly professional: Professional;
  readonly assignment: Assignment;
  readonly query: unknown;
}

/** What came of it. */
export interface CandidateOutcome {
  readonly pairs: number;
  readonly eligibility: Readonly<Record<Truth, number>>;
  /** Pairs that a query kept from the matcher, by what was asked for. */
  readonly excluded: Readonly<Record<"yes" | "possible", number>>;
  readonly missed: readonly Missed[];
}

interface Records {
  readonly policy: Policy | undefined;
  readonly taxonomy: Taxonomy;
  readonly professionals: readonly Professional[];
  readonly assignments: readonly Assignment[];
  readonly organisations: Parameters<typeof completed>[1];
}

/** Skills with specialisations and with other names, one of which two skills claim, and one of which is another's id. */
const namedSkills: TaxonomySource = {
  id: "named",
  version: "1",
  languages: ["en"],
  concepts: [
    ["data", [], ["https://example.org/data", "https://example.org/shared"]],
    ["modelling", ["data"], ["https://example.org/modelling", "https://example.org/shared"]],
    ["querying", ["data"], ["https://example.org/querying", "modelling"]],
    ["sql", ["querying"], ["https://example.org/sql"]],
    ["chairing", [], []],
  ].map(([id, broader, uris]) => ({
    id: id as string,
    kind: "skill",
    labels: { en: { preferred: id as string } },
    broader: broader as string[],
    matches: (uris as string[]).map((uri) => ({ kind: "exact", uri })),
  })),
};

const names = createTaxonomy(namedSkills);
const starter = createTaxonomy(starterTaxonomy());

/** Records of a market that looks like a real one; of each two, one has profiles without gaps, so that many are eligible. */
function fromMarket(seed: number, policy: Policy | undefined): Records {
  const market = generateMarket({
    seed,
    taxonomy: starter,
    professionals: 40,
    assignments: 25,
    today: TODAY,
    ...(policy === undefined ? {} : { policy }),
  });
  const organisations = new Map(market.organisations.map((organisation) => [organisation.id, organisation]));
  const chance = new Seeded(seed);
  const full = seed % 4 === 1;
  return {
    policy,
    taxonomy: starter,
    organisations,
    professionals: full
      ? market.professionals.map((one) => completed(one, organisations, market.professionals, chance))
      : market.professionals,
    assignments: full ? market.assignments.map(easier) : market.assignments,
  };
}

/** Records that nearly fit each other, with the odd names of skills above. */
function fromAlmost(seed: number): Records {
  const skills = namedSkills.concepts.flatMap(({ id, matches = [] }) => [id, ...matches.map(({ uri }) => uri)]);
  const count = { professionals: 40, assignments: 25 };
  const [given] = fc.sample(arbitraries().policy, { seed, numRuns: 1 });
  const { ownOrganisation, minimumGrade, engagements } = given!;
  const rules = { ownOrganisation, minimumGrade, engagements: seed % 4 === 0 ? engagements : undefined };
  const known = Object.entries(rules).filter(([, rule]) => rule !== undefined);
  return {
    policy: { id: "almost", ...Object.fromEntries(known) },
    taxonomy: names,
    organisations: new Map(),
    ...nearlyEligible([...new Set(skills)], count, seed),
  };
}

/** Adds a professional, unless they say two things of one skill under two names. */
function holds(matcher: Matcher, professional: Professional): boolean {
  try {
    matcher.addProfessionals([professional]);
    return true;
  } catch (error) {
    if (error instanceof InzetError && error.code === "INVALID_RECORD") return false;
    throw error;
  }
}

/**
 * Compares what stores let through with what matchers find.
 *
 * @param options.pairs - At the least this many pairs.
 * @param options.seed - The first market's; each next market has the next.
 */
export function candidateLaw(options: { readonly pairs: number; readonly seed: number }): CandidateOutcome {
  const policies = [undefined, strictPolicy, overLoop, proeftuin, werkenInHetWesten, zppBrabant];
  const eligibility: Record<Truth, number> = { yes: 0, unknown: 0, no: 0 };
  const excluded = { yes: 0, possible: 0 };
  const missed: Missed[] = [];
  let pairs = 0;
  for (let seed = options.seed; pairs < options.pairs; seed++) {
    const { policy, taxonomy, organisations, professionals, assignments } =
      seed % 2 === 0 ? fromAlmost(seed) : fromMarket(seed, policies[(seed >> 1) % policies.length]);
    const setting = { taxonomy, today: TODAY, ...(policy === undefined ? {} : { policy }) };
    const matcher = createMatcher(setting);
    matcher.addOrganisations(organisations.values());
    const held = professionals.filter((professional) => holds(matcher, professional));
    for (const assignment of assignments) {
      const queries = (["yes", "possible"] as const).map((each) =>
        candidateQuery(assignment, { ...setting, eligibility: each }),
      );
      for (const professional of held) {
        pairs += 1;
        const truth = matcher.evaluate(professional, assignment).eligibility;
        eligibility[truth] += 1;
        for (const query of queries) {
          const asked = query.eligibility!;
          if (isCandidate(query, professional)) continue;
          excluded[asked] += 1;
          if (truth === "no" || (asked === "yes" && truth === "unknown")) continue;
          missed.push({ seed, policy: policy?.id ?? "none", eligibility: asked, professional, assignment, query });
        }
      }
    }
  }
  return { pairs, eligibility, excluded, missed };
}
