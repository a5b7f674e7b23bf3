import type { RecordByKind, RecordKind } from "../model/index.js";

/** The fields of a record that make its key, by kind. */
export interface KeyFields {
  readonly professional: Pick<RecordByKind["professional"], "id">;
  readonly organisation: Pick<RecordByKind["organisation"], "id">;
  readonly assignment: Pick<RecordByKind["assignment"], "id">;
  readonly network: Pick<RecordByKind["network"], "id">;
  readonly policy: Pick<RecordByKind["policy"], "id">;
  /** A conversation is known by the two it is between. */
  readonly conversation: Pick<RecordByKind["conversation"], "professional" | "assignment">;
  /** An identity is known by the pseudonym it stands behind. */
  readonly identity: Pick<RecordByKind["identity"], "professional">;
}

/**
 * Names the key under which a store keeps a record.
 *
 * @param kind - Kind of record.
 * @param record - The record, or only the fields that make its key.
 * @returns The id; for an identity the professional's id; for a conversation the ids of professional and assignment with
 * a space between them.
 * @remarks Ids hold no white space, so that keys of conversations are unambiguous; a space comes before every character
 * of an id, so that their order is that of the professionals, then of the assignments.
 * @example
 * ```ts
 * import { recordKey } from "@inzet/core/storage";
 *
 * recordKey("conversation", { professional: "p1", assignment: "a1" }); // "p1 a1"
 * ```
 */
export function recordKey<Kind extends RecordKind>(kind: Kind, record: KeyFields[Kind]): string {
  const fields = record as { id?: string; professional?: string; assignment?: string };
  switch (kind) {
    case "conversation":
      return `${fields.professional} ${fields.assignment}`;
    case "identity":
      return fields.professional as string;
    default:
      return fields.id as string;
  }
}
