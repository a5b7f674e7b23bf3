/** The kinds of record that are read from files. */
export const fileKinds = ["professional", "assignment", "organisation", "conversation"] as const;

/** One of {@link fileKinds}. */
export type FileKind = (typeof fileKinds)[number];

/** The key under which a JSON file holds the records of a kind, such as `professionals`. */
export function pluralOf(kind: FileKind): string {
  return `${kind}s`;
}
