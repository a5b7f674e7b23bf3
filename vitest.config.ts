import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@inzet/source"] },
  ssr: { resolve: { conditions: ["@inzet/source"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts", "examples/*/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.browser.test.ts"],
    setupFiles: ["tests/fixed-seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
