/** What a store can do beyond the promises that every {@link MatchStore} keeps. */
export interface StoreCapabilities {
  /** Whether an acknowledged write survives the end of the process. Default `false`. */
  readonly durable: boolean;
  /** Whether several processes can open the same data at the same time. Default `false`. */
  readonly shared: boolean;
  /** Whether {@link MatchStore.watch} calls back when others write. Default `false`: followers ask again and again. */
  readonly notifies: boolean;
}

/**
 * Completes a record of capabilities with the defaults.
 *
 * @param claimed - What a store can do; what is left out has its default, `false`.
 * @returns Every capability, frozen.
 * @example
 * ```ts
 * import { storeCapabilities } from "@inzet/core/storage";
 *
 * storeCapabilities({ durable: true }); // { durable: true, shared: false, notifies: false }
 * ```
 */
export function storeCapabilities(claimed: Partial<StoreCapabilities> = {}): StoreCapabilities {
  return Object.freeze({ durable: false, shared: false, notifies: false, ...claimed });
}
