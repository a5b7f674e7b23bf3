import type { Actor, Values } from "../pair/index.js";

/** The five lights, in the order in which people meet them. */
export const lights = ["willing", "aware", "fitting", "released", "click"] as const;

/** One of {@link lights}. */
export type Light = (typeof lights)[number];

/** The state of a light. */
export type LightState = "green" | "amber" | "red" | "unknown";

/** A light with its state, the reason for it, and the way to green. */
export interface Signal {
  /** Which light. */
  readonly light: Light;
  /** Its state. */
  readonly state: LightState;
  /** Why, as a word that renderings turn into a sentence. */
  readonly code: string;
  /** Values for that sentence. */
  readonly values: Values;
  /** Who can switch it to green; absent when it is green, or when nobody can. */
  readonly actor?: Actor;
  /** The smallest step that would, as a word that renderings turn into a sentence. */
  readonly step?: string;
}

/** The five lights of a pair, by name. */
export type Signals = Readonly<Record<Light, Signal>>;
