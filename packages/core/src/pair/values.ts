/** Values that go with a reason and fill the gaps in its sentence: ids, days, hours, kilometres. Never a name. */
export type Values = Readonly<Record<string, string | number | boolean>>;

/** A sentence in both languages, with `{name}` where a value goes. */
export interface Sentence {
  /** In Dutch. */
  readonly nl: string;
  /** In English. */
  readonly en: string;
}

/** Sentences by the code that they belong to. */
export type Sentences = Readonly<Record<string, Sentence>>;

/** The values of a reason that has none. */
export const noValues: Values = {};
