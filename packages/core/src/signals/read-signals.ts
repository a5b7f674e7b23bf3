import { aware } from "./lights/aware.js";
import { click } from "./lights/click.js";
import { fitting } from "./lights/fitting.js";
import { released } from "./lights/released.js";
import { willing } from "./lights/willing.js";
import type { LightReader, Observation } from "./observation.js";
import type { Light, Signal, Signals } from "./signal.js";

/** How each of the five lights is read. */
export const lightReaders: readonly LightReader[] = [willing, aware, fitting, released, click];

/**
 * Reads the five lights of a pair.
 *
 * @returns A signal for each light; each that is not green says who can switch it, and how.
 */
export function readSignals(observation: Observation): Signals {
  const signals = lightReaders.map((reader): [Light, Signal] => [
    reader.light,
    { light: reader.light, ...reader.read(observation) },
  ]);
  return Object.fromEntries(signals) as unknown as Signals;
}
