/** Tests that are left out, by name, each with its reason. */
export type Skips = Readonly<Record<string, string>>;

/**
 * Checks that every test to be left out exists, and has a reason.
 *
 * @throws Error when one does not.
 */
export function checkSkips(skips: Skips, tests: readonly string[]): void {
  for (const [test, reason] of Object.entries(skips)) {
    if (!tests.includes(test)) throw new Error(`skip names "${test}", and there is no such test\nTry: ${tests[0]}`);
    if (reason.trim() === "")
      throw new Error(`skip of "${test}" must give a reason\nTry: say what falls short, and why`);
  }
}
