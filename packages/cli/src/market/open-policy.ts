import { existsSync } from "node:fs";
import { InzetError, type Policy, parseRecord, suggest } from "@inzet/core";
import { readText } from "../records/read-records.js";

/**
 * Opens the rules of a network: one of those that come with inzet, or a JSON file.
 *
 * @param name - Id of a policy, such as `zpp-brabant`, or path of a file.
 * @throws InzetError `INVALID_OPTION` when it is neither; `INVALID_RECORD` when the file does not hold a policy.
 */
export async function openPolicy(name: string): Promise<Policy> {
  const { overLoop, proeftuin, werkenInHetWesten, zppBrabant } = await import("@inzet/public-sector");
  const known = [werkenInHetWesten, zppBrabant, overLoop, proeftuin];
  const policy = known.find(({ id }) => id === name);
  if (policy !== undefined) return policy;
  if (!existsSync(name)) {
    const names = known.map(({ id }) => id);
    const near = suggest(name, names);
    throw new InzetError("INVALID_OPTION", {
      message: `--policy must be a file or one of ${names.join(", ")}, and is ${JSON.stringify(name)}`,
      advice: near === undefined ? "the path of a JSON file with a policy." : `${near}.`,
      details: { policy: name },
    });
  }
  return parseRecord("policy", parseJson(await readText(name), name));
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InzetError("INVALID_RECORD", {
      message: `${file} must be JSON, and is not: ${(cause as Error).message}`,
      advice: '{ "id": "our-network" }, with the rules that differ from the neutral ones.',
      details: { file },
      cause,
    });
  }
}
