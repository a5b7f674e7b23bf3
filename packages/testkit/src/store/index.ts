export { type DescribeStoreOptions, describeStore } from "./describe-store.js";
export type { StoreProbe } from "./probe.js";
