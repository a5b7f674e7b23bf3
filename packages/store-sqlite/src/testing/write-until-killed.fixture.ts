// node … write-until-killed.fixture.ts PATH FROM: writes batch FROM, FROM + 1 … for ever, and prints the number of each once it is acknowledged.
import { writeSync } from "node:fs";
import { createSqliteStore } from "../create-sqlite-store.js";
import { batchOf } from "./numbered-batch.fixture.js";

const [path = "", from = "0"] = process.argv.slice(2);
const store = await createSqliteStore({ path });
writeSync(1, "open\n");
for (let number = Number(from); ; number++) {
  await store.batch(batchOf(number));
  writeSync(1, `${number}\n`);
}
