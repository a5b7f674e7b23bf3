import { InzetError, type MatchStore } from "@inzet/core";
import { Option } from "commander";

/** `--store`. */
export function storeOption(): Option {
  return new Option("--store <ADDRESS>", "where records are kept: sqlite:FILE or postgres://USER@HOST/DATABASE");
}

/**
 * Opens the store at an address.
 *
 * @param address - `sqlite:` and the path of a file, which is made when it is not there; or the URL of a PostgreSQL database.
 * @throws InzetError `INVALID_OPTION` on an address of another form; what the store throws when it cannot be opened.
 */
export async function openStore(address: string): Promise<MatchStore> {
  const file = /^sqlite:(?:\/\/)?(.+)$/.exec(address)?.[1];
  if (file !== undefined) {
    const { createSqliteStore } = await import("@inzet/store-sqlite");
    return createSqliteStore({ path: file });
  }
  if (/^postgres(?:ql)?:\/\//.test(address)) {
    const { createPostgresStore } = await import("@inzet/store-postgres");
    return createPostgresStore({ url: address });
  }
  throw new InzetError("INVALID_OPTION", {
    // An address can hold a password: it is not repeated.
    message: "--store must begin with sqlite: or postgres://",
    advice: "--store sqlite:inzet.db",
    details: { option: "store" },
  });
}

/** Does work on the store at an address, and closes it whatever comes of the work. */
export async function withStore<Result>(
  address: string,
  work: (store: MatchStore) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(address);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** How an address is called in messages: without user and password. */
export function nameOfStore(address: string): string {
  return address.replace(/^(\w+:\/\/)[^@/]*@/, "$1");
}
