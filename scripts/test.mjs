// `npm test`: installs, runs every test, and ends with "N passed, N failed". Arguments narrow it down to files.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provideChromium } from "./chromium.mjs";
import { install, root } from "./install.mjs";
import { closingLine, sum, tallyOfReport } from "./tally.mjs";

install();

const reports = mkdtempSync(join(tmpdir(), "inzet-tests-"));

function vitest(name, args, env = {}) {
  const report = join(reports, `${name}.json`);
  const bin = join(root, "node_modules", "vitest", "vitest.mjs");
  spawnSync(
    process.execPath,
    [bin, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...args],
    { cwd: root, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } },
  );
  return tallyOfReport(report);
}

const files = process.argv.slice(2);
const browser = provideChromium();
const seen = browser.path === undefined ? {} : { INZET_CHROMIUM: browser.path };
const results = [vitest("node", files, seen)];
if (files.length === 0) {
  if (browser.path === undefined) {
    console.log(`Skipped: the tests in a browser (${browser.reason}).`);
    results.push({ passed: 0, failed: 0, skipped: 1 });
  } else {
    results.push(vitest("browser", ["--config", "vitest.browser.config.ts"], seen));
  }
}
rmSync(reports, { recursive: true, force: true });

const total = sum(...results);
console.log(closingLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
