import { type PostgresPool, rowsOf, takeClient } from "./pool.js";
import { endsConnection, type Fault, isPassing, outcomeOf, storeError } from "./postgres-errors.js";
import type { Statement } from "./sql.js";

/** Pauses before further attempts, in milliseconds. */
const pauses = [20, 200];

/** A server's connections, with the errors of its client made those of the store. */
export class Database {
  constructor(
    readonly pool: PostgresPool,
    private readonly timeoutMs: number | undefined,
  ) {}

  /** Does a statement that only reads, again when the connection fails. */
  read<Row>(statement: Statement): Promise<readonly Row[]> {
    return this.attempts((fault) => isPassing(fault), statement, false);
  }

  /** Does a statement that writes, again only where the error says that nothing was done. */
  write<Row>(statement: Statement): Promise<readonly Row[]> {
    return this.attempts((fault) => isPassing(fault) && outcomeOf(fault) === "none", statement, true);
  }

  private async attempts<Row>(
    again: (fault: Fault) => boolean,
    statement: Statement,
    writes: boolean,
  ): Promise<readonly Row[]> {
    for (let attempt = 0; ; attempt++) {
      const answer = await this.once<Row>(statement);
      if (Array.isArray(answer)) return answer;
      const fault = answer as Fault;
      const pause = pauses[attempt];
      if (pause === undefined || !again(fault)) throw storeError(fault, writes, this.timeoutMs);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  private async once<Row>(statement: Statement): Promise<readonly Row[] | Fault> {
    let sent = false;
    try {
      const client = await takeClient(this.pool);
      sent = true;
      try {
        const rows = await rowsOf<Row>(client, statement);
        client.release();
        return rows;
      } catch (cause) {
        client.release(endsConnection(cause));
        throw cause;
      }
    } catch (cause) {
      return { cause, sent: sent && !isRefusal(cause) };
    }
  }
}

/** A client of `pg` that knows that its connection is gone sends nothing. */
function isRefusal(cause: unknown): boolean {
  return cause instanceof Error && cause.message.includes("not queryable");
}
