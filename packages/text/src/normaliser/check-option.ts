import { type ConceptKind, conceptKinds, InzetError, suggest } from "@inzet/core";

/** @throws InzetError `INVALID_OPTION` when the value is not a whole number in the range. */
export function checkCount(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new InzetError("INVALID_OPTION", {
    message: `${name} ${String(value)} must be a whole number from 1 to ${most}`,
    advice: `give ${name} a whole number, or leave it out`,
    details: { name, most },
  });
}

/** @throws InzetError `INVALID_OPTION` when the value is not one of the words. */
export function checkWord<T extends string>(name: string, value: string, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  const meant = suggest(value, words);
  throw new InzetError("INVALID_OPTION", {
    message: `${name} "${value}" must be one of: ${words.join(", ")}`,
    advice: meant === undefined ? `use one of them, or leave ${name} out` : `write "${meant}"`,
    details: { name, words },
  });
}

/** Kinds as bits, by their number in `conceptKinds`. @throws InzetError `INVALID_OPTION` for an unknown kind. */
export function kindBits(kinds: readonly ConceptKind[] | undefined): number {
  if (kinds === undefined) return (1 << conceptKinds.length) - 1;
  let bits = 0;
  for (const kind of kinds) bits |= 1 << conceptKinds.indexOf(checkWord("kinds", kind, conceptKinds));
  return bits;
}
