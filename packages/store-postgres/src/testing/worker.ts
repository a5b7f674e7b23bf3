// One of several processes on one database: `opens` it, or `counts` in it.
import { createPostgresStore } from "../create-postgres-store.js";

const [url, schema, task, steps] = process.argv.slice(2) as [string, string, string, string];
const store = await createPostgresStore({ url, schema, poolSize: 2 });
if (task === "counts") {
  for (let step = 0; step < Number(steps); step++) {
    await store.transaction(
      async (transaction) => {
        const read = await transaction.get("assignment", "counter");
        const count = Number(read?.record.title ?? 0) + 1;
        await transaction.put("assignment", { id: "counter", organisation: "o1", title: String(count) });
        await transaction.append("steps", [{ count, by: process.pid }]);
      },
      { attempts: 10_000 },
    );
  }
}
await store.close();
