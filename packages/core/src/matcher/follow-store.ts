import { InzetError } from "../errors/index.js";
import type { MatchStore, StoreChange } from "../storage/index.js";
import type { Matcher } from "./matcher.js";

/** A matcher that holds what a store holds. */
export interface FollowingMatcher extends Matcher {
  /**
   * Takes over what changed in the store up to now. Runs by itself every `followEvery` milliseconds.
   *
   * @throws InzetError what the store throws; what was read before it failed is kept.
   */
  refresh(): Promise<void>;
  /** Records of the store that this matcher cannot hold, by kind and id with a space between: a skill that the taxonomy does not have. */
  readonly refused: ReadonlyMap<string, InzetError>;
  /** Why the last attempt to follow failed; `undefined` when it did not. The next attempt is made all the same. */
  readonly followError: unknown;
  /** Ends the following; the store stays open. */
  stopFollowing(): void;
}

/** A matcher that can take over a change. */
export interface Taker extends Matcher {
  take(change: StoreChange): void;
}

class Follower {
  readonly refused = new Map<string, InzetError>();
  followError: unknown;
  #cursor: string | undefined;
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unwatch: (() => void) | undefined;
  #stopped = false;

  constructor(
    readonly taker: Taker,
    readonly store: MatchStore,
    readonly followEvery: number,
  ) {}

  /** One reading at a time, so that changes are taken over in their order; who asks meanwhile waits for one that begins after. */
  refresh = async (): Promise<void> => {
    const before = this.#running;
    const next = (before ?? Promise.resolve()).then(
      () => this.#read(),
      () => this.#read(),
    );
    this.#running = next;
    await next;
  };

  async #read(): Promise<void> {
    for (let more = true; more; ) {
      const page = await this.store.changesSince(this.#cursor);
      for (const change of page.changes) this.#take(change);
      this.#cursor = page.cursor;
      more = page.more;
    }
  }

  #take(change: StoreChange): void {
    const name = `${change.kind} ${change.id}`;
    this.refused.delete(name);
    try {
      this.taker.take(change);
    } catch (error) {
      if (!(error instanceof InzetError)) throw error;
      this.taker.take({ kind: change.kind, id: change.id, version: change.version } as StoreChange);
      this.refused.set(name, error);
    }
  }

  start(): void {
    if (this.followEvery === 0) return;
    let waiting = false;
    const follow = async (): Promise<void> => {
      if (waiting || this.#stopped) return;
      waiting = true;
      clearTimeout(this.#timer);
      try {
        await this.refresh();
        this.followError = undefined;
      } catch (error) {
        this.followError = error;
      }
      waiting = false;
      if (this.#stopped) return;
      this.#timer = setTimeout(follow, this.followEvery);
      // In Node a timer would keep the process alive.
      (this.#timer as { unref?: () => void }).unref?.();
    };
    this.#timer = setTimeout(follow, this.followEvery);
    (this.#timer as { unref?: () => void }).unref?.();
    this.#unwatch = this.store.watch?.(follow);
  }

  stopFollowing = (): void => {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#unwatch?.();
  };
}

/** Loads a store into a matcher, and follows it from then on. */
export async function followStore(taker: Taker, store: MatchStore, followEvery: number): Promise<FollowingMatcher> {
  const follower = new Follower(taker, store, followEvery);
  await follower.refresh();
  follower.start();
  return Object.defineProperties(taker, {
    refresh: { value: follower.refresh },
    stopFollowing: { value: follower.stopFollowing },
    refused: { value: follower.refused },
    followError: { get: () => follower.followError },
  }) as Taker & FollowingMatcher;
}
