import type { ErrorCode } from "./codes.js";
import type { Issue } from "./issue.js";

/** What an {@link InzetError} is made of, besides its code. */
export interface InzetErrorOptions {
  /** What value of which name must do what. */
  readonly message: string;
  /** What the reader can do about it; becomes the `Try:` line of the message. */
  readonly advice?: string;
  /** Problems of a record, each with its path. Default: none. */
  readonly issues?: readonly Issue[];
  /** Facts for programs: ids, positions, ranges. Never personal data. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** The error that led to this one. */
  readonly cause?: unknown;
  /** Whether the same call may succeed later. Default `false`. */
  readonly retryable?: boolean;
}

/**
 * The one error that inzet throws.
 *
 * @remarks The message says what is wrong, then, on a line of its own, `Try:` and what to do. An infeasible plan or an
 * ineligible match is a result with reasons, never an error.
 * @example
 * ```ts
 * import { InzetError } from "@inzet/core";
 * import { createMemoryStore } from "@inzet/core/storage";
 *
 * const store = createMemoryStore();
 * try {
 *   await store.put("professional", { id: "p 1" } as never);
 * } catch (error) {
 *   if (error instanceof InzetError) console.log(error.code); // INVALID_RECORD
 * }
 * ```
 */
export class InzetError extends Error {
  override readonly name = "InzetError";
  /** What went wrong, as a word of a closed list. */
  readonly code: ErrorCode;
  /** Problems of a record, each with its path; empty when the error is not about a record. */
  readonly issues: readonly Issue[];
  /** Facts for programs. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;

  constructor(code: ErrorCode, options: InzetErrorOptions) {
    const { message, advice, cause } = options;
    super(advice === undefined ? message : `${message}\nTry: ${advice}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.issues = options.issues ?? [];
    this.details = options.details ?? {};
    this.retryable = options.retryable ?? false;
  }
}
