// node … ADDRESS WORKERS TIMES NAME OUT: so many workers at once each add one to shared counters so many times, and write down what they saw.
import { writeFileSync } from "node:fs";
import { addOften } from "./add-often.js";
import { type Address, openAt } from "./address.js";

const [address = "", workers = "1", times = "1", name = "", out = ""] = process.argv.slice(2);
const store = await openAt(JSON.parse(address) as Address);
writeFileSync(out, JSON.stringify(await addOften(store, Number(workers), Number(times), name)));
await store.close();
