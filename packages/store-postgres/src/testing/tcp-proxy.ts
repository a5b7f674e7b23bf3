import { connect, createServer, type Socket } from "node:net";

/** Stands between a client and a server, so that connections can be cut. */
export interface TcpProxy {
  readonly port: number;
  /** Connections that are open. */
  count(): number;
  /** Cuts every connection, with a reset, as a failing network does. */
  cut(): void;
  /**
   * Cuts the connection on which a client sends bytes next.
   *
   * @param moment - `before`: the server never gets the bytes; `after`: it does, and its answer is lost.
   */
  cutNext(moment: "before" | "after"): void;
  /** Takes no new connections until it is called with `false`. */
  refuse(refused: boolean): void;
  close(): Promise<void>;
}

/** Opens a proxy on a free port of the loopback interface to another port of it. */
export async function openTcpProxy(target: number): Promise<TcpProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let refused = false;
  let next: "before" | "after" | undefined;
  const server = createServer((client) => {
    if (refused) {
      client.resetAndDestroy();
      return;
    }
    const upstream = connect(target, "127.0.0.1");
    const pair = [client, upstream] as const;
    pairs.add(pair);
    let muted = false;
    const end = () => {
      pairs.delete(pair);
      client.destroy();
      upstream.destroy();
    };
    client.on("data", (bytes) => {
      const moment = next;
      next = undefined;
      if (moment === "before") {
        client.resetAndDestroy();
        upstream.resetAndDestroy();
        return;
      }
      muted ||= moment === "after";
      upstream.write(bytes);
    });
    upstream.on("data", (bytes) => {
      if (muted) client.resetAndDestroy();
      else client.write(bytes);
    });
    for (const socket of pair) {
      socket.on("error", end);
      socket.on("close", end);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as { port: number }).port,
    count: () => pairs.size,
    cut() {
      for (const [client, upstream] of [...pairs]) {
        client.resetAndDestroy();
        upstream.resetAndDestroy();
      }
    },
    cutNext(moment) {
      next = moment;
    },
    refuse(value) {
      refused = value;
    },
    async close() {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
