import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Path of a Chromium on this machine, `INZET_CHROMIUM` first; `undefined` when there is none. */
export function findChromium() {
  return [process.env.INZET_CHROMIUM, ...candidates].find((path) => path !== undefined && existsSync(path));
}

/**
 * Path of a Chromium, installed from the system's packages when it is missing and this is a CI machine that may.
 * When there is none, `reason` says why.
 */
export function provideChromium() {
  const found = findChromium();
  if (found !== undefined) return { path: found };
  if (process.env.CI !== "true") {
    return { reason: "no Chromium here; install it, or name it in INZET_CHROMIUM" };
  }
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    return { reason: "no Chromium here, and no way to install it: that takes root and apt-get" };
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const step of [["update"], ["install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"]]) {
    const result = spawnSync("apt-get", ["-qq", ...step], { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    if (result.status !== 0) {
      return { reason: `no Chromium here, and apt-get ${step[0]} failed: ${result.stderr.trim().split("\n").at(-1)}` };
    }
  }
  const installed = findChromium();
  return installed === undefined ? { reason: "apt-get installed no Chromium" } : { path: installed };
}
