/** A way to say how similar two skills are; the one interface of ours and of the rivals. */
export interface Measure {
  readonly name: string;
  /**
   * Adds the similarity of one skill to every skill to `into`, times `factor`.
   *
   * @param skill - Number of the skill in the taxonomy compiled from the training source.
   */
  addRow(skill: number, into: Float64Array, factor: number): void;
  /** Similarity of two skills; higher is more similar. */
  between(a: number, b: number): number;
}
