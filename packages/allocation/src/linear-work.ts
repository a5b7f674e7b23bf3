/** What a solution took, counted; the same on every machine. */
export interface LinearWork {
  /** Rows assigned by column reduction. */
  readonly columnReductions: number;
  /** Bids of the auction that proposes prices; each reads the pairs held for one row. */
  readonly bids: number;
  /** Steps of augmenting row reduction; each reads one row of the matrix, or the pairs held for it. */
  readonly rowReductions: number;
  /** Rows that needed a shortest augmenting path. */
  readonly augmentingPaths: number;
  /** Rows read while searching these paths. */
  readonly rowsScanned: number;
  /** Rows of a matrix read as a whole because the pairs held in short lists did not suffice. */
  readonly rescans: number;
}

/** Work that is still going on. */
export type WorkSoFar = { -readonly [count in keyof LinearWork]: number };

/** Nothing done yet. */
export function noWork(): WorkSoFar {
  return { columnReductions: 0, bids: 0, rowReductions: 0, augmentingPaths: 0, rowsScanned: 0, rescans: 0 };
}
