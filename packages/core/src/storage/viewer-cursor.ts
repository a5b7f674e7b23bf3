import { InzetError } from "../errors/index.js";

/** A change as a viewer's cursor names it: by the record and its version, since a place among all writes would tell of others. */
export interface NamedChange {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
}

/** The cursor of a viewer who has not seen a change yet. */
export const firstViewerCursor = "start";

/** The cursor of a viewer whose last change is this one; for authors of adapters. */
export function viewerCursor({ kind, id, version }: NamedChange): string {
  return `${kind} ${id} ${version}`;
}

/**
 * Reads a viewer's cursor; for authors of adapters, who look the write up that it names.
 *
 * @returns The change, or `undefined` for the beginning.
 * @throws InzetError `INVALID_OPTION` for a text of another form.
 */
export function readViewerCursor(cursor: string | undefined): NamedChange | undefined {
  if (cursor === undefined || cursor === firstViewerCursor) return undefined;
  const parts = typeof cursor === "string" ? /^([a-z]+) (.+) ([1-9]\d{0,15})$/u.exec(cursor) : null;
  if (parts === null) throw unknownCursor(cursor);
  return { kind: parts[1]!, id: parts[2]!, version: Number(parts[3]) };
}

/** The error for a cursor that this store did not give. */
export function unknownCursor(cursor: unknown): InzetError {
  return new InzetError("INVALID_OPTION", {
    message: `cursor ${JSON.stringify(cursor)} must be one that this store gave, for the same viewer`,
    advice: "pass the cursor of the last page, or undefined to begin again",
    details: { cursor },
  });
}
