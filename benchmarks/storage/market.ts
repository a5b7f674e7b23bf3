import { type Assignment, createTaxonomy, type Professional, type Taxonomy } from "@inzet/core";
import { starterTaxonomy } from "@inzet/public-sector";
import { generateMarket } from "@inzet/testkit/market";

/** The professionals that are stored, and the assignments that are asked about. */
export interface StoredMarket {
  readonly taxonomy: Taxonomy;
  readonly professionals: readonly Professional[];
  readonly assignments: readonly Assignment[];
}

/** The day of the questions. */
export const today = "2026-11-24";

/** Professionals that are generated at once; more of them are the same ones under other ids. */
const distinct = 10_000;

/** A market of any size from a seed. */
export function marketOf(seed: number, size: number): StoredMarket {
  const taxonomy = createTaxonomy(starterTaxonomy());
  const market = generateMarket({
    seed,
    taxonomy,
    today,
    organisations: 60,
    professionals: Math.min(size, distinct),
    assignments: 40,
  });
  const professionals = Array.from({ length: size }, (_, at): Professional => {
    const record = market.professionals[at % distinct]!;
    return at < distinct ? record : { ...record, id: `${record.id}-${Math.floor(at / distinct)}` };
  });
  return { taxonomy, professionals, assignments: market.assignments };
}
