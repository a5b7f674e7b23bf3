import type { ChangeKind } from "./port.js";

/** One write of one record, in the order of all writes. */
export interface LoggedChange {
  readonly version: number;
  readonly kind: ChangeKind;
  readonly id: string;
}

/** The last write of each record, in the order of writes; a deletion is a write. */
export class ChangeLog {
  private entries: LoggedChange[] = [];
  private readonly latest = new Map<string, number>();

  /** Notes a write; versions only grow. */
  note(version: number, kind: ChangeKind, id: string): void {
    this.entries.push({ version, kind, id });
    this.latest.set(nameOf(kind, id), version);
    // Superseded entries are dropped once they are the larger half, so that the log is linear in the number of records.
    if (this.entries.length > 64 && this.entries.length > 2 * this.latest.size) {
      this.entries = this.entries.filter((entry) => this.isLatest(entry));
    }
  }

  /** The last writes after a version, at most `limit`, and whether there are more. */
  since(version: number, limit: number): { readonly changes: readonly LoggedChange[]; readonly more: boolean } {
    const changes: LoggedChange[] = [];
    for (let position = this.firstAfter(version); position < this.entries.length; position++) {
      const entry = this.entries[position] as LoggedChange;
      if (!this.isLatest(entry)) continue;
      if (changes.length === limit) return { changes, more: true };
      changes.push(entry);
    }
    return { changes, more: false };
  }

  private isLatest(entry: LoggedChange): boolean {
    return this.latest.get(nameOf(entry.kind, entry.id)) === entry.version;
  }

  private firstAfter(version: number): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.entries[middle] as LoggedChange).version <= version) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function nameOf(kind: string, id: string): string {
  return `${kind} ${id}`;
}
