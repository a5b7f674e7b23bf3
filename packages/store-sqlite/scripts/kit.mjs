// RUNTIME kit.mjs DRIVER: runs the conformance kit on the built packages with one library; ends with "N passed, N failed".
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSqliteStore } from "@inzet/store-sqlite";
import { describeStore } from "@inzet/testkit";

const [driver] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "inzet-kit-"));
const paths = new WeakMap();
let files = 0;

async function open(path) {
  const store = await createSqliteStore(driver === "default" ? { path } : { path, driver });
  paths.set(store, path);
  return store;
}

const tests = [];
let group = [];
function describe(name, body) {
  group.push(name);
  body();
  group = group.slice(0, -1);
}

const again = (store) => open(paths.get(store));
describeStore(driver, () => open(join(folder, `${++files}.db`)), {
  describe,
  it: (name, body) => tests.push({ name: [...group, name].join(" > "), body }),
  expect: (actual, message) => ({ toEqual: (expected) => assert.deepEqual(actual, expected, message) }),
  reopen: again,
  share: again,
});

const only = process.argv[3] ?? "";
let failed = 0;
let passed = 0;
for (const { name, body } of tests.filter((test) => test.name.includes(only))) {
  try {
    await body();
    passed += 1;
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name}\n${error?.stack ?? error}`);
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
