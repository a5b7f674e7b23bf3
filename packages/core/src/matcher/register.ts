import { InzetError, suggest } from "../errors/index.js";

/** Records of one kind by id, with what was worked out of each. */
export class Register<Prepared> {
  readonly #kind: string;
  readonly #byId = new Map<string, Prepared>();
  #sorted: readonly Prepared[] | undefined;

  /** @param kind - Kind of record, for messages. */
  constructor(kind: string) {
    this.#kind = kind;
  }

  /** Adds records that were prepared, all or none. */
  addAll(entries: readonly (readonly [string, Prepared])[]): void {
    const fresh = new Set<string>();
    for (const [id] of entries) {
      if (this.#byId.has(id) || fresh.has(id)) {
        throw new InzetError("DUPLICATE_RECORD", {
          message: `${this.#kind} ${id} was added before`,
          advice: "use the update call to replace it; none of these records was added",
          details: { kind: this.#kind, id },
        });
      }
      fresh.add(id);
    }
    for (const [id, prepared] of entries) this.#byId.set(id, prepared);
    this.#sorted = undefined;
  }

  /** Replaces a record that is there. */
  replace(id: string, prepared: Prepared): void {
    this.require(id);
    this.#byId.set(id, prepared);
    this.#sorted = undefined;
  }

  /** Removes a record that is there. */
  remove(id: string): void {
    this.require(id);
    this.#byId.delete(id);
    this.#sorted = undefined;
  }

  /** Adds, replaces or, without a record, removes. */
  set(id: string, prepared: Prepared | undefined): void {
    if (prepared === undefined) this.#byId.delete(id);
    else this.#byId.set(id, prepared);
    this.#sorted = undefined;
  }

  /** The record with this id, if any. */
  get(id: string): Prepared | undefined {
    return this.#byId.get(id);
  }

  /** The record with this id, or an error that names it. */
  require(id: string): Prepared {
    const prepared = this.#byId.get(id);
    if (prepared !== undefined) return prepared;
    const near = this.#byId.size > 2000 ? undefined : suggest(id, [...this.#byId.keys()]);
    throw new InzetError("UNKNOWN_RECORD", {
      message: `${this.#kind} ${id} was not added`,
      advice: near === undefined ? `add the ${this.#kind} first` : `did you mean ${near}?`,
      details: { kind: this.#kind, id },
    });
  }

  /** All records, in the order of ids by code unit. */
  all(): readonly Prepared[] {
    this.#sorted ??= [...this.#byId].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, prepared]) => prepared);
    return this.#sorted;
  }
}
