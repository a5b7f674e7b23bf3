import { InzetError } from "../errors/index.js";
import { findCycle } from "./graph.js";
import type { OrderedConcepts } from "./order-concepts.js";
import { packRows, type SparseRows } from "./sparse-rows.js";

/** The relations of a taxonomy between concept numbers. */
export interface Relations {
  readonly broader: SparseRows;
  readonly essential: SparseRows;
  /** Without those that are essential too. */
  readonly optional: SparseRows;
}

/**
 * Packs the relations of ordered concepts.
 *
 * @throws InzetError `TAXONOMY_CYCLE` when broader relations go round, with the ids in order in `details.cycle`.
 * @remarks O(concepts + relations).
 */
export function packRelations(ordered: OrderedConcepts): Relations {
  const { concepts, indexOf } = ordered;
  const numbers = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => indexOf.get(id)!);
  const broader = packRows(concepts.map((concept) => numbers(concept.broader)));
  const cycle = findCycle(broader);
  if (cycle !== undefined) {
    const ids = cycle.map((at) => concepts[at]!.id);
    throw new InzetError("TAXONOMY_CYCLE", {
      message: `Broader relations must not go round in a circle, and these do: ${[...ids, ids[0]].join(" → ")}.`,
      advice: "remove one of these relations.",
      details: { cycle: ids },
    });
  }
  const optional = concepts.map((concept) => {
    const essential = new Set(concept.essential);
    return numbers(concept.optional?.filter((id) => !essential.has(id)));
  });
  return {
    broader,
    essential: packRows(concepts.map((concept) => numbers(concept.essential))),
    optional: packRows(optional),
  };
}
