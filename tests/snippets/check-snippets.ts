import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../source-files.js";
import { CLAIM, checkClaims } from "./check-claims.js";
import type { Snippet } from "./extract.js";

/** Type-checks snippets in one program, against the sources of the packages; errors by the path of the file. */
function typeErrors(paths: readonly string[]): ReadonlyMap<string, string> {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram([...paths], options);
  const errors = new Map<string, string>();
  for (const path of paths) {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    if (found.length === 0) continue;
    errors.set(path, found.map((one) => ts.flattenDiagnosticMessageText(one.messageText, "\n")).join("\n"));
  }
  return errors;
}

/** Runs files one after the other in one process; errors by the path of the file. */
function runErrors(paths: readonly string[], folder: string): Readonly<Record<string, string>> {
  const list = join(folder, "list.json");
  const outcome = join(folder, "outcome.json");
  writeFileSync(list, JSON.stringify(paths));
  const result = spawnSync(
    process.execPath,
    ["--conditions=@inzet/source", "--import", "tsx", join(root, "tests/snippets/run-all.mjs"), list, outcome],
    { cwd: root, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
  );
  try {
    return JSON.parse(readFileSync(outcome, "utf8"));
  } catch {
    throw new Error(`the snippets did not run to the end: ${result.stderr}${result.stdout}`);
  }
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly failureMessages: readonly string[] }[];
  }[];
}

/** Runs test files, each a snippet that defines tests; errors by the path of the file. */
function testErrors(paths: readonly string[], folder: string): Readonly<Record<string, string>> {
  if (paths.length === 0) return {};
  const report = join(folder, "report.json");
  const config = join(folder, "vitest.config.mjs");
  const conditions = ["@inzet/source"];
  const settings = {
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: { include: paths, testTimeout: 60_000 },
  };
  writeFileSync(config, `export default ${JSON.stringify(settings)};\n`);
  // The test that runs this is in a worker of vitest itself, whose settings are not meant for another one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")));
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const args = ["run", "--root", root, "--config", config, "--reporter=json", `--outputFile=${report}`];
  const result = spawnSync(process.execPath, [vitest, ...args], { cwd: root, encoding: "utf8", env });
  const errors: Record<string, string> = Object.fromEntries(
    paths.map((path) => [path, `no test was run: ${result.stdout}${result.stderr}`]),
  );
  for (const { name, status, message, assertionResults } of (JSON.parse(readFileSync(report, "utf8")) as Report)
    .testResults) {
    const failures = assertionResults.flatMap((test) =>
      test.failureMessages.map((text) => `${test.fullName}: ${text}`),
    );
    if (status === "passed" && assertionResults.length > 0) delete errors[name];
    else errors[name] = [message, ...failures].join("\n");
  }
  return errors;
}

/**
 * Type-checks every snippet, and runs those that are to be run: those that import vitest as test files, the others as programs.
 *
 * @param folder - Where the snippets are written; inside the repository, so that packages are found.
 * @returns What is wrong with each, in order; an empty text when all is well.
 */
export function checkSnippets(snippets: readonly Snippet[], folder: string): readonly string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "run"), { recursive: true });
  const name = (position: number) => String(position).padStart(3, "0");
  const areTests = snippets.map((snippet) => /from "vitest"/.test(snippet.code));
  const plain = snippets.map((_, position) => join(folder, `${name(position)}.ts`));
  const runnable = snippets.map((_, position) =>
    join(folder, "run", `${name(position)}${areTests[position] ? ".test" : ""}.ts`),
  );
  snippets.forEach((snippet, position) => {
    // An export makes it a module, so that names of different snippets do not meet.
    writeFileSync(plain[position]!, `${snippet.code}\nexport {};\n`);
    writeFileSync(
      runnable[position]!,
      areTests[position]
        ? snippet.code
        : `declare const ${CLAIM}: (value: unknown, claimed: unknown) => any;\n${checkClaims(snippet.code)}\nexport {};\n`,
    );
  });
  const types = typeErrors(plain);
  const toRun = (tests: boolean) =>
    runnable.filter((_, position) => snippets[position]!.runs && areTests[position] === tests);
  const runs = { ...runErrors(toRun(false), folder), ...testErrors(toRun(true), folder) };
  const wrong = snippets.map((_, position) =>
    [types.get(plain[position]!), runs[runnable[position]!]].filter((text) => text !== undefined).join("\n"),
  );
  if (wrong.every((text) => text === "")) rmSync(folder, { recursive: true, force: true });
  return wrong;
}
