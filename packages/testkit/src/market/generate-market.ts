import {
  type Assignment,
  type Conversation,
  dayNumber,
  InzetError,
  type Organisation,
  type Policy,
  type Professional,
  type Taxonomy,
} from "@inzet/core";
import { drawAssignment } from "./assignments.js";
import { createCatalogue } from "./catalogue.js";
import { drawEncounters } from "./encounters.js";
import type { MarketContext } from "./market-context.js";
import { inventOrganisations } from "./organisations.js";
import { drawProfessional } from "./professionals.js";
import { type MarketWords, wordsFor } from "./words.js";
import { Zipf } from "./zipf.js";

/** What a generated market is made of. */
export interface MarketOptions {
  /** Whole number that decides everything that is left to chance. */
  readonly seed: number;
  /** Compiled taxonomy that skills, occupations and labels come from; at least one skill. */
  readonly taxonomy: Taxonomy;
  /** How many professionals, ≥ 0. Default 240. */
  readonly professionals?: number;
  /** How many assignments, ≥ 0. Default 40. */
  readonly assignments?: number;
  /** The organisations themselves, largest first; or how many to invent, ≥ 1. Default 24. */
  readonly organisations?: number | readonly Organisation[];
  /** Rules of the network in which the market takes place; its work forms and compensation are kept to. Default: none. */
  readonly policy?: Policy;
  /** Day on which it takes place, `YYYY-MM-DD`. Default `"2026-11-24"`. */
  readonly today?: string;
  /** Language of titles. Default `"nl"` when the taxonomy has it, else its main language. */
  readonly language?: string;
  /** Words for work forms, core qualities and motives. Default: the policy's, else a general list. */
  readonly words?: Partial<MarketWords>;
}

/** A market: valid records that refer to each other. */
export interface Market {
  /** Those who employ and offer. */
  readonly organisations: readonly Organisation[];
  /** Those who can take assignments, by id. */
  readonly professionals: readonly Professional[];
  /** What is on offer, by id. */
  readonly assignments: readonly Assignment[];
  /** Talks that were held or are planned. */
  readonly conversations: readonly Conversation[];
}

/**
 * Invents a market: professionals, assignments, organisations and conversations that look like those of a Dutch network.
 *
 * @param options - Seed, taxonomy and sizes.
 * @returns Valid records with ids such as `professional-0007`; the same options give the same records on every runtime.
 * @throws InzetError `INVALID_OPTION` on a size that is not a whole number in range, or on a taxonomy without skills.
 * @remarks Jobs, skills and sizes of organisations follow Zipf's law. About half of the profiles are thin: most fields absent,
 * so unknown. Levels, years and salary scales go up together. People live within 15 km of their organisation. A professional
 * is the same whatever the number of professionals, and so is an assignment. O(professionals + assignments + concepts).
 * @example
 * ```ts
 * import { createTaxonomy } from "@inzet/core";
 * import { starterTaxonomy } from "@inzet/public-sector";
 * import { generateMarket } from "@inzet/testkit/market";
 *
 * const market = generateMarket({ seed: 1, professionals: 10, taxonomy: createTaxonomy(starterTaxonomy()) });
 * console.log(market.professionals.length); // 10
 * ```
 */
export function generateMarket(options: MarketOptions): Market {
  const { seed, taxonomy, policy, professionals = 240, assignments = 40, organisations = 24 } = options;
  if (!Number.isSafeInteger(seed)) throw outOfRange("seed", seed, "a whole number");
  checkSize("professionals", professionals, 0);
  checkSize("assignments", assignments, 0);
  if (typeof organisations === "number") checkSize("organisations", organisations, 1);
  else checkSize("organisations", organisations.length, 1);
  if (taxonomy.skillCount === 0) throw outOfRange("taxonomy", taxonomy.id, "a taxonomy with at least one skill");
  const language = options.language ?? (taxonomy.languages.includes("nl") ? "nl" : taxonomy.languages[0]!);
  const parties =
    typeof organisations === "number" ? inventOrganisations(seed, organisations, policy?.network) : organisations;
  const context: MarketContext = {
    seed,
    today: dayNumber(options.today ?? "2026-11-24"),
    catalogue: createCatalogue(taxonomy, seed, { language, minimumGrade: policy?.minimumGrade }),
    words: wordsFor(policy, options.words),
    policy,
    network: policy?.network ?? parties.find((party) => party.networks?.[0] !== undefined)?.networks?.[0],
    organisations: parties,
    sizeLaw: new Zipf(parties.length),
  };
  const offers = Array.from({ length: assignments }, (_, position) => drawAssignment(context, position));
  const people = Array.from({ length: professionals }, (_, position) => drawProfessional(context, position));
  return { organisations: parties, assignments: offers, ...drawEncounters(context, people, offers) };
}

function checkSize(name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) throw outOfRange(name, value, `a whole number from ${least}`);
}

function outOfRange(name: string, value: unknown, expected: string): InzetError {
  return new InzetError("INVALID_OPTION", {
    message: `Option "${name}" must be ${expected}, and is ${String(value)}.`,
    advice: `pass ${expected} as ${name}`,
    details: { option: name, value },
  });
}
