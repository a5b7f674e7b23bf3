import { type PostgresClient, type PostgresPool, takeClient } from "./pool.js";

/** Pauses before the connection is made again, in milliseconds; the last one over and over. */
const pauses = [50, 100, 200, 500, 1_000, 2_000, 5_000];

/** Hears when others write, on a connection of its own that is made again when it is lost. */
export class Listener {
  private readonly listeners = new Set<() => void>();
  private ending: (() => void) | undefined;

  /**
   * @param channel - A checked identifier.
   * @param connect - Gives a connection to keep. Only called while somebody listens.
   */
  constructor(
    private readonly pool: PostgresPool,
    private readonly channel: string,
  ) {}

  /** Calls back after each notification, and after each time the connection was made again: something may have been missed. */
  add(listener: () => void): () => void {
    const own = () => listener();
    this.listeners.add(own);
    if (this.ending === undefined) this.ending = this.begin();
    return () => {
      this.listeners.delete(own);
      if (this.listeners.size === 0) this.close();
    };
  }

  close(): void {
    this.listeners.clear();
    this.ending?.();
    this.ending = undefined;
  }

  private readonly tell = (): void => {
    // Each on its own: one that throws is no fault of the connection, and keeps nobody else from hearing.
    for (const listener of this.listeners) queueMicrotask(listener);
  };

  /** Listens until the function that it gives is called. */
  private begin(): () => void {
    let ended = false;
    let wake = () => {};
    void (async () => {
      for (let failures = 0; !ended; ) {
        const lost = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const stop = await this.listen(wake).catch(() => undefined);
        if (stop !== undefined) {
          failures = 0;
          // Whatever was written before there was a connection was not heard of.
          if (!ended) this.tell();
          await (ended ? undefined : lost);
          await stop();
        }
        if (ended) return;
        await this.pause(pauses[Math.min(failures++, pauses.length - 1)] as number, (end) => {
          wake = end;
        });
      }
    })();
    return () => {
      ended = true;
      wake();
    };
  }

  private pause(milliseconds: number, endBy: (end: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      timer.unref();
      endBy(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Begins to listen; gives what ends it. */
  private async listen(lost: () => void): Promise<() => Promise<void>> {
    if (this.pool.listen !== undefined) return this.pool.listen(this.channel, this.tell);
    const client: PostgresClient = await takeClient(this.pool);
    const heard = ({ channel }: { channel: string }) => {
      if (channel === this.channel) this.tell();
    };
    client.on?.("notification", heard);
    client.on?.("error", lost);
    client.on?.("end", lost);
    const stop = async () => {
      client.off?.("notification", heard);
      client.off?.("error", lost);
      client.off?.("end", lost);
      // Not given back as it is: it would go on listening, and it may be broken.
      client.release(true);
    };
    try {
      await client.query({ text: `LISTEN "${this.channel}"` });
    } catch (error) {
      await stop();
      throw error;
    }
    return stop;
  }
}
