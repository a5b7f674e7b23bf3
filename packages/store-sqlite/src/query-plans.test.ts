import type { CandidateQuery } from "@inzet/core/storage";
import { beforeAll, expect, it } from "vitest";
import { Connection } from "./connection.js";
import { createSqliteStore } from "./create-sqlite-store.js";
import { openWith } from "./drivers/choose-driver.js";
import type { SqliteDriver } from "./drivers/driver.js";
import type { Sql } from "./sql.js";
import { testFolder } from "./testing/test-folder.fixture.js";

const at = testFolder();

/** The queries that a store ran. */
let queries: Sql[] = [];

const noting: SqliteDriver = {
  name: "noting",
  open: async (path) => {
    const database = await openWith("libsql", path);
    return {
      exec: (text) => database.exec(text),
      close: () => database.close(),
      prepare: (text) => {
        const statement = database.prepare(text);
        return {
          run: (values) => statement.run(values),
          all: (values) => {
            queries.push({ text, values });
            return statement.all(values);
          },
        };
      },
    };
  },
};

const viewer = { organisation: "leiden", role: "client", today: "2026-11-24" } as const;
const must = { anyOf: [["sql"], ["sql-server", "mssql"]], level: 3 };
const certain: CandidateQuery = { eligibility: "yes", gradeFrom: 9, skills: [must, { anyOf: [["gis"]], level: 1 }] };

let store: Awaited<ReturnType<typeof createSqliteStore>>;
let explaining: Connection;
beforeAll(async () => {
  store = await createSqliteStore({ path: at("plans.db"), driver: noting });
  await store.batch(
    Array.from({ length: 200 }, (_, n) => ({
      operation: "put" as const,
      kind: "professional" as const,
      record: { id: `p${n}`, grade: 1 + (n % 18), claims: [{ skill: n % 7 === 0 ? "sql" : "gis", level: 4 as const }] },
    })),
  );
  explaining = new Connection(await openWith("libsql", at("plans.db")));
  return async () => {
    explaining.close();
    await store.close();
  };
});

/** The steps of SQLite's plans for the queries of a read. */
async function stepsOf(read: () => Promise<unknown>): Promise<readonly string[]> {
  queries = [];
  await read();
  expect(queries.length).toBeGreaterThan(0);
  return queries.flatMap(({ text, values }) =>
    explaining.all<{ detail: string }>({ text: `EXPLAIN QUERY PLAN ${text}`, values }).map(({ detail }) => detail),
  );
}

/** Those of them that go through a table from end to end; lists that were passed, and what other steps found, do not count. */
function scans(steps: readonly string[]): readonly string[] {
  return steps.filter((step) => /^SCAN (?!json_each|CONSTANT|found|\(subquery|c$|n$|s$)/.test(step));
}

it("finds those who have a skill for certain by the index over skills, and scans no records and no facts", async () => {
  const steps = await stepsOf(() => store.candidates(certain));
  expect(scans(steps)).toEqual([]);
  expect(steps.join("\n")).toContain("professionals_by_skill (skill=? AND lacking=? AND level>?)");
  // Without a skill to begin at there is no way around the facts.
  expect(scans(await stepsOf(() => store.candidates({ ...certain, skills: [] })))).toEqual([
    expect.stringContaining("SCAN f"),
  ]);
});

it("reads one record, and the parts of a stream, by their keys, with a viewer and without", async () => {
  for (const options of [{}, { viewer }]) {
    expect(scans(await stepsOf(() => store.get("professional", "p1", options)))).toEqual([]);
    expect(scans(await stepsOf(() => store.get("conversation", "p1 a1", options)))).toEqual([]);
    expect(scans(await stepsOf(() => store.readEvents("professional:p1", { from: 5, ...options })))).toEqual([]);
  }
});

it("reads pages and changes in the order in which they are kept, without sorting", async () => {
  for (const options of [{}, { viewer }]) {
    for (const read of [
      () => store.iterate("professional", { after: "p3", limit: 10, ...options }),
      () => store.iterate("conversation", { limit: 10, ...options }),
      () => store.changesSince(undefined, { limit: 10, ...options }),
    ]) {
      const steps = await stepsOf(read);
      expect(steps.filter((step) => step.includes("ORDER BY"))).toEqual([]);
    }
  }
});

it("looks grants up by record, right and token", async () => {
  const steps = (await stepsOf(() => store.iterate("professional", { viewer }))).filter((step) => / g /.test(step));
  expect(steps).toEqual([
    expect.stringContaining("SEARCH g USING PRIMARY KEY (kind=? AND id=? AND right=? AND token=?"),
  ]);
});
