// node … count.fixture.ts PATH TIMES: adds one to the number in the file TIMES times, each in a transaction of its own.
import { createSqliteStore } from "../create-sqlite-store.js";
import { countOnce } from "./counter.fixture.js";

const [path = "", times = "1"] = process.argv.slice(2);
const store = await createSqliteStore({ path, busyTimeout: 60_000 });
for (let n = 0; n < Number(times); n++) await countOnce(store);
await store.close();
