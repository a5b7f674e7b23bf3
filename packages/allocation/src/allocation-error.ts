/**
 * Every code that an {@link AllocationError} can carry.
 *
 * | code | cause | remedy |
 * |---|---|---|
 * | `INVALID_SHAPE` | sizes are not whole numbers ≥ 0, or an array has another length than they say | pass `rows * columns` values |
 * | `NOT_A_NUMBER` | a value is NaN, or infinite on the side that does not forbid | replace the value at the position in `details` |
 * | `INVALID_OPTION` | an option or value is outside its range | use a value in the range that the message names |
 */
export type AllocationErrorCode = "INVALID_SHAPE" | "NOT_A_NUMBER" | "INVALID_OPTION";

/**
 * The one error that this package throws. A problem without a solution is a result, never an error.
 *
 * @example
 * ```ts
 * import { AllocationError, linearAssignment } from "@inzet/allocation";
 *
 * try {
 *   linearAssignment({ rows: 2, columns: 2, values: [1, 2, 3] });
 * } catch (error) {
 *   if (error instanceof AllocationError) console.log(error.code); // INVALID_SHAPE
 * }
 * ```
 */
export class AllocationError extends Error {
  override readonly name = "AllocationError";
  /** What went wrong, as a word of a closed list. */
  readonly code: AllocationErrorCode;
  /** Facts for programs: positions, sizes, ranges. */
  readonly details: Readonly<Record<string, unknown>>;

  /**
   * @param code - What went wrong.
   * @param message - What value of which name must do what.
   * @param advice - What the reader can do about it; becomes the `Try:` line.
   * @param details - Facts for programs. Default none.
   */
  constructor(code: AllocationErrorCode, message: string, advice: string, details: Record<string, unknown> = {}) {
    super(`${message}\nTry: ${advice}`);
    this.code = code;
    this.details = details;
  }
}
