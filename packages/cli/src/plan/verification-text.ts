import type { Plan } from "@inzet/core";
import type { PlanVerification } from "@inzet/core/planning";
import { stdoutColours as colours } from "../terminal/colours.js";

/** Says what came of verifying a plan. */
export function formatVerification(
  file: string,
  plan: Plan,
  { valid, violations, proven, gap }: PlanVerification,
): string {
  const filled = `${plan.matches.length} of ${plan.seats} seats, total ${plan.total.toFixed(2)}, objective ${plan.objective}`;
  if (!valid) {
    const lines = violations.map(({ code, message }) => `  ${code}: ${message}\n`);
    return `${colours.red("not valid")}  ${file}: the plan is not what it says to be\n${lines.join("")}`;
  }
  const proof = proven
    ? "no other plan is better"
    : plan.proven
      ? `proven by a search that cannot be repeated here; by its prices another plan is better by ${gap.toFixed(4)} at the most`
      : `another plan is better by ${gap.toFixed(4)} at the most`;
  return `${colours.green("valid")}  ${file}: ${filled}\n  ${proof}\n`;
}
