/**
 * Every code that an {@link InzetError} can carry. The union is closed: a `switch` over it can be exhaustive.
 *
 * | code | cause | remedy |
 * |---|---|---|
 * | `INVALID_RECORD` | a record does not follow its schema; `issues` says where | mend the fields named in `issues` |
 * | `INVALID_SOURCE` | a taxonomy source contradicts itself: a repeated id, a dangling reference | mend the concept named in `details` |
 * | `TAXONOMY_CYCLE` | broader relations go round in a circle | remove one relation of the cycle in `details.cycle` |
 * | `INVALID_BYTES` | bytes are not a compiled taxonomy, or are cut short | compile the taxonomy again |
 * | `UNSUPPORTED_VERSION` | bytes were written by another version of the format | compile the taxonomy again |
 * | `UNKNOWN_CONCEPT` | a concept id is not in the taxonomy | use an id that is; `details.suggestion` may help |
 * | `UNKNOWN_RECORD` | a professional, assignment or organisation with this id was not added | add it first |
 * | `DUPLICATE_RECORD` | a record with this id was added before | use the update call |
 * | `INVALID_OPTION` | an option has a value outside its range | use a value in the range that the message names |
 * | `INVALID_DEFINITION` | a criterion, constraint or policy is not well defined | mend what the message names |
 * | `INVALID_SHAPE` | arrays of a numeric problem have the wrong length | pass `rows * columns` values |
 * | `NOT_A_NUMBER` | a numeric problem holds NaN or −Infinity | replace the value at the position named |
 * | `TOO_LARGE` | an input exceeds what this call can hold | split it, or use the call that the message names |
 * | `CONFLICT` | a stored record changed since it was read | read it again, apply the change, write again |
 * | `NOT_FOUND` | a store has no such record | check kind and id |
 * | `STORE_UNAVAILABLE` | a database cannot be reached now, or ended the connection; `retryable` is true | try again; the write may or may not have taken place, `expectedVersion` tells |
 * | `STORE_FAILED` | a database refused to write: disk full, read-only, damaged | see `cause`; mend the disk or the rights |
 * | `MISSING_LIBRARY` | a library that is optional is needed and not installed | install what the message names |
 * | `STORE_CLOSED` | a store was used after `close()` | open it again |
 * | `MISSING_FILE` | a file or folder that should be read is not there | check the path |
 */
export const errorCodes = [
  "INVALID_RECORD",
  "INVALID_SOURCE",
  "TAXONOMY_CYCLE",
  "INVALID_BYTES",
  "UNSUPPORTED_VERSION",
  "UNKNOWN_CONCEPT",
  "UNKNOWN_RECORD",
  "DUPLICATE_RECORD",
  "INVALID_OPTION",
  "INVALID_DEFINITION",
  "INVALID_SHAPE",
  "NOT_A_NUMBER",
  "TOO_LARGE",
  "CONFLICT",
  "NOT_FOUND",
  "STORE_CLOSED",
  "STORE_UNAVAILABLE",
  "STORE_FAILED",
  "MISSING_LIBRARY",
  "MISSING_FILE",
] as const;

/** A code from {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number];

/**
 * Every code that an {@link Issue} of a record can carry.
 *
 * | code | what is wrong |
 * |---|---|
 * | `FIELD_MISSING` | a field that may not be absent is absent |
 * | `FIELD_UNKNOWN` | the record has a field that its schema does not know |
 * | `WRONG_TYPE` | a value has another type than expected |
 * | `WRONG_FORMAT` | a text has another form than expected, such as a date that is not `YYYY-MM-DD` |
 * | `VALUE_UNKNOWN` | a value is not one of the words that the field takes |
 * | `OUT_OF_RANGE` | a number, text or list is smaller or larger than allowed |
 * | `LEVEL_OUT_OF_RANGE` | a skill level is not a whole number from 1 to 5 |
 * | `END_BEFORE_START` | a period ends on or before the day it starts |
 * | `MINIMUM_ABOVE_MAXIMUM` | a range has its bounds the wrong way round |
 * | `REPEATED_REQUIREMENT` | an assignment requires the same skill twice |
 * | `REPEATED_CLAIM` | a professional claims the same skill twice |
 * | `REPEATED_VALUE` | a list names the same thing twice |
 * | `REPEATED_ID` | two records of one kind have the same id |
 * | `CLAIMED_AND_LACKING` | a skill is both claimed and listed as lacking |
 * | `LEARN_AND_AVOID` | a skill is both wanted to learn and wanted to avoid |
 * | `OVERLAPPING_PERIODS` | two periods of one availability overlap |
 * | `DANGLING_REFERENCE` | an id refers to a record or concept that is not there |
 * | `INVALID_VALUE` | any other reason; the message says which |
 */
export const issueCodes = [
  "FIELD_MISSING",
  "FIELD_UNKNOWN",
  "WRONG_TYPE",
  "WRONG_FORMAT",
  "VALUE_UNKNOWN",
  "OUT_OF_RANGE",
  "LEVEL_OUT_OF_RANGE",
  "END_BEFORE_START",
  "MINIMUM_ABOVE_MAXIMUM",
  "REPEATED_REQUIREMENT",
  "REPEATED_CLAIM",
  "REPEATED_VALUE",
  "REPEATED_ID",
  "CLAIMED_AND_LACKING",
  "LEARN_AND_AVOID",
  "OVERLAPPING_PERIODS",
  "DANGLING_REFERENCE",
  "INVALID_VALUE",
] as const;

/** A code from {@link issueCodes}. */
export type IssueCode = (typeof issueCodes)[number];
