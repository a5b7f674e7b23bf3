import type { Plan } from "@inzet/core";
import { isObject, notAs, readJsonFile } from "./read-json-file.js";

/**
 * Reads a plan from a file, as far as it takes to verify it.
 *
 * @throws InzetError `MISSING_FILE`; `INVALID_RECORD` when it is not a plan.
 */
export async function readPlan(file: string): Promise<Plan> {
  const what = "a plan as inzet plan --json gives it";
  const value = await readJsonFile(file, what);
  const looksRight =
    isObject(value) &&
    /^\d{4}-\d{2}-\d{2}$/.test(String(value.today)) &&
    typeof value.total === "number" &&
    typeof value.seats === "number" &&
    isObject(value.asked) &&
    isObject(value.certificate) &&
    isObject(value.certificate.professionalPrices) &&
    isObject(value.certificate.seatPrices) &&
    [value.matches, value.open].every((list) => Array.isArray(list) && list.every(isObject)) &&
    (value.matches as readonly Readonly<Record<string, unknown>>[]).every(({ score }) => isObject(score));
  if (!looksRight) throw notAs(file, what, "holds something else");
  return value as unknown as Plan;
}
