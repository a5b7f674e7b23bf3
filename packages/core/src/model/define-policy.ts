import type { Policy } from "./policy.js";
import { parseRecord } from "./validate.js";

/**
 * Checks a network's rules and hands them back.
 *
 * @param policy - Rules as data; every field but `id` has a neutral default.
 * @returns The policy, valid.
 * @throws InzetError `INVALID_RECORD` with every issue.
 * @example
 * ```ts
 * import { definePolicy } from "@inzet/core";
 *
 * const policy = definePolicy({
 *   id: "neighbours",
 *   network: "neighbours",
 *   audience: [{ to: "network" }],
 *   ownOrganisation: "excluded",
 *   weights: { skills: 60, growth: 20 },
 * });
 * console.log(policy.id); // "neighbours"
 * ```
 */
export function definePolicy(policy: Policy): Policy {
  return parseRecord("policy", policy);
}
