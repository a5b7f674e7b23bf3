/**
 * Folds a text for comparison: lower case, accents off, compatibility forms made plain.
 *
 * @param text - Any text.
 * @returns The folded text; line feeds stay. `Cafébaas` becomes `cafebaas`.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
