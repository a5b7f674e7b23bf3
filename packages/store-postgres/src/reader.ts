import type { Database } from "./database.js";
import { prepared, type Statement, sql } from "./sql.js";

/**
 * A replica that is read in place of the writer, where that is as good.
 *
 * Whether it has what this store wrote is told by places in the write-ahead log. Where it has not yet, or does not answer, the
 * writer is read.
 */
export class Reader {
  /** Whether this store wrote since it last asked where the log ends. */
  private wrote = false;
  /** Where the log ended after the last write of this store; `undefined` once the replica is known to be there. */
  private target: string | undefined;

  constructor(
    private readonly replica: Database,
    private readonly writer: Database,
    private readonly readYourWrites: boolean,
  ) {}

  /** Notes that this store wrote, or may have. */
  noteWrite(): void {
    this.wrote = this.readYourWrites;
  }

  async read<Row>(statement: Statement): Promise<readonly Row[]> {
    if (await this.isCaughtUp()) {
      try {
        return await this.replica.read<Row>(statement);
      } catch {
        // The writer's answer, or its error, is the one that counts.
      }
    }
    return this.writer.read<Row>(statement);
  }

  private async isCaughtUp(): Promise<boolean> {
    if (this.wrote) {
      this.wrote = false;
      try {
        const [row] = await this.writer.read<{ place: string }>(
          prepared(sql`SELECT pg_current_wal_insert_lsn()::text AS place`),
        );
        this.target = row?.place;
      } catch {
        this.wrote = true;
        return false;
      }
    }
    const { target } = this;
    if (target === undefined) return !this.wrote;
    try {
      const [row] = await this.replica.read<{ caught_up: boolean | null }>(
        prepared(sql`SELECT NOT pg_is_in_recovery() OR pg_last_wal_replay_lsn() >= ${target}::pg_lsn AS caught_up`),
      );
      if (row?.caught_up !== true) return false;
    } catch {
      return false;
    }
    if (this.target === target) this.target = undefined;
    return !this.wrote;
  }
}
