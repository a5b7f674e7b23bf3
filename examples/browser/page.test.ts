import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyRanking, openMarket } from "./market.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
const executablePath = process.env.INZET_CHROMIUM ?? "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const missing = existsSync(executablePath)
  ? ""
  : ` (skipped: no ${executablePath}; install Chromium, or name it in INZET_CHROMIUM)`;

describe.skipIf(missing !== "")(`the core in a page, in Chromium${missing}`, () => {
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    execFileSync(process.execPath, ["build.mjs"], { cwd: folder });
    browser = await chromium.launch({ executablePath, args });
    page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    await page.goto(pathToFileURL(`${folder}index.html`).href);
  });

  afterAll(async () => {
    await browser?.close();
  });

  it("shows the best matches with their scores and five lights", async () => {
    const cards = page.locator(".match");
    expect(await cards.count()).toBe(8);
    expect(await cards.first().locator(".lights li").count()).toBe(5);
    expect(await cards.first().locator(".number").textContent()).toMatch(/^[01]\.\d\d$/);
    expect(await page.locator("#footer").textContent()).toContain("eligible");
  });

  it("explains a match, in the language that is chosen", async () => {
    await page.selectOption("#language", "nl");
    await page.locator(".match summary").first().click();
    expect(await page.locator(".match summary").first().textContent()).toBe("Waarom?");
    const explanation = await page.locator(".match pre").first().textContent();
    expect((explanation ?? "").split("\n").length).toBeGreaterThan(3);
  });

  it("ranks to the same bytes as Node", async () => {
    const there = await page.evaluate("everyRanking()");
    expect(there).toBe(everyRanking(openMarket().matcher));
  });

  it("has no error on its console", () => {
    expect(problems).toEqual([]);
  });
});
