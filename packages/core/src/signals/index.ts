export type { LightReader, Observation } from "./observation.js";
export { lightReaders, readSignals } from "./read-signals.js";
export { type Light, type LightState, lights, type Signal, type Signals } from "./signal.js";
