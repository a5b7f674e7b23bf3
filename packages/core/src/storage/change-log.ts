import type { ChangeKind } from "./port.js";

/** One write of one record. */
export interface LoggedChange {
  /** Its place among all writes: 1, 2, 3 … */
  readonly position: number;
  readonly kind: ChangeKind;
  readonly id: string;
}

/** The last write of each record, in the order of writes; a deletion is a write. */
export class ChangeLog {
  private entries: LoggedChange[] = [];
  /** The positions of all writes of a record: that of version v at v − 1. */
  private readonly positions = new Map<string, number[]>();
  private last = 0;

  /** Position of the last write of all. */
  get end(): number {
    return this.last;
  }

  /** Notes the next write of a record. */
  note(kind: ChangeKind, id: string): void {
    this.last += 1;
    this.entries.push({ position: this.last, kind, id });
    const name = nameOf(kind, id);
    const known = this.positions.get(name);
    if (known === undefined) this.positions.set(name, [this.last]);
    else known.push(this.last);
    // Superseded entries are dropped once they are the larger half, so that following costs what changed, not what was written.
    if (this.entries.length > 64 && this.entries.length > 2 * this.positions.size) {
      this.entries = this.entries.filter((entry) => this.isLatest(entry));
    }
  }

  /** Position of the write that gave a record a version; `undefined` when there was none. */
  positionOf(kind: string, id: string, version: number): number | undefined {
    return this.positions.get(nameOf(kind, id))?.[version - 1];
  }

  /** The last writes after a position, oldest first. */
  *since(position: number): Iterable<LoggedChange> {
    for (let at = this.firstAfter(position); at < this.entries.length; at++) {
      const entry = this.entries[at] as LoggedChange;
      if (this.isLatest(entry)) yield entry;
    }
  }

  private isLatest(entry: LoggedChange): boolean {
    return this.positions.get(nameOf(entry.kind, entry.id))?.at(-1) === entry.position;
  }

  private firstAfter(position: number): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.entries[middle] as LoggedChange).position <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function nameOf(kind: string, id: string): string {
  return `${kind} ${id}`;
}
