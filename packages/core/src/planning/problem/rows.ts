/** What a rule is to the network of seats: something it holds by itself, or one more condition. */
export type RowKind = "person" | "slot" | "most-from" | "gives" | "receives" | "other";

/** A condition on the pairs that are chosen: the sum of their coefficients is at most the bound. */
export interface Row {
  readonly kind: RowKind;
  /** Name of the rule, a space and what it is about: how prices are kept. */
  readonly key: string;
  /** Name of the rule. */
  readonly rule: string;
  /** Id of who or what it is about. */
  readonly about: string;
  /** Position of the person, slot or organisation. */
  readonly at: number;
  readonly bound: number;
  /** What a unit above the bound costs, in 2⁻²⁰ths; `Infinity` where it must not be. */
  readonly cost: number;
}

/** Rows with the coefficients of entries, both ways. */
export interface Rows {
  readonly list: readonly Row[];
  /** Where the rows of each entry start in `rowOf` and `coefficientOf`; length entries + 1. */
  readonly starts: Int32Array;
  readonly rowOf: Int32Array;
  readonly coefficientOf: Float64Array;
  /** Where the entries of each row start in `entryOf`; length rows + 1. */
  readonly entryStarts: Int32Array;
  readonly entryOf: Int32Array;
  /** Their coefficients. */
  readonly entryCoefficients: Float64Array;
}

/** Collects rows. */
export class RowList {
  readonly #rows: Row[] = [];
  readonly #entries: number[][] = [];
  readonly #coefficients: number[][] = [];

  /** Adds a row; coefficients are 1 where not given. A row without entries is left out, unless it costs something as it is. */
  add(row: Row, entries: readonly number[], coefficients?: readonly number[]): void {
    if (entries.length === 0 && (row.bound >= 0 || row.cost === Infinity)) return;
    this.#rows.push(row);
    this.#entries.push([...entries]);
    this.#coefficients.push(coefficients === undefined ? entries.map(() => 1) : [...coefficients]);
  }

  /** The rows, by entry and by row. */
  done(entries: number): Rows {
    const starts = new Int32Array(entries + 1);
    for (const list of this.#entries) for (const entry of list) starts[entry + 1]! += 1;
    for (let entry = 0; entry < entries; entry++) starts[entry + 1]! += starts[entry]!;
    const size = starts[entries]!;
    const rowOf = new Int32Array(size);
    const coefficientOf = new Float64Array(size);
    const next = starts.slice();
    const entryStarts = new Int32Array(this.#rows.length + 1);
    const entryOf = new Int32Array(size);
    const entryCoefficients = new Float64Array(size);
    let at = 0;
    this.#entries.forEach((list, row) => {
      list.forEach((entry, index) => {
        rowOf[next[entry]!] = row;
        coefficientOf[next[entry]!] = this.#coefficients[row]![index]!;
        next[entry]! += 1;
        entryCoefficients[at] = this.#coefficients[row]![index]!;
        entryOf[at++] = entry;
      });
      entryStarts[row + 1] = at;
    });
    return { list: this.#rows, starts, rowOf, coefficientOf, entryStarts, entryOf, entryCoefficients };
  }
}
