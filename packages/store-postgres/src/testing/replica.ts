import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";

/** Makes a copy of the data of a halted server into those of a replica that streams from it. */
export function copyAsReplica(from: string, to: string, primaryPort: number): void {
  // As cp does it, with owners and rights.
  execFileSync("cp", ["-a", from, to]);
  rmSync(`${to}/postmaster.pid`, { force: true });
  writeFileSync(`${to}/standby.signal`, "");
  const address = `host=127.0.0.1 port=${primaryPort} user=inzet password=inzet`;
  writeFileSync(
    `${to}/postgresql.auto.conf`,
    `primary_conninfo = '${address}'\nwal_retrieve_retry_interval = '100ms'\n`,
  );
}
