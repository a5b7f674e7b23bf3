import type { PlanOptions, PlanPin, PlanRules } from "@inzet/core";
import type { PlanCommandOptions } from "../commands/plan.js";
import { isObject, notAs, readJsonFile } from "./read-json-file.js";

/** Turns the options of the command, with the files that they name, into those of a plan. */
export async function readPlanOptions(options: PlanCommandOptions): Promise<PlanOptions> {
  const { objective, fairTo, favour, minimumScore, maxSteps } = options;
  const pins = options.pins === undefined ? undefined : await readPins(options.pins);
  const rules = options.rules === undefined ? undefined : await readRules(options.rules);
  return {
    objective,
    ...(fairTo === undefined ? {} : { fairTo }),
    ...(favour === undefined ? {} : { favour }),
    ...(minimumScore === undefined ? {} : { minimumScore }),
    ...(maxSteps === undefined ? {} : { maxSteps }),
    ...(pins === undefined ? {} : { pins }),
    ...(rules === undefined ? {} : { rules }),
  };
}

async function readPins(file: string): Promise<readonly PlanPin[]> {
  const what = "an array of { professionalId, assignmentId }";
  const value = await readJsonFile(file, what);
  if (!Array.isArray(value)) throw notAs(file, what, "holds something else");
  value.forEach((pin: unknown, at) => {
    const ids = isObject(pin) ? [pin.professionalId, pin.assignmentId, pin.part ?? ""] : [];
    if (ids.length === 3 && ids.every((id) => typeof id === "string")) return;
    throw notAs(file, what, `entry ${at + 1} is ${JSON.stringify(pin)}`);
  });
  return value as readonly PlanPin[];
}

async function readRules(file: string): Promise<PlanRules> {
  const what = "an object with rules";
  const value = await readJsonFile(file, what);
  if (!isObject(value)) throw notAs(file, what, "holds something else");
  return value as PlanRules;
}
