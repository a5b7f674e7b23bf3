import type { Assignment, Professional } from "../model/index.js";
import type { Actor } from "./actor.js";
import type { Values } from "./values.js";

/** One change to one record. */
export interface Change {
  /** What kind of change, as a word that renderings turn into a sentence. */
  readonly code: string;
  /** Which record changes. */
  readonly record: "professional" | "assignment";
  /** Who can bring it about. */
  readonly actor: Actor;
  /** Whether `to` takes the place of what stands at the path, or is added to the list there. */
  readonly operation: "set" | "append";
  /** The field that changes. */
  readonly path: readonly (string | number)[];
  /** What stands there now; `undefined` when the field is absent. */
  readonly from: unknown;
  /** What would stand there, or be added. */
  readonly to: unknown;
  /** Values for the sentence. */
  readonly values: Values;
}

type Container = Record<string | number, unknown>;

function copyOf(value: unknown, next: string | number | undefined): Container {
  if (Array.isArray(value)) return [...value] as unknown as Container;
  if (typeof value === "object" && value !== null) return { ...value };
  return (typeof next === "number" ? [] : {}) as Container;
}

function applied<Value>(record: Value, change: Change): Value {
  const root = copyOf(record, undefined);
  let target = root;
  const { path } = change;
  path.forEach((step, depth) => {
    const last = depth === path.length - 1;
    if (!last) {
      target[step] = copyOf(target[step], path[depth + 1]);
      target = target[step] as Container;
    } else if (change.operation === "append") {
      target[step] = [...((target[step] as unknown[] | undefined) ?? []), change.to];
    } else {
      target[step] = change.to;
    }
  });
  return root as Value;
}

/**
 * Makes changes to a professional and an assignment, and leaves the originals as they are.
 *
 * @param professional - The professional as it stands.
 * @param assignment - The assignment as it stands.
 * @param changes - Changes to either, made in order.
 * @returns Copies with the changes made; a record without a change is handed back itself.
 * @remarks The result is not validated. O(size of what changes).
 * @example
 * ```ts
 * import { applyChanges } from "@inzet/core";
 *
 * const { professional } = applyChanges({ id: "p1" }, { id: "a1", organisation: "leiden", title: "Data" }, [
 *   { code: "travel-further", record: "professional", actor: "professional", operation: "set",
 *     path: ["travelLimitKm"], from: undefined, to: 40, values: { km: 40 } },
 * ]);
 * console.log(professional.travelLimitKm); // 40
 * ```
 */
export function applyChanges(
  professional: Professional,
  assignment: Assignment,
  changes: readonly Change[],
): { readonly professional: Professional; readonly assignment: Assignment } {
  let changedProfessional = professional;
  let changedAssignment = assignment;
  for (const change of changes) {
    if (change.record === "professional") changedProfessional = applied(changedProfessional, change);
    else changedAssignment = applied(changedAssignment, change);
  }
  return { professional: changedProfessional, assignment: changedAssignment };
}
