// node … fill-until-refused.fixture.ts PATH: writes until it is refused; prints how much was kept, why it was refused, and what is there after.
import type { InzetError } from "@inzet/core";
import { createSqliteStore } from "../create-sqlite-store.js";

const [path = ""] = process.argv.slice(2);
const store = await createSqliteStore({ path });
let kept = 0;
let refusal: unknown;
while (refusal === undefined && kept < 10_000) {
  try {
    await store.put("organisation", { id: `o${kept}`, name: "x".repeat(500) });
    kept += 1;
  } catch (error) {
    const { code, details } = error as InzetError;
    refusal = { code, sqlite: details.sqlite };
  }
}
const after = await store.count("organisation");
await store.close();
console.log(JSON.stringify({ kept, refusal, after }));
