import { InzetError, type OperationResult, type StoreOperation } from "@inzet/core";
import { atPosition, type CheckedOperation, checkOperation } from "@inzet/core/storage";
import { type BatchPlan, planBatch } from "./batch-plan.js";
import { replay, type StoredBefore } from "./replay.js";
import type { Schema } from "./schema.js";
import { type Sql, sql } from "./sql.js";

/** Writes that were checked and copied, and what the first of them that may not be written at all was refused with. */
export interface CheckedBatch {
  readonly operations: readonly CheckedOperation[];
  readonly refusal: unknown;
}

/** Checks and copies the operations of a call, up to the first that is refused. */
export function checkBatch(given: readonly StoreOperation[], batch: boolean): CheckedBatch {
  if (!Array.isArray(given)) {
    throw new InzetError("INVALID_OPTION", {
      message: "operations must be a list",
      advice: "put a single operation between square brackets",
    });
  }
  const operations: CheckedOperation[] = [];
  for (const [position, operation] of given.entries()) {
    try {
      operations.push(checkOperation(operation));
    } catch (error) {
      return { operations, refusal: batch ? atPosition(error, position) : error };
    }
  }
  return { operations, refusal: undefined };
}

/**
 * Does a batch by one statement, and says what came of it.
 *
 * @param run - Does a statement that writes, and gives its first row.
 */
export async function writeBatch(
  { operations, refusal }: CheckedBatch,
  batch: boolean,
  schema: Schema,
  run: (statement: Sql) => Promise<unknown>,
): Promise<readonly OperationResult[]> {
  if (operations.length === 0) {
    if (refusal !== undefined) throw refusal;
    return [];
  }
  const plan = planBatch(operations, refusal === undefined);
  const row = (await run(callOf(plan, schema))) as { readonly outcome: string };
  const { done, ...before } = JSON.parse(row.outcome) as StoredBefore & { readonly done: boolean };
  const results = replay(operations, before, batch);
  if (refusal !== undefined) throw refusal;
  if (done) return results;
  throw new InzetError("STORE_FAILED", {
    message: "a batch must be written or be refused with a reason, and this one was neither",
    advice: "check that nobody changed the functions of the schema",
  });
}

function callOf(plan: BatchPlan, { write }: Schema): Sql {
  const { refuse, keys, streams, kept, superseded, granted, facts, appended } = plan;
  const written = refuse ? [] : [kept, superseded, granted, facts, appended];
  const [k, s, g, f, a] = written.map(listOf);
  return sql`SELECT ${write}(
    ${refuse}::boolean, ${listOf(keys)}::json, ${listOf(streams)}::json, ${k ?? null}::json, ${s ?? null}::json,
    ${g ?? null}::json, ${f ?? null}::json, ${a ?? null}::json) AS outcome`;
}

/** A list as JSON, records in it as they will be kept. */
function listOf(rows: readonly object[]): string | null {
  if (rows.length === 0) return null;
  try {
    return JSON.stringify(rows);
  } catch (cause) {
    throw new InzetError("TOO_LARGE", {
      message: `a batch must fit into one text of the JavaScript engine, and this one of ${rows.length} rows does not`,
      advice: "write it in several batches",
      cause,
    });
  }
}
