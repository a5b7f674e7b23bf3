import { createRequire } from "node:module";
import { openTcpProxy } from "../../packages/store-postgres/src/testing/tcp-proxy.js";
import { type Address, openAt } from "./address.js";
import type { Environment } from "./environment.js";
import type { Fault, FaultOutcome } from "./fault.js";
import { type StepCounts, stepOnce, stepsBroken } from "./once-each.js";

/** The database's own client, which the adapter's package has. */
const { Client } = createRequire(new URL("../../packages/store-postgres/package.json", import.meta.url))("pg") as {
  Client: new (options: {
    connectionString: string;
  }) => { connect(): Promise<void>; query(text: string): Promise<unknown>; end(): Promise<void> };
};

type Break = (random: () => number) => Promise<void> | void;

/** Steps through faults: each is brought about at a random moment of a step; two steps follow undisturbed. */
async function through(
  address: Address,
  times: number,
  random: () => number,
  breakIt: Break,
  momentMs: number,
): Promise<FaultOutcome> {
  const store = await openAt(address);
  const counts: StepCounts = { failed: 0, done: 0 };
  const exits: string[] = [];
  const caught = (error: unknown) => exits.push(`the process would have ended: ${String(error)}`);
  process.on("uncaughtException", caught);
  process.on("unhandledRejection", caught);
  let steps = 0;
  try {
    for (let time = 0; time < times; time++) {
      const moment = random() * momentMs;
      const fault = new Promise<void>((resolve, reject) => {
        setTimeout(() => Promise.resolve(breakIt(random)).then(resolve, reject), moment);
      });
      for (let n = 0; n < 3; n++) {
        await stepOnce(store, counts);
        steps += 1;
      }
      await fault;
      await stepOnce(store, counts);
      steps += 1;
    }
    const broken = [...exits, ...(await stepsBroken(store, steps))];
    return {
      broken,
      figures: { faults: times, steps, "attempts that failed": counts.failed, "failed and done": counts.done },
    };
  } finally {
    process.off("uncaughtException", caught);
    process.off("unhandledRejection", caught);
    await store.close();
  }
}

function addressBehind(environment: Environment, port: number): Address {
  const { url, schema } = environment.fresh() as { url: string; schema: string };
  return { url: url.replace(/:\d+\//, `:${port}/`), schema };
}

/** Connections are cut by a proxy: all of them at once, or the one that sends next, before or after its bytes are through. */
export const cutConnection: Fault = {
  name: "connection cut",
  how: "proxy on the loopback interface that resets connections: all, or the one that sends next, before or after the server has the bytes",
  pass: "0 lost, 0 done twice, 0 process exits",
  times: { sqlite: 0, postgres: 200 },
  async run(environment, times, random) {
    const proxy = await openTcpProxy(environment.server!.port);
    try {
      return await through(
        addressBehind(environment, proxy.port),
        times,
        random,
        (draw) => {
          const way = draw();
          if (way < 0.4) proxy.cut();
          else proxy.cutNext(way < 0.7 ? "before" : "after");
        },
        12,
      );
    } finally {
      await proxy.close();
    }
  },
};

/** Backends are ended by the server's own function. */
export const terminatedBackend: Fault = {
  name: "backend terminated",
  how: "pg_terminate_backend on every connection of the store, by another one",
  pass: "0 lost, 0 done twice, 0 process exits",
  times: { sqlite: 0, postgres: 200 },
  async run(environment, times, random) {
    const client = new Client({ connectionString: environment.server!.url });
    await client.connect();
    try {
      const terminate = async () => {
        await client.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'",
        );
      };
      return await through(environment.fresh(), times, random, terminate, 12);
    } finally {
      await client.end();
    }
  },
};

/** The whole server is stopped and started. */
export const restartedServer: Fault = {
  name: "server restarted",
  how: "stop and start of the server",
  pass: "0 lost, 0 done twice, 0 process exits",
  times: { sqlite: 0, postgres: 20 },
  run: (environment, times, random) =>
    through(
      environment.fresh(),
      times,
      random,
      async () => {
        await environment.server!.halt();
        await environment.server!.restart();
      },
      12,
    ),
};
