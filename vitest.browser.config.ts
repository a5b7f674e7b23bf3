import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The tests of core that ask nothing of Node: what is right there has to be right in a browser. */
function testsOfCore(): string[] {
  return readdirSync(join(root, "packages/core/src"), { recursive: true, encoding: "utf8" })
    .map((path) => `packages/core/src/${path.replaceAll("\\", "/")}`)
    .filter(
      (path) => path.endsWith(".test.ts") && !/from "(node:|@inzet\/esco)/.test(readFileSync(join(root, path), "utf8")),
    );
}

const chromium = process.env.INZET_CHROMIUM ?? "/usr/bin/chromium";
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  resolve: { conditions: ["@inzet/source"] },
  test: {
    include: testsOfCore(),
    setupFiles: ["tests/fixed-seed.ts"],
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: chromium, args: flags } }),
      instances: [{ browser: "chromium" }],
    },
  },
});
