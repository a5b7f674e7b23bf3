import type { Fault } from "./fault.js";
import { failingDisk } from "./full-disk.js";
import { hiddenRecords } from "./hidden-records.js";
import { hostileValues } from "./hostile-values.js";
import { killedWriter } from "./killed-writer.js";
import { cutConnection, restartedServer, terminatedBackend } from "./lost-connection.js";
import { manyWriters } from "./many-writers.js";

/** Everything that is done to stores, in the order of the report. */
export const faults: readonly Fault[] = [
  killedWriter,
  cutConnection,
  terminatedBackend,
  restartedServer,
  failingDisk,
  manyWriters,
  hostileValues,
  hiddenRecords,
];
