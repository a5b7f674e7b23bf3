/** An adapter against the plain driver that sends the same statements. */
export interface Comparison {
  readonly what: string;
  /** Median a record. */
  readonly adapterMicroseconds: number;
  readonly plainMicroseconds: number;
  /** Median over rounds of adapter by plain driver. */
  readonly ratio: number;
}

/** Candidates in the database against reading everything. */
export interface CandidateFindings {
  readonly eligibility: "yes" | "possible";
  readonly assignments: number;
  /** Median number of candidates. */
  readonly candidates: number;
  readonly candidatesMs: number;
  readonly everythingMs: number;
  readonly ratio: number;
}

/** How long a change takes from an acknowledged write in one store to a matcher on another. */
export interface FollowingFindings {
  readonly writes: number;
  readonly medianMs: number;
  readonly slowestMs: number;
}

/** What one adapter showed. */
export interface AdapterFindings {
  readonly adapter: string;
  readonly comparisons: readonly Comparison[];
  readonly load: { readonly records: number; readonly seconds: number; readonly bytes?: number };
  readonly candidates: readonly CandidateFindings[];
  readonly following: FollowingFindings;
}
