/** A word of configuration: the id that records use, and what readers see. */
export interface Word<Id extends string = string> {
  /** What records hold. */
  readonly id: Id;
  /** What readers see, in Dutch and in English. */
  readonly labels: { readonly nl: string; readonly en: string };
}

/** Writes a word in one line. */
export function word<Id extends string>(id: Id, nl: string, en: string): Word<Id> {
  return { id, labels: { nl, en } };
}
