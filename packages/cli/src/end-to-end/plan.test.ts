import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInzet } from "./run-inzet.js";

const files = ["professionals", "assignments", "organisations"].flatMap((kind) => [`--${kind}`, `${kind}.json`]);
const market = [...files, "--today", "2026-11-24"];
let cwd: string;
/** The plan for the highest total, without rules. */
let plain: PlanLike;

interface PlanLike {
  matches: { professionalId: string; assignmentId: string; score: { value: number } }[];
  total: number;
  proven: boolean;
}

const planOf = (...more: string[]) => {
  const run = runInzet(["plan", ...market, ...more, "--json"], { cwd });
  expect([run.code, run.stderr]).toEqual([0, ""]);
  return JSON.parse(run.stdout) as PlanLike;
};

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "inzet-plan-"));
  const sizes = ["--professionals", "60", "--assignments", "8", "--format", "json", "--today", "2026-11-24"];
  expect(runInzet(["generate", "--seed", "5", ...sizes, "--out", "."], { cwd }).code).toBe(0);
  plain = planOf();
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("inzet plan", () => {
  it("prints what its JSON Schema says", () => {
    const path = fileURLToPath(new URL("../../../../docs/reference/plan-output.schema.json", import.meta.url));
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync(path, "utf8")));
    for (const plan of [plain, planOf("--objective", "leximin")]) {
      expect(validate(plan), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
      expect(plan.proven).toBe(true);
    }
    expect(validate({ ...plain, total: "much" })).toBe(false);
  });

  it("keeps pins and rules from files, and writes a plan that can be verified", () => {
    const [first] = plain.matches;
    writeFileSync(
      join(cwd, "pins.json"),
      JSON.stringify([{ professionalId: "professional-0001", assignmentId: "assignment-001" }]),
    );
    writeFileSync(join(cwd, "rules.json"), JSON.stringify({ never: [first] }));
    const asked = ["--pins", "pins.json", "--rules", "rules.json", "--out", "plan.json"];
    const run = runInzet(["plan", ...market, ...asked], { cwd });
    expect([run.code, run.stderr]).toEqual([0, "plan.json: written\n"]);
    expect(run.stdout).toMatch(/\d+ of \d+ seats filled, total \d+\.\d\d/);
    expect(Math.max(...run.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    const plan = JSON.parse(readFileSync(join(cwd, "plan.json"), "utf8")) as PlanLike;
    const pairs = plan.matches.map((match) => `${match.professionalId} ${match.assignmentId}`);
    expect(pairs).toContain("professional-0001 assignment-001");
    expect(pairs).not.toContain(`${first!.professionalId} ${first!.assignmentId}`);
    const verified = runInzet(["verify", "plan.json", ...files], { cwd });
    expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining("valid  plan.json")]);
  });

  it("sets the four objectives side by side", () => {
    const run = runInzet(["plan", ...market, "--compare"], { cwd });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^objective .+\ntotal .+\ncoverage .+\nstable .+\nleximin /m);
  });

  it("says what is wrong with a file of pins or rules", () => {
    writeFileSync(join(cwd, "bad.json"), '[{ "professionalId": 3 }]');
    const pins = runInzet(["plan", ...market, "--pins", "bad.json"], { cwd });
    expect([pins.code, pins.stdout]).toEqual([1, ""]);
    expect(pins.stderr).toContain('entry 1 is {"professionalId":3}');
    writeFileSync(join(cwd, "odd.json"), '{ "paralel": "record" }');
    const rules = runInzet(["plan", ...market, "--rules", "odd.json"], { cwd });
    expect([rules.code, rules.stdout]).toEqual([2, ""]);
    expect(rules.stderr).toContain("a plan has no rule paralel\nTry: did you mean parallel?");
  });
});

describe("inzet verify", () => {
  it("ends with 1 and says what was tampered with", () => {
    const better = { ...plain, total: plain.total + 1 };
    writeFileSync(join(cwd, "better.json"), JSON.stringify(better));
    const run = runInzet(["verify", "better.json", ...market], { cwd });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("not valid  better.json: the plan is not what it says to be");
    expect(run.stdout).toContain("TOTAL: the scores sum to");
    const json = runInzet(["verify", "better.json", ...market, "--json"], { cwd });
    expect([json.code, JSON.parse(json.stdout)]).toMatchObject([1, { valid: false }]);
  });

  it("refuses a file that is no plan, and one of another day", () => {
    const other = runInzet(["verify", "professionals.json", ...market], { cwd });
    expect(other.code).toBe(1);
    expect(other.stderr).toContain("must hold a plan");
    writeFileSync(join(cwd, "today.json"), JSON.stringify(plain));
    const later = runInzet(["verify", "today.json", ...files, "--today", "2027-01-01"], { cwd });
    expect(later.code).toBe(1);
    expect(later.stdout).toContain("the plan is of 2026-11-24, and the matcher asks about 2027-01-01");
  });
});
