import { InzetError } from "@inzet/core";

/** What became of a statement that failed. */
export type Outcome = "none" | "unknown";

/** An error of a statement, and when it came. */
export interface Fault {
  readonly cause: unknown;
  /** Whether the statement was sent. */
  readonly sent: boolean;
}

/** Codes and classes of codes that mean: not now. Source: PostgreSQL documentation, appendix A. */
const unavailable = ["08", "53300", "53400", "55P03", "57P", "40001", "40P01"];

/** Those after which it may all the same have been done: the end of a connection overtakes the answer. */
const overtaking = ["08", "57P01", "57P02", "57P05"];

const advice: Readonly<Record<string, string>> = {
  "28": "check user and password in the url, and what pg_hba.conf lets in",
  "3D": "create the database that the url names",
  "42501":
    "give the user of the url its rights on the schema: USAGE, and SELECT, INSERT, UPDATE, DELETE, EXECUTE on what is in it",
  "42P01": "check that nobody dropped the tables of the schema",
  "25006": "point url at the server that takes writes, and readerUrl at the replica",
  "53100": "make room on the server's disk, then write again: nothing of this write was kept",
  "53200": "give the server more memory, or write in smaller batches",
  "58": "check the server's disk and its log",
  XX: "check the server's log; put back the last backup if data are damaged",
};

/** The code of an error that the server gave; `undefined` for one of the client or of the network. */
export function sqlState(cause: unknown): string | undefined {
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && isOfServer(cause) ? code : undefined;
}

/** Codes of the network, such as EPIPE, have five letters too; errors of the server have a severity. */
function isOfServer(cause: unknown): boolean {
  return typeof (cause as { severity?: unknown }).severity === "string";
}

/** Whether the connection is of no use after an error. */
export function endsConnection(cause: unknown): boolean {
  const { severity } = (cause ?? {}) as { severity?: unknown };
  return sqlState(cause) === undefined || severity === "FATAL" || severity === "PANIC";
}

function begins(code: string, list: readonly string[]): boolean {
  return list.some((each) => code.startsWith(each));
}

/** What is known of a statement that failed: an error of the server undoes it, unless its connection ended with it. */
export function outcomeOf({ cause, sent }: Fault): Outcome {
  const code = sqlState(cause);
  if (!sent || cause instanceof InzetError) return "none";
  return code === undefined || begins(code, overtaking) ? "unknown" : "none";
}

/** Whether the same statement may succeed when it is sent again soon. Not after a time limit: it has waited long enough. */
export function isPassing({ cause, sent }: Fault): boolean {
  const code = sqlState(cause);
  if (code !== undefined) return begins(code, unavailable);
  return !sent || !(cause instanceof InzetError);
}

/** The error that a caller gets. Texts of the database stay in its cause: they may hold what a record says. */
export function storeError(fault: Fault, writes: boolean, timeoutMs: number | undefined): InzetError {
  const { cause } = fault;
  if (cause instanceof InzetError) return cause;
  const code = sqlState(cause);
  const outcome = outcomeOf(fault);
  const details = { ...(code === undefined ? {} : { sqlState: code }), ...(writes ? { outcome } : {}) };
  if (code === "57014") {
    return new InzetError("STORE_UNAVAILABLE", {
      message: `PostgreSQL must answer ${timeoutMs === undefined ? "in time" : `within ${timeoutMs} ms`}, and the statement was ended before it did`,
      advice: "try again, write in smaller batches, or allow a longer statementTimeoutMs",
      details,
      retryable: true,
      cause,
    });
  }
  if (code === "23505") {
    return new InzetError("CONFLICT", {
      message: "a key must be written by one at a time, and somebody wrote it beside the store's own functions",
      advice: "read it again, apply the change, write again",
      details,
      retryable: true,
      cause,
    });
  }
  if (code === undefined || begins(code, unavailable)) {
    const what = fault.sent ? "keep the connection to the end" : "be there to connect to";
    return new InzetError("STORE_UNAVAILABLE", {
      message: `PostgreSQL must ${what}, and it did not (${code ?? networkCode(cause)})`,
      advice:
        writes && outcome === "unknown"
          ? "read whether the write took place, then try again: with expectedVersion or expectedLength it is never done twice"
          : "try again; check that the server runs and can be reached",
      details,
      retryable: true,
      cause,
    });
  }
  const known = Object.keys(advice).find((each) => code.startsWith(each));
  return new InzetError("STORE_FAILED", {
    message: `PostgreSQL must take the statement, but it refused with ${code}`,
    advice: known === undefined ? "see the cause" : (advice[known] as string),
    details,
    cause,
  });
}

function networkCode(cause: unknown): string {
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === "string" ? code : "connection lost";
}
