// node … ADDRESS FROM: writes batch FROM, FROM + 1 … for ever, and prints the number of each once it is acknowledged.
import { writeSync } from "node:fs";
import { batchOf } from "../../packages/store-sqlite/src/testing/numbered-batch.fixture.js";
import { type Address, openAt } from "./address.js";

const [address = "", from = "0"] = process.argv.slice(2);
const store = await openAt(JSON.parse(address) as Address);
writeSync(1, "open\n");
for (let number = Number(from); ; number++) {
  await store.batch(batchOf(number));
  writeSync(1, `${number}\n`);
}
