import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { counters } from "./add-often.js";
import { openAt } from "./address.js";
import type { Fault } from "./fault.js";
import { contradictions, type SeenTransaction } from "./history.js";

const [processes, workers, additions] = [5, 10, 200];

/** Fifty writers in five processes add to eight counters; nothing is lost, and what they saw can be put in an order. */
export const manyWriters: Fault = {
  name: "50 writers × 200 read-modify-writes on shared records",
  how: "5 processes with 10 writers each, transactions that read two of eight counters and add to one",
  pass: "10,000 counted, 0 lost, no circle in the history",
  times: { sqlite: 10, postgres: 10 },
  async run(environment, times) {
    const broken: string[] = [];
    let counted = 0;
    for (let time = 0; time < times; time++) {
      const address = environment.fresh();
      const store = await openAt(address);
      const files = Array.from({ length: processes }, (_, n) => join(environment.folder, `history-${time}-${n}.json`));
      const codes = await Promise.all(
        files.map(async (file, n) => {
          const child = spawn(
            process.execPath,
            [
              environment.children.script("count-many"),
              JSON.stringify(address),
              String(workers),
              String(additions),
              `${String.fromCharCode(97 + n)}${time}`,
              file,
            ],
            { stdio: ["ignore", "inherit", "inherit"] },
          );
          const [code] = await once(child, "exit");
          return code as number | null;
        }),
      );
      if (codes.some((code) => code !== 0)) broken.push(`run ${time}: processes ended with ${codes.join(", ")}`);
      else {
        const history = files.flatMap((file) => JSON.parse(readFileSync(file, "utf8")) as SeenTransaction[]);
        const expected = processes * workers * additions;
        const values = await Promise.all(counters.map((id) => store.get("organisation", id)));
        const sum = values.reduce((total, stored) => total + Number(stored?.record.name ?? 0), 0);
        counted += sum;
        if (sum !== expected) broken.push(`run ${time}: ${sum} counted of ${expected}`);
        if (history.length !== expected) broken.push(`run ${time}: ${history.length} transactions of ${expected}`);
        broken.push(...contradictions(history).map((each) => `run ${time}: ${each}`));
      }
      await store.close();
    }
    return { broken, figures: { runs: times, counted } };
  },
};
