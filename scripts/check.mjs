// `npm run check`: every check there is, each with its duration; ends with "N passed, N failed".
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConsumer, typeCheck } from "./checks/consumer.mjs";
import { command, step } from "./checks/run-step.mjs";
import { digestOn, runtimes } from "./checks/runtimes.mjs";
import { lintTarball, packAll, packages } from "./checks/tarballs.mjs";
import { install, pnpm, root } from "./install.mjs";
import { closingLine, sum } from "./tally.mjs";

const began = performance.now();
const work = mkdtempSync(join(tmpdir(), "inzet-check-"));
const bin = (name) => join(root, "node_modules", ".bin", name);
const results = [];
const check = async (name, body) => {
  results.push(await step(name, body));
};

install();

await check("lint", () => command([bin("biome"), "ci", "--error-on-warnings", "."]));
await check("types", () => command([bin("tsc"), "--noEmit", "-p", "tsconfig.json"]));
await check("arrows between the rooms", () => command([bin("vitest"), "run", "tests/layering.test.ts"]));
await check("unused files and dependencies", () => command([bin("knip")]));

await check("npm test", async () => {
  let output = "";
  let failure;
  try {
    output = (await command(["npm", "test"], { minutes: 40 })).stdout;
  } catch (error) {
    failure = error;
    output = error.message;
  }
  const line = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
  if (failure !== undefined || line === undefined) console.log(output.replaceAll(/^/gm, "    "));
  if (line === undefined) throw new Error("npm test did not end with its closing line");
  for (const reason of output.matchAll(/^Skipped: .*$/gm)) console.log(`- ${reason[0]}`);
  return { passed: Number(line[1]), failed: Number(line[2]), skipped: Number(line[3] ?? 0) };
});

await check("npm start", () => command(["npm", "start"], { minutes: 2 }));

let built = false;
await check("build", async () => {
  await command([...pnpm, "-r", "--filter", "./packages/*", "build"]);
  built = true;
});

if (built) {
  for (const runtime of ["this-node", "node-24", "bun"]) {
    const kit = join(root, "packages/store-sqlite/scripts/kit-on-runtimes.mjs");
    await check(`the kit of stores on ${runtime}`, () => command([process.execPath, kit, "--built", runtime]));
  }
  const tarballs = {};
  await check("pack", async () => Object.assign(tarballs, await packAll(join(work, "tarballs"))));
  for (const name of packages) {
    await check(`tarball of ${name}`, () => lintTarball(join(work, "tarballs", `${name}.tgz`)));
  }
  const consumer = join(work, "consumer");
  let installed = false;
  await check("consumer: install of the tarballs", async () => {
    await createConsumer(consumer, tarballs);
    installed = true;
  });
  if (installed) {
    await check("consumer: ESM", () => command([process.execPath, "esm.mjs"], { cwd: consumer }));
    await check("consumer: CommonJS", () => command([process.execPath, "commonjs.cjs"], { cwd: consumer }));
    await check("consumer: TypeScript, strict, nodenext", () => typeCheck(consumer));
    await check("consumer: the command", () =>
      command([join(consumer, "node_modules", ".bin", "inzet"), "demo", "--out", "report.html"], { cwd: consumer }),
    );
    let expected;
    for (const runtime of Object.keys(runtimes)) {
      await check(`same bytes on ${runtime}`, async () => {
        const digest = await digestOn(runtime, consumer);
        expected ??= digest;
        if (digest !== expected) throw new Error(`digest ${digest} must be ${expected}, as on the first runtime`);
        return digest.slice(0, 12);
      });
    }
  }
}

await check("docs", () => command(["npm", "run", "docs"]));

rmSync(work, { recursive: true, force: true });
console.log(`\nAll checks took ${Math.round((performance.now() - began) / 1000)} s.`);
const total = sum(...results);
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
