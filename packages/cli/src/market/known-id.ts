import { InzetError, suggest } from "@inzet/core";

/**
 * Checks that a record was read.
 *
 * @throws InzetError `UNKNOWN_RECORD` with the id that was probably meant.
 */
export function requireKnown(
  kind: "professional" | "assignment",
  id: string,
  records: readonly { id: string }[],
): void {
  if (records.some((record) => record.id === id)) return;
  const near = suggest(
    id,
    records.slice(0, 5000).map((record) => record.id),
  );
  throw new InzetError("UNKNOWN_RECORD", {
    message: `There must be a good ${kind} ${JSON.stringify(id)} in the file, and there is none`,
    advice: near === undefined ? "check the id; a rejected row does not count." : `${near}.`,
    details: { kind, id },
  });
}
